#include "tests/cli/cli_run.h"

#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

const QStringList typedAccount{u"--followers"_s, u"18000"_s, u"--average-likes"_s, u"1100"_s};

} // namespace

class TestCliPredict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void predictsTheSample();
    void restsOnTheAverageGiven();
    void sameInputSameNumber();
    void onlyTheCaptionIsPartOfIt();
    void saysWhatItNeeds();
    void restsOnRecentLikes();
    void ranksSeveralPhotos();
    void readsADirectory();
    void brokenPhotoLeavesTheOthers();
    void drawsTheBoxes();
    void refusesAnUnreadableTime();
    void refusesAnUnknownAccount();
    void refusesADamagedModel();
    void printsForPeople();
    void predictsOtherFiguresThanLikes();

private:
    QTemporaryDir m_dataDir;
};

void TestCliPredict::predictsTheSample()
{
    const CliRun run = runCli(m_dataDir.path(),
                              QStringList{u"--json"_s, u"predict"_s, samplePhoto()} + typedAccount);
    QCOMPARE(run.exitCode, 0);
    const QJsonObject prediction = run.json()[u"predictions"_s].toArray().at(0).toObject();
    QCOMPARE(prediction[u"photo"_s].toString(), samplePhoto());
    const QJsonObject likes = prediction[u"likes"_s].toObject();
    QVERIFY(likes[u"low"_s].toDouble() < likes[u"median"_s].toDouble());
    QVERIFY(likes[u"median"_s].toDouble() < likes[u"high"_s].toDouble());
    QCOMPARE(likes[u"coverage"_s].toDouble(), 0.8);
    QCOMPARE(prediction[u"face_count"_s].toInt(), 1);
    QCOMPARE(prediction[u"smile_count"_s].toInt(), 1);
    const QJsonObject face = prediction[u"faces"_s].toArray().at(0).toObject();
    QVERIFY(face[u"smiling"_s].toBool());
    QVERIFY(face[u"x"_s].toDouble() > 0.3 && face[u"x"_s].toDouble() < 0.5);
    const double chance = prediction[u"chance_to_beat_usual"_s].toDouble();
    QVERIFY(chance > 0 && chance < 1);
    QCOMPARE(prediction[u"model"_s].toObject()[u"name"_s].toString(), u"likecast"_s);
    QVERIFY(!prediction[u"drivers"_s].toArray().isEmpty());
    for (const char* stage : {"load", "detect", "features", "predict"})
        QVERIFY(prediction[u"elapsed_ms"_s].toObject().contains(QLatin1StringView(stage)));
    QCOMPARE(run.json()[u"ranking"_s].toArray().at(0).toObject()[u"chance_best"_s].toDouble(), 1.0);
}

void TestCliPredict::restsOnTheAverageGiven()
{
    const auto medianFor = [this](const QString& average) {
        const CliRun run =
            runCli(m_dataDir.path(), {u"--json"_s, u"predict"_s, samplePhoto(), u"--followers"_s,
                                      u"18000"_s, u"--average-likes"_s, average});
        return run.json()[u"predictions"_s]
            .toArray()
            .at(0)
            .toObject()[u"likes"_s]
            .toObject()[u"median"_s]
            .toDouble();
    };
    const double small = medianFor(u"100"_s);
    const double large = medianFor(u"10000"_s);
    QVERIFY(small > 20 && small < 500);
    QVERIFY(large > 2000 && large < 50000);
}

void TestCliPredict::sameInputSameNumber()
{
    const QStringList arguments = QStringList{u"--json"_s, u"predict"_s, samplePhoto(), u"--at"_s,
                                              u"2026-11-26T19:00:00+02:00"_s} +
                                  typedAccount;
    const auto likes = [](const CliRun& run) {
        return run.json()[u"predictions"_s].toArray().at(0).toObject()[u"likes"_s].toObject();
    };
    const QJsonObject measured = likes(runCli(m_dataDir.path(), arguments));
    const QJsonObject cached = likes(runCli(m_dataDir.path(), arguments));
    QVERIFY(!measured.isEmpty());
    QCOMPARE(cached, measured);
}

void TestCliPredict::onlyTheCaptionIsPartOfIt()
{
    const auto median = [this](const QStringList& more) {
        const CliRun run =
            runCli(m_dataDir.path(),
                   QStringList{u"--json"_s, u"predict"_s, samplePhoto()} + typedAccount + more);
        return run.json()[u"predictions"_s]
            .toArray()
            .at(0)
            .toObject()[u"likes"_s]
            .toObject()[u"median"_s]
            .toDouble();
    };
    const double morning = median({u"--at"_s, u"2026-11-26T04:00:00Z"_s});
    const double evening = median({u"--at"_s, u"2026-11-26T19:00:00Z"_s});
    const double silent = median({u"--at"_s, u"2026-11-26T19:00:00Z"_s, u"--caption"_s, u""_s});
    const double wordy =
        median({u"--at"_s, u"2026-11-26T19:00:00Z"_s, u"--caption"_s,
                u"Golden hour with the crew before the big launch. Who is coming? #space #crew"_s});
    QCOMPARE(morning, evening); // an account without posts has no best hour
    QVERIFY(silent != wordy);
}

