#include "tests/cli/cli_run.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/onnx_builder.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestCliPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installListVerifyRemove();
    void damagedPackFailsVerify();
    void refusedPackSaysWhy();
    void installedYunetBecomesTheDefault();
    void installedExpressionsTellTheSmiles();
    void catalogueNamesSizeLicenceAndSource();
    void offlineDownloadsNothing();
    void wrongUsage();
};

void TestCliPacks::installListVerifyRemove()
{
    QTemporaryDir directory;
    const QString zip = directory.filePath(u"pack.zip"_s);
    writeZip(zip, tinyPack(PackKind::Classifier));
    const CliRun installed = runCli(directory.path(), {u"packs"_s, u"install"_s, zip, u"--json"_s});
    QVERIFY2(installed.exitCode == 0, installed.errors.constData());
    const QJsonObject pack = installed.json().value("packs"_L1).toArray()[0].toObject();
    QCOMPARE(pack.value("name"_L1).toString(), u"tiny-classifier"_s);
    QCOMPARE(pack.value("kind"_L1).toString(), u"classifier"_s);
    QCOMPARE(pack.value("licence"_L1).toString(), u"CC0-1.0"_s);

    const CliRun list = runCli(directory.path(), {u"packs"_s, u"list"_s});
    QCOMPARE(list.exitCode, 0);
    QVERIFY(list.output.startsWith("tiny-classifier  Tiny (classifier)"));
    QCOMPARE(runCli(directory.path(), {u"packs"_s, u"verify"_s}).exitCode, 0);
    QCOMPARE(runCli(directory.path(), {u"packs"_s, u"verify"_s, u"tiny-classifier"_s}).exitCode, 0);
    QCOMPARE(runCli(directory.path(), {u"packs"_s, u"remove"_s, u"tiny-classifier"_s}).exitCode, 0);
    const CliRun empty = runCli(directory.path(), {u"packs"_s, u"list"_s, u"--json"_s});
    QCOMPARE(empty.exitCode, 0);
    QVERIFY(empty.json().value("packs"_L1).toArray().isEmpty());
    QCOMPARE(runCli(directory.path(), {u"packs"_s, u"remove"_s, u"tiny-classifier"_s}).exitCode, 1);
}

void TestCliPacks::damagedPackFailsVerify()
{
    QTemporaryDir directory;
    const QString zip = directory.filePath(u"pack.zip"_s);
    writeZip(zip, tinyPack(PackKind::Embedding));
    QCOMPARE(runCli(directory.path(), {u"packs"_s, u"install"_s, zip}).exitCode, 0);
    QFile model(directory.filePath(u"packs/tiny-embedding/model.onnx"_s));
    QVERIFY(model.open(QIODevice::Append));
    model.write("x");
    model.close();
    const CliRun verify = runCli(directory.path(), {u"packs"_s, u"verify"_s, u"--json"_s});
    QCOMPARE(verify.exitCode, 1);
    const QJsonObject pack = verify.json().value("packs"_L1).toArray()[0].toObject();
    QCOMPARE(pack.value("error"_L1).toObject().value("code"_L1).toString(), u"pack_invalid"_s);
}

void TestCliPacks::refusedPackSaysWhy()
{
    QTemporaryDir directory;
    const QString zip = directory.filePath(u"pack.zip"_s);
    writeZip(zip, std::vector<ZipEntry>{{"../manifest.json", "{}"}});
    const CliRun run = runCli(directory.path(), {u"packs"_s, u"install"_s, zip});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("is outside the pack"), run.errors.constData());
}

void TestCliPacks::installedYunetBecomesTheDefault()
{
    QTemporaryDir directory;
    const QString model = directory.filePath(u"some.onnx"_s);
    QFile file(model);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(emptyYunet());
    file.close();
    const QStringList detect{u"detect"_s, samplePhoto(), u"--json"_s};
    const auto faces = [&] {
        const QJsonArray photos =
            runCli(directory.path(), detect).json().value("photos"_L1).toArray();
        return photos[0].toObject().value("faces"_L1).toArray().size();
    };
    QVERIFY(faces() > 0);
    QCOMPARE(runCli(directory.path(), {u"packs"_s, u"install"_s, model}).exitCode, 0);
    // Its weights are zero, so it finds no face: proof that it was used.
    QCOMPARE(faces(), 0);
    QCOMPARE(runCli(directory.path(), {u"packs"_s, u"remove"_s, u"yunet"_s}).exitCode, 0);
    QVERIFY(faces() > 0);
}

void TestCliPacks::installedExpressionsTellTheSmiles()
{
    for (const bool happy : {true, false}) {
        QTemporaryDir directory;
        PackContent content = tinyPack(PackKind::Expression);
        content.model =
            meansModel(4, {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}}, {0, happy ? 9.F : -9.F, 0});
        content.manifest.bytes = content.model.size();
        content.manifest.sha256 =
            QCryptographicHash::hash(content.model, QCryptographicHash::Sha256);
        const QString zip = directory.filePath(u"pack.zip"_s);
        writeZip(zip, content);
        QCOMPARE(runCli(directory.path(), {u"packs"_s, u"install"_s, zip}).exitCode, 0);
        const CliRun run = runCli(directory.path(), {u"detect"_s, samplePhoto(), u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonArray faces =
            run.json().value("photos"_L1).toArray()[0].toObject().value("faces"_L1).toArray();
        QCOMPARE(faces.size(), 1);
        QCOMPARE(faces[0].toObject().value("smiling"_L1).toBool(), happy);
    }
}

void TestCliPacks::catalogueNamesSizeLicenceAndSource()
{
    QTemporaryDir directory;
    const CliRun run = runCli(directory.path(), {u"packs"_s, u"catalogue"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray packs = run.json().value("packs"_L1).toArray();
    QCOMPARE(packs.size(), 5);
    for (const QJsonValue& value : packs) {
        const QJsonObject pack = value.toObject();
        QVERIFY(pack.value("bytes"_L1).toInteger() > 100'000);
        QVERIFY(!pack.value("licence"_L1).toString().isEmpty());
        QVERIFY(pack.value("source"_L1).toString().startsWith(u"https://"_s));
        QCOMPARE(pack.value("sha256"_L1).toString().size(), 64);
    }
}

void TestCliPacks::offlineDownloadsNothing()
{
    QTemporaryDir directory;
    const CliRun run =
        runCli(directory.path(), {u"--offline"_s, u"packs"_s, u"download"_s, u"yunet"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("network is switched off"), run.errors.constData());
    QVERIFY2(run.errors.contains("MIT"), run.errors.constData());
    const CliRun unknown = runCli(directory.path(), {u"packs"_s, u"download"_s, u"none"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.errors.contains("no pack none"), unknown.errors.constData());
}

void TestCliPacks::wrongUsage()
{
    QTemporaryDir directory;
    QCOMPARE(runCli(directory.path(), {u"packs"_s}).exitCode, 2);
    QCOMPARE(runCli(directory.path(), {u"packs"_s, u"install"_s}).exitCode, 2);
    QCOMPARE(runCli(directory.path(), {u"packs"_s, u"explode"_s}).exitCode, 2);
}

LIKECAST_TEST(TestCliPacks)
#include "tst_cli_packs.moc"
