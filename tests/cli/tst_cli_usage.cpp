#include "tests/cli/cli_run.h"

#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void anUnknownModelListsThoseThereAre();
    void boundsCanBeRead();
    void helpAndVersionAreZero();

private:
    QTemporaryDir m_dataDir;
};

void TestCliUsage::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"guess"_s};
    QTest::newRow("no photo") << QStringList{u"predict"_s};
    QTest::newRow("unknown option") << QStringList{u"detect"_s, samplePhoto(), u"--fast"_s};
    QTest::newRow("negative followers")
        << QStringList{u"predict"_s, samplePhoto(), u"--followers"_s, u"-5"_s};
    QTest::newRow("followers in words")
        << QStringList{u"predict"_s, samplePhoto(), u"--followers"_s, u"many"_s};
    QTest::newRow("a day that is none")
        << QStringList{u"predict"_s, samplePhoto(), u"--at"_s, u"2026-13-26T00:00"_s};
    QTest::newRow("unknown type") << QStringList{u"predict"_s, samplePhoto(), u"--media-type"_s,
                                                 u"poem"_s};
    QTest::newRow("more likes than people")
        << QStringList{u"predict"_s, samplePhoto(), u"--average-likes"_s, u"1e300"_s};
    QTest::newRow("likes that are no number")
        << QStringList{u"predict"_s, samplePhoto(), u"--average-likes"_s, u"nan"_s};
    QTest::newRow("fewer posts than none")
        << QStringList{u"posts"_s, u"mara"_s, u"--limit"_s, u"-1"_s};
    QTest::newRow("account twice") << QStringList{u"predict"_s, samplePhoto(),  u"--followers"_s,
                                                  u"10"_s,      u"--account"_s, u"me"_s};
    for (const QStringList& command :
         {QStringList{u"predict"_s, samplePhoto()}, QStringList{u"evaluate"_s, u"posts.csv"_s},
          QStringList{u"train"_s, u"posts.csv"_s, u"--out"_s, u"out"_s}})
        QTest::addRow("unknown model to %s", qPrintable(command.first()))
            << command + QStringList{u"--model"_s, u"oracle"_s};
    QTest::newRow("nowhere to write")
        << QStringList{u"train"_s, u"posts.csv"_s, u"--model"_s, u"likecast"_s, u"--out"_s, u""_s};
    QTest::newRow("unknown detector")
        << QStringList{u"detect"_s, samplePhoto(), u"--detector"_s, u"eyes"_s};
}

void TestCliUsage::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(m_dataDir.path(), arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(!run.errors.isEmpty());
}

void TestCliUsage::anUnknownModelListsThoseThereAre()
{
    const CliRun run =
        runCli(m_dataDir.path(), {u"evaluate"_s, u"posts.csv"_s, u"--model"_s, u"oracle"_s});
    for (const char* name : {"oracle", "likecast", "decision-tree", "auto", "all"})
        QVERIFY2(run.errors.contains(name), run.errors.constData());
}

void TestCliUsage::boundsCanBeRead()
{
    for (const QString& epochs : {u"0"_s, u"2000000"_s}) {
        const CliRun run =
            runCli(m_dataDir.path(), {u"train"_s, u"posts.csv"_s, u"--model"_s, u"likecast"_s,
                                      u"--out"_s, u"out"_s, u"--epochs"_s, epochs});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.size() < 200, run.errors.constData());
        QVERIFY2(run.errors.contains("1000000"), run.errors.constData());
    }
    const CliRun limit = runCli(m_dataDir.path(), {u"posts"_s, u"x"_s, u"--limit"_s, u"-1"_s});
    QVERIFY2(limit.errors.size() < 200, limit.errors.constData());
}

void TestCliUsage::helpAndVersionAreZero()
{
    const CliRun help = runCli(m_dataDir.path(), {u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char* command : {"predict", "detect", "train", "evaluate", "features"})
        QVERIFY2(help.output.contains(command), command);
    QCOMPARE(runCli(m_dataDir.path(), {u"help"_s}).output, help.output);
    const CliRun train = runCli(m_dataDir.path(), {u"help"_s, u"train"_s});
    QCOMPARE(train.exitCode, 0);
    QVERIFY(train.output.contains("--epochs"));
    QCOMPARE(train.output, runCli(m_dataDir.path(), {u"train"_s, u"--help"_s}).output);
    const CliRun version = runCli(m_dataDir.path(), {u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.trimmed().contains('.'));
}

LIKECAST_TEST(TestCliUsage)
#include "tst_cli_usage.moc"
