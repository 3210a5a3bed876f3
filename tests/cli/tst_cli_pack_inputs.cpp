#include "tests/cli/cli_run.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/onnx_builder.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

/// A network that learns from what packs see in photos, run through the real programs: red photos
/// are food and get three times the likes of green ones, which are plants.
class TestCliPackInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trainsOnWhatThePackSees();
    void theSamePhotosGiveTheSameWeights();
    void predictsByWhatThePackSees();
    void isJudgedOnPhotos();
    void withoutThePackAllPhotosAreAlike();
    void aDamagedPackIsNamed();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    CliRun run(const QStringList& arguments) const
    {
        return runCli(path(u"data"_s), QStringList{u"--json"_s} + arguments);
    }
    double predicted(const QString& photo) const;

    QTemporaryDir m_folder;
};

namespace
{

void writePhoto(const QString& path, QRgb colour)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(colour);
    QVERIFY(image.save(path));
}

PackContent foodPack()
{
    PackContent content = tinyPack(PackKind::Classifier);
    content.manifest.labels = {
        {u"pizza"_s, u"food"_s}, {u"fern"_s, u"plant"_s}, {u"wave"_s, u"water"_s}};
    return content;
}

} // namespace

double TestCliPackInputs::predicted(const QString& photo) const
{
    const CliRun run = this->run({u"predict"_s, path(photo), u"--model"_s, u"metadata-network"_s,
                                  u"--models-dir"_s, path(u"models"_s), u"--account"_s, u"mara"_s});
    if (run.exitCode != 0)
        qWarning("%s", run.errors.constData());
    return run.json().value("predictions"_L1)[0]["likes"_L1]["median"_L1].toDouble(-1.0);
}

void TestCliPackInputs::initTestCase()
{
    QFile csv(path(u"posts.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("account,taken_at,likes,photo\n");
    for (int i = 0; i < 120; ++i) {
        const bool isFood = (i * 7) % 3 != 0;
        const QString name = u"%1.png"_s.arg(i);
        writePhoto(path(name), isFood ? qRgb(200, 20 + i, 20) : qRgb(20, 200, 20 + i));
        csv.write("mara,2024-0" + QByteArray::number(1 + i / 28) + '-' +
                  QByteArray::number(1 + i % 28).rightJustified(2, '0') + "T12:00:00Z," +
                  QByteArray::number((isFood ? 300 : 100) + i % 5) + ',' + name.toUtf8() + '\n');
    }
    csv.close();
    writePhoto(path(u"dish.png"_s), qRgb(210, 33, 21));
    writePhoto(path(u"leaf.png"_s), qRgb(33, 210, 21));
    writeFolder(path(u"pack"_s), foodPack());
    const CliRun installed = run({u"packs"_s, u"install"_s, path(u"pack"_s)});
    QVERIFY2(installed.exitCode == 0, installed.errors.constData());
    const CliRun imported = run({u"import"_s, path(u"posts.csv"_s)});
    QVERIFY2(imported.exitCode == 0, imported.errors.constData());
}

void TestCliPackInputs::trainsOnWhatThePackSees()
{
    const CliRun trained =
        run({u"train"_s, path(u"posts.csv"_s), u"--model"_s, u"metadata-network"_s, u"--out"_s,
             path(u"models/metadata-network"_s), u"--epochs"_s, u"60"_s});
    QVERIFY2(trained.exitCode == 0, trained.errors.constData());
    const QJsonValue inputs = trained.json().value("training"_L1)["optional_inputs"_L1];
    QCOMPARE(inputs.toArray().size(), 1);
    QCOMPARE(inputs[0]["input"_L1].toString(), u"object_families"_s);
    QCOMPARE(inputs[0]["pack"_L1].toString(), u"tiny-classifier"_s);
    QVERIFY(QFile::exists(path(u"models/metadata-network/manifest.json"_s)));
}

void TestCliPackInputs::theSamePhotosGiveTheSameWeights()
{
    const CliRun again =
        run({u"train"_s, path(u"posts.csv"_s), u"--model"_s, u"metadata-network"_s, u"--out"_s,
             path(u"again/metadata-network"_s), u"--epochs"_s, u"60"_s});
    QVERIFY2(again.exitCode == 0, again.errors.constData());
    QFile first(path(u"models/metadata-network/network.bin"_s));
    QFile second(path(u"again/metadata-network/network.bin"_s));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), first.readAll());
}

void TestCliPackInputs::predictsByWhatThePackSees()
{
    const double dish = predicted(u"dish.png"_s);
    const double leaf = predicted(u"leaf.png"_s);
    QVERIFY2(leaf > 0 && dish > 1.5 * leaf, qPrintable(u"%1 and %2"_s.arg(dish).arg(leaf)));
}

void TestCliPackInputs::isJudgedOnPhotos()
{
    const auto error = [this](const QString& models) {
        QStringList arguments{u"evaluate"_s, path(u"posts.csv"_s), u"--model"_s,
                              u"metadata-network"_s};
        if (!models.isEmpty())
            arguments += {u"--models-dir"_s, models};
        const CliRun judged = run(arguments);
        return judged.json().value("sources"_L1)[0]["models"_L1][0]["mae"_L1].toDouble(-1.0);
    };
    const double own = error(path(u"models"_s));
    const double shipped = error({});
    QVERIFY2(own > 0 && own < 0.5 * shipped, qPrintable(u"%1 and %2"_s.arg(own).arg(shipped)));
}

void TestCliPackInputs::withoutThePackAllPhotosAreAlike()
{
    QCOMPARE(run({u"packs"_s, u"remove"_s, u"tiny-classifier"_s}).exitCode, 0);
    const double dish = predicted(u"dish.png"_s);
    QVERIFY(dish > 0);
    QCOMPARE(predicted(u"leaf.png"_s), dish);
    QCOMPARE(run({u"packs"_s, u"install"_s, path(u"pack"_s)}).exitCode, 0);
    QVERIFY(predicted(u"dish.png"_s) > 1.5 * predicted(u"leaf.png"_s));
}

void TestCliPackInputs::aDamagedPackIsNamed()
{
    QFile model(path(u"data/packs/tiny-classifier/model.onnx"_s));
    QVERIFY(model.open(QIODevice::Append) && model.write("x") == 1);
    model.close();
    writePhoto(path(u"new.png"_s), qRgb(9, 99, 9));
    const CliRun refused = run({u"predict"_s, path(u"new.png"_s)});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("pack") || refused.output.contains("pack_invalid"),
             (refused.errors + refused.output).constData());
}

LIKECAST_TEST(TestCliPackInputs)
#include "tst_cli_pack_inputs.moc"
