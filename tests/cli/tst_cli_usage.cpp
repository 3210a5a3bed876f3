#include "tests/cli/cli_run.h"

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

void TestCliUsage::helpAndVersionAreZero()
{
    const CliRun help = runCli(m_dataDir.path(), {u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char* command : {"predict", "detect", "train", "evaluate", "features"})
        QVERIFY2(help.output.contains(command), command);
    const CliRun version = runCli(m_dataDir.path(), {u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.trimmed().contains('.'));
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
