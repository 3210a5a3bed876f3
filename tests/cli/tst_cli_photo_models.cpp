#include "tests/cli/cli_run.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/core/neural/photo_account.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::fixtures;
using namespace likecast::test;
using namespace Qt::StringLiterals;

/// The prototype's own folder: 1.png to n.png and y_likes_data.txt.
class TestCliPhotoModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void predictWithoutOwnTrainingRefuses();
    void evaluateAllNamesWhyItCannotRun();
    void trainsOnThePrototypesFolder();
    void predictsAPhoto();
    void evaluatesPhotosThatItHasNotSeen();
    void evaluatesPhotosInsideAnArchive();
    void trainsClassesAndPrintsTheConfusionMatrix();
    void classPredictionIsAClass();
    void postsWithoutPhotosAreRefused();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    CliRun run(const QStringList& arguments) const
    {
        return runCli(path(u"data"_s), QStringList{u"--json"_s} + arguments);
    }

    QTemporaryDir m_folder;
    QString m_photos;
    QString m_newPhoto;
};

void TestCliPhotoModels::initTestCase()
{
    m_photos = path(u"photos"_s);
    QVERIFY(QDir().mkpath(m_photos));
    PhotoAccount account(m_photos);
    QByteArray likes;
    int number = 0;
    for (const Post& post : account.posts(40).posts)
        likes += QByteArray::number(++number) + ": " + QByteArray::number(*post.likes) + '\n';
    QFile list(m_photos + u"/y_likes_data.txt"_s);
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write(likes) == likes.size());
    QFile torn(m_photos + u"/41.png"_s);
    QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("torn") == 4);
    QVERIFY(list.write("41: 300\n") > 0);
    m_newPhoto = PhotoAccount(m_folder.path()).writePhoto(u"new.png"_s, 150);

    QFile csv(path(u"posts.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("taken_at,likes\n");
    for (int day = 1; day <= 28; ++day)
        csv.write("2024-02-" + QByteArray::number(day).rightJustified(2, '0') + "T12:00:00," +
                  QByteArray::number(100 + day) + '\n');
}

void TestCliPhotoModels::predictWithoutOwnTrainingRefuses()
{
    for (const QString& model : {u"photo-cnn"_s, u"engagement-classes"_s}) {
        const CliRun refused = run({u"predict"_s, m_newPhoto, u"--model"_s, model});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.output.isEmpty());
        QVERIFY2(refused.errors.contains("train it on that account's photos"),
                 refused.errors.constData());
    }
}

void TestCliPhotoModels::evaluateAllNamesWhyItCannotRun()
{
    const CliRun all = run({u"evaluate"_s, path(u"posts.csv"_s), u"--model"_s, u"all"_s});
    QVERIFY2(all.exitCode == 0, all.errors.constData());
    int named = 0;
    const QJsonArray sources = all.json().value("sources"_L1).toArray();
    for (const QJsonValue& model : sources[0]["models"_L1].toArray()) {
        if (model["name"_L1] == u"photo-cnn"_s || model["name"_L1] == u"engagement-classes"_s) {
            ++named;
            QVERIFY(
                model["error"_L1]["message"_L1].toString().contains(u"that account's photos"_s));
        }
    }
    QCOMPARE(named, 2);
}

void TestCliPhotoModels::trainsOnThePrototypesFolder()
{
    const CliRun trained = run({u"train"_s, m_photos, u"--model"_s, u"photo-cnn"_s, u"--out"_s,
                                path(u"models/photo-cnn"_s), u"--epochs"_s, u"10"_s});
    QVERIFY2(trained.exitCode == 0, trained.errors.constData());
    const QJsonObject report = trained.json().value("training"_L1).toObject();
    QCOMPARE(report.value("weights"_L1).toInt(), 1'625'281);
    QCOMPARE(report.value("photos"_L1).toInt(), 40);
    QCOMPARE(report.value("left_out"_L1)[0]["error"_L1].toString(), u"not_an_image"_s);
    QCOMPARE(report.value("epochs"_L1).toArray().size(), 10);
    QVERIFY(report.value("unseen"_L1)["median_percent_difference"_L1].isDouble());
}