void TestCliPredict::saysWhatItNeeds()
{
    const CliRun run = runCli(m_dataDir.path(), {u"--json"_s, u"predict"_s, samplePhoto()});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject prediction = run.json()[u"predictions"_s].toArray().at(0).toObject();
    QVERIFY(prediction[u"likes"_s].isNull());
    QCOMPARE(prediction[u"needs"_s].toArray(),
             (QJsonArray{u"recent_likes"_s, u"average_likes"_s, u"followers"_s}));
    QVERIFY(!prediction.contains(u"engagement_class"_s));
    QVERIFY(!prediction.contains(u"chance_to_beat_usual"_s));
    QCOMPARE(prediction[u"face_count"_s].toInt(), 1);
    QVERIFY(run.json()[u"ranking"_s].toArray().isEmpty());
    const CliRun text = runCli(m_dataDir.path(), {u"predict"_s, samplePhoto()});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.contains("--recent-likes"));
}

void TestCliPredict::restsOnRecentLikes()
{
    const CliRun run = runCli(m_dataDir.path(), {u"--json"_s, u"predict"_s, samplePhoto(),
                                                 u"--recent-likes"_s, u"120,98,143"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject prediction = run.json()[u"predictions"_s].toArray().at(0).toObject();
    QCOMPARE(prediction[u"based_on_posts"_s].toInt(), 3);
    QCOMPARE(prediction[u"basis"_s].toString(), u"own_posts"_s);
    const QJsonObject likes = prediction[u"likes"_s].toObject();
    QVERIFY(likes[u"median"_s].toDouble() > 60 && likes[u"median"_s].toDouble() < 240);
    const CliRun text = runCli(m_dataDir.path(),
                               {u"predict"_s, samplePhoto(), u"--recent-likes"_s, u"120,98,143"_s});
    QVERIFY(text.output.contains("Everything else"));
    QVERIFY(!text.output.contains("+0 ") && !text.output.contains("-0 "));
    const CliRun wrong =
        runCli(m_dataDir.path(), {u"predict"_s, samplePhoto(), u"--recent-likes"_s, u"12,few"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.errors.contains("few"));
}

void TestCliPredict::ranksSeveralPhotos()
{
    QTemporaryDir photos;
    QImage plain(640, 480, QImage::Format_RGB32);
    plain.fill(Qt::gray);
    const QString other = photos.filePath(u"grau – 灰色.png"_s);
    QVERIFY(plain.save(other));
    const CliRun run =
        runCli(m_dataDir.path(),
               QStringList{u"--json"_s, u"predict"_s, samplePhoto(), other} + typedAccount);
    QCOMPARE(run.exitCode, 0);
    const QJsonArray ranking = run.json()[u"ranking"_s].toArray();
    QCOMPARE(ranking.size(), 2);
    const double first = ranking.at(0).toObject()[u"chance_best"_s].toDouble();
    const double second = ranking.at(1).toObject()[u"chance_best"_s].toDouble();
    QVERIFY(first >= second);
    QVERIFY(std::abs(first + second - 1) < 1e-3);
}

void TestCliPredict::readsADirectory()
{
    QTemporaryDir photos;
    QVERIFY(QFile::copy(samplePhoto(), photos.filePath(u"b.jpg"_s)));
    QVERIFY(QFile::copy(samplePhoto(), photos.filePath(u"a.JPG"_s)));
    const CliRun run = runCli(m_dataDir.path(), {u"--json"_s, u"predict"_s, photos.path()});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"predictions"_s].toArray().size(), 2);
}

void TestCliPredict::brokenPhotoLeavesTheOthers()
{
    QTemporaryDir photos;
    QFile text(photos.filePath(u"notes.jpg"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("not a photo at all");
    text.close();
    const CliRun run =
        runCli(m_dataDir.path(), {u"--json"_s, u"predict"_s, text.fileName(), samplePhoto()});
    QCOMPARE(run.exitCode, 1);
    const QJsonArray predictions = run.json()[u"predictions"_s].toArray();
    QCOMPARE(predictions.size(), 2);
    QCOMPARE(predictions.at(0).toObject()[u"error"_s].toObject()[u"code"_s].toString(),
             u"not_an_image"_s);
    QVERIFY(predictions.at(1).toObject()[u"likes"_s].isNull());
    QVERIFY(run.errors.contains("notes.jpg"));
}

void TestCliPredict::drawsTheBoxes()
{
    QTemporaryDir drawn;
    const QString directory = drawn.filePath(u"with boxes"_s);
    const CliRun run =
        runCli(m_dataDir.path(), {u"predict"_s, samplePhoto(), u"--draw"_s, directory});
    QCOMPARE(run.exitCode, 0);
    const QStringList files = QDir(directory).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QImage annotated(QDir(directory).filePath(files.first()));
    const QImage plain(samplePhoto());
    QCOMPARE(annotated.size(), plain.size());
    int green = 0;
    for (int y = 0; y < annotated.height(); ++y) {
        for (int x = 0; x < annotated.width(); ++x) {
            const QColor colour = annotated.pixelColor(x, y);
            green += colour.green() > 190 && colour.red() < 90 && colour.blue() > 120;
        }
    }
    QVERIFY(green > 500);
}

void TestCliPredict::refusesAnUnreadableTime()
{
    const CliRun run =
        runCli(m_dataDir.path(), {u"predict"_s, samplePhoto(), u"--at"_s, u"tomorrow"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.contains("tomorrow"));
}

void TestCliPredict::refusesAnUnknownAccount()
{
    const CliRun run =
        runCli(m_dataDir.path(), {u"predict"_s, samplePhoto(), u"--account"_s, u"nobody"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.errors.contains("nobody"));
}

void TestCliPredict::refusesADamagedModel()
{
    QTemporaryDir models;
    QVERIFY(QDir(models.path()).mkdir(u"likecast"_s));
    QFile manifest(models.filePath(u"likecast/manifest.json"_s));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("{");
    manifest.close();
    qputenv("LIKECAST_MODELS_DIR", models.path().toUtf8());
    const CliRun run = runCli(m_dataDir.path(), {u"predict"_s, samplePhoto()});
    qunsetenv("LIKECAST_MODELS_DIR");
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.contains("model"));
}

void TestCliPredict::printsForPeople()
{
    const CliRun run =
        runCli(m_dataDir.path(), QStringList{u"predict"_s, samplePhoto()} + typedAccount);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("Expected likes"));
    QVERIFY(run.output.contains("1 face, 1 smile"));
}

void TestCliPredict::predictsOtherFiguresThanLikes()
{
    QTemporaryDir directory;
    QFile table(directory.filePath(u"posts.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("account,taken_at,likes,comments,saves,followers\n");
    for (int i = 0; i < 40; ++i)
        table.write(QStringLiteral("kiln,2026-%1-%2T10:00:00Z,%3,%4,%5,20000\n")
                        .arg(1 + i / 20, 2, 10, QLatin1Char('0'))
                        .arg(1 + i % 20, 2, 10, QLatin1Char('0'))
                        .arg(1000 + i % 7 * 10)
                        .arg(20 + i % 5)
                        .arg(i < 5 ? u"3"_s : QString())
                        .toUtf8());
    table.close();
    const QString data = directory.filePath(u"data"_s);
    QCOMPARE(runCli(data, {u"import"_s, table.fileName()}).exitCode, 0);
    const auto predict = [&](const QString& target) {
        return runCli(data, {u"--json"_s, u"predict"_s, samplePhoto(), u"--account"_s, u"kiln"_s,
                             u"--at"_s, u"2026-03-01T10:00"_s, u"--target"_s, target});
    };
    const auto figure = [&](const QString& target) {
        const QJsonObject first =
            predict(target).json()[u"predictions"_s].toArray().at(0).toObject();
        return first[u"target"_s] == target && first.contains(u"likes"_s) == (target == u"likes")
                   ? first[target].toObject()
                   : QJsonObject();
    };
    QVERIFY(figure(u"likes"_s)[u"median"_s].toDouble() > 800);
    const QJsonObject comments = figure(u"comments"_s);
    QVERIFY(comments[u"median"_s].toDouble() > 15 && comments[u"median"_s].toDouble() < 30);
    QVERIFY(comments[u"low"_s].toDouble() <= comments[u"median"_s].toDouble());
    const double rate = figure(u"engagement_rate"_s)[u"median"_s].toDouble();
    QVERIFY(rate > 0.04 && rate < 0.07);
    const CliRun saves = predict(u"saves"_s);
    QCOMPARE(saves.exitCode, 1);
    const QJsonObject failed = saves.json()[u"predictions"_s].toArray().at(0).toObject();
    QCOMPARE(failed[u"error"_s][u"code"_s].toString(), u"posts_too_few"_s);
    QCOMPARE(runCli(data, {u"predict"_s, samplePhoto(), u"--target"_s, u"comments"_s}).exitCode, 2);

    const CliRun evaluated =
        runCli(data, {u"--json"_s, u"evaluate"_s, table.fileName(), u"--target"_s, u"comments"_s});
    QCOMPARE(evaluated.exitCode, 0);
    QCOMPARE(evaluated.json()[u"target"_s].toString(), u"comments"_s);
    const QJsonObject source = evaluated.json()[u"sources"_s].toArray().at(0).toObject();
    QVERIFY(source[u"models"_s].toArray().at(0).toObject()[u"mae"_s].toDouble() < 10);
}

LIKECAST_TEST(TestCliPredict)
#include "tst_cli_predict.moc"
