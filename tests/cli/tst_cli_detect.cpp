#include "tests/cli/cli_run.h"

#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestCliDetect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFace_data();
    void findsTheFace();
    void failedPhotoHasItsError();
    void opensNamesThatAreNotUtf8();

private:
    QTemporaryDir m_dataDir;
};

void TestCliDetect::findsTheFace_data()
{
    QTest::addColumn<QStringList>("detector");
    QTest::newRow("default") << QStringList{};
    QTest::newRow("hog") << QStringList{u"--detector"_s, u"hog"_s};
    QTest::newRow("haar") << QStringList{u"--detector"_s, u"haar"_s};
}

void TestCliDetect::findsTheFace()
{
    QFETCH(QStringList, detector);
    const CliRun run =
        runCli(m_dataDir.path(), QStringList{u"--json"_s, u"detect"_s, samplePhoto()} + detector);
    QCOMPARE(run.exitCode, 0);
    const QJsonObject photo = run.json()[u"photos"_s].toArray().at(0).toObject();
    QCOMPARE(photo[u"width"_s].toInt(), 512);
    QCOMPARE(photo[u"height"_s].toInt(), 512);
    QCOMPARE(photo[u"faces"_s].toArray().size(), 1);
}

void TestCliDetect::failedPhotoHasItsError()
{
    QTemporaryDir photos;
    QFile empty(photos.filePath(u"empty.png"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    const CliRun run = runCli(m_dataDir.path(), {u"--json"_s, u"detect"_s, empty.fileName(),
                                                 photos.filePath(u"none.jpg"_s), samplePhoto()});
    QCOMPARE(run.exitCode, 1);
    const QJsonArray array = run.json()[u"photos"_s].toArray();
    QCOMPARE(array.size(), 3);
    QCOMPARE(array.at(0).toObject()[u"error"_s].toObject()[u"code"_s].toString(), u"image_empty"_s);
    QCOMPARE(array.at(1).toObject()[u"error"_s].toObject()[u"code"_s].toString(),
             u"file_not_found"_s);
    QCOMPARE(array.at(2).toObject()[u"faces"_s].toArray().size(), 1);
}

void TestCliDetect::opensNamesThatAreNotUtf8()
{
#ifdef Q_OS_UNIX
    QTemporaryDir photos;
    QVERIFY(QFile::copy(samplePhoto(), photos.filePath(u"a.jpg"_s)));
    const auto detect = [&](const QString& arguments) {
        // No QProcess passes such a name on, but a shell does.
        QProcess shell;
        shell.setWorkingDirectory(photos.path());
        shell.start(u"/bin/sh"_s, {u"-c"_s,
                                   u"name=$(printf 'caf\\351.jpg'); "
                                   u"[ ! -e a.jpg ] || mv a.jpg \"$name\"; "
                                   u"exec \"$0\" --json --data-dir \"$1\" detect "_s +
                                       arguments,
                                   programPath(), m_dataDir.path()});
        shell.waitForFinished();
        return QJsonDocument::fromJson(shell.readAllStandardOutput())[u"photos"_s].toArray();
    };
    for (const QString& arguments : {u"\"$name\""_s, u"."_s}) {
        const QJsonArray array = detect(arguments);
        QCOMPARE(array.size(), 1);
        QVERIFY(array.at(0).toObject()[u"photo"_s].toString().endsWith(u"caf\uFFFD.jpg"_s));
        QCOMPARE(array.at(0).toObject()[u"faces"_s].toArray().size(), 1);
    }
#endif
}

LIKECAST_TEST(TestCliDetect)
#include "tst_cli_detect.moc"