void TestCliPhotoModels::predictsAPhoto()
{
    const CliRun predicted = run({u"predict"_s, m_newPhoto, u"--model"_s, u"photo-cnn"_s,
                                  u"--models-dir"_s, path(u"models"_s)});
    QVERIFY2(predicted.exitCode == 0, predicted.errors.constData());
    const QJsonValue prediction = predicted.json().value("predictions"_L1)[0];
    QCOMPARE(prediction["model"_L1]["name"_L1].toString(), u"photo-cnn"_s);
    const double median = prediction["likes"_L1]["median"_L1].toDouble();
    QVERIFY2(median > 200 && median < 600, qPrintable(QString::number(median)));
    QVERIFY(prediction["likes"_L1]["low"_L1].toDouble() <= median);
}

void TestCliPhotoModels::evaluatesPhotosThatItHasNotSeen()
{
    const CliRun judged = run({u"evaluate"_s, m_photos, u"--model"_s, u"photo-cnn"_s,
                               u"--models-dir"_s, path(u"models"_s)});
    QVERIFY2(judged.exitCode == 0, judged.errors.constData());
    const QJsonValue model = judged.json().value("sources"_L1)[0]["models"_L1][0];
    QVERIFY2(model["mae"_L1].isDouble(), judged.output.constData());

    const CliRun blind = run({u"evaluate"_s, path(u"posts.csv"_s), u"--model"_s, u"photo-cnn"_s,
                              u"--models-dir"_s, path(u"models"_s)});
    QCOMPARE(blind.exitCode, 0);
    const QJsonValue none = blind.json().value("sources"_L1)[0]["models"_L1][0];
    QVERIFY2(none["error"_L1]["message"_L1].toString().contains(u"no forecast"_s),
             blind.output.constData());
}

void TestCliPhotoModels::evaluatesPhotosInsideAnArchive()
{
    Files files;
    for (const QString& name : QDir(m_photos).entryList(QDir::Files)) {
        QFile file(m_photos + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.push_back({name, file.readAll()});
    }
    writeZip(path(u"photos.zip"_s), files);
    const CliRun judged = run({u"evaluate"_s, path(u"photos.zip"_s), u"--model"_s, u"photo-cnn"_s,
                               u"--models-dir"_s, path(u"models"_s)});
    QVERIFY2(judged.exitCode == 0, judged.errors.constData());
    const QJsonValue model = judged.json().value("sources"_L1)[0]["models"_L1][0];
    QVERIFY2(model["mae"_L1].isDouble(), judged.output.constData());
}

void TestCliPhotoModels::trainsClassesAndPrintsTheConfusionMatrix()
{
    const CliRun trained = run({u"train"_s, m_photos, u"--model"_s, u"engagement-classes"_s,
                                u"--resume"_s, path(u"models/photo-cnn"_s), u"--out"_s,
                                path(u"models/engagement-classes"_s), u"--epochs"_s, u"6"_s});
    QVERIFY2(trained.exitCode == 0, trained.errors.constData());
    const QJsonValue unseen = trained.json().value("training"_L1)["unseen"_L1];
    QVERIFY(unseen["accuracy"_L1].isDouble());
    int posts = 0;
    for (const QJsonValue& row : unseen["confusion_matrix"_L1].toArray()) {
        for (const QJsonValue& count : row.toArray())
            posts += count.toInt();
    }
    QCOMPARE(posts, 8);
}

void TestCliPhotoModels::classPredictionIsAClass()
{
    const CliRun predicted = run({u"predict"_s, m_newPhoto, u"--model"_s, u"engagement-classes"_s,
                                  u"--models-dir"_s, path(u"models"_s)});
    QVERIFY2(predicted.exitCode == 0, predicted.errors.constData());
    const QString name =
        predicted.json().value("predictions"_L1)[0]["engagement_class"_L1].toString();
    QVERIFY(QStringList({u"low"_s, u"typical"_s, u"high"_s}).contains(name));
}

void TestCliPhotoModels::postsWithoutPhotosAreRefused()
{
    const CliRun refused = run({u"train"_s, path(u"posts.csv"_s), u"--model"_s, u"photo-cnn"_s,
                                u"--out"_s, path(u"models/none"_s)});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errors.contains("no post has a photo"));
    QVERIFY(!QFile::exists(path(u"models/none"_s)));
}

LIKECAST_TEST(TestCliPhotoModels)
#include "tst_cli_photo_models.moc"
