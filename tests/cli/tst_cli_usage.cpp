#include "tests/cli/cli_run.h"

#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
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
    void theManualNamesEveryCommand();
    void completionsKnowEveryCommand_data();
    void completionsKnowEveryCommand();
    void bashCompletesWhatWasTyped_data();
    void bashCompletesWhatWasTyped();
    void lostOutputIsAnError_data();
    void lostOutputIsAnError();
    void endlessFilesAreRefused_data();
    void endlessFilesAreRefused();

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

/// The commands that --help lists.
static QStringList commandNames(const QString& dataDir)
{
    static const QRegularExpression line(u"^  ([a-z][a-z-]*)  "_s,
                                         QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(runCli(dataDir, {u"--help"_s}).output);
    QStringList names;
    for (const auto& match : line.globalMatch(help.mid(help.indexOf("Subcommands:"_L1))))
        names.append(match.captured(1));
    return names;
}

void TestCliUsage::theManualNamesEveryCommand()
{
    const CliRun run = runCli(m_dataDir.path(), {u"manual"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.startsWith(".TH LIKECAST\\-CLI 1"));
    const QStringList names = commandNames(m_dataDir.path());
    QVERIFY(names.contains(u"predict"_s) && names.contains(u"backup"_s));
    for (const QString& name : names) {
        const QByteArray heading = ".SS " + name.toUtf8().replace("-", "\\-") + '\n';
        QVERIFY2(run.output.contains(heading), qPrintable(name));
    }
    QVERIFY(run.output.contains("\\fB\\-\\-followers\\fR"));
    QVERIFY(run.output.contains("\\fB\\-\\-detector\\fR \\fIhog|haar|yunet\\fR"));
}

void TestCliUsage::completionsKnowEveryCommand_data()
{
    QTest::addColumn<QString>("shell");
    for (const QString& shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QTest::newRow(qPrintable(shell)) << shell;
}

void TestCliUsage::completionsKnowEveryCommand()
{
    QFETCH(const QString, shell);
    const CliRun run = runCli(m_dataDir.path(), {u"completion"_s, shell});
    QCOMPARE(run.exitCode, 0);
    for (const QString& name : commandNames(m_dataDir.path()))
        QVERIFY2(run.output.contains(name.toUtf8()), qPrintable(name));
    QVERIFY(run.output.contains("average-likes"));
    QCOMPARE(run.output.contains("\n_bash_complete "), shell == u"zsh"_s);
}

void TestCliUsage::bashCompletesWhatWasTyped_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("completed");
    QTest::newRow("a command") << u"likecast-cli pred"_s << QByteArray("predict");
    QTest::newRow("an option") << u"likecast-cli predict --foll"_s << QByteArray("--followers");
    QTest::newRow("a common option")
        << u"likecast-cli predict x.jpg --off"_s << QByteArray("--offline");
    QTest::newRow("below a command") << u"likecast-cli packs inst"_s << QByteArray("install");
    QTest::newRow("after an option's value")
        << u"likecast-cli --profile Brand impo"_s << QByteArray("import");
    QTest::newRow("after a value joined to its option")
        << u"likecast-cli --profile = Brand impo"_s << QByteArray("import");
    QTest::newRow("a command's name as a value")
        << u"likecast-cli --profile predict impo"_s << QByteArray("import");
    QTest::newRow("an option's values")
        << u"likecast-cli detect --detector ha"_s << QByteArray("haar");
    QTest::newRow("an argument's values") << u"likecast-cli completion fi"_s << QByteArray("fish");
    // No word fits, so the shell offers file names.
    QTest::newRow("a file") << u"likecast-cli predict pho"_s << QByteArray();
    QTest::newRow("an option's file") << u"likecast-cli predict --draw pre"_s << QByteArray();
}

void TestCliUsage::bashCompletesWhatWasTyped()
{
    QFETCH(const QString, words);
    QFETCH(const QByteArray, completed);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is not installed");
    const CliRun run = runCli(m_dataDir.path(), {u"completion"_s, u"bash"_s});
    QProcess shell;
    shell.setWorkingDirectory(m_dataDir.path());
    shell.start(bash, {u"--norc"_s, u"-c"_s,
                       QString::fromUtf8(run.output) + u"\nCOMP_WORDS=(%1)\n"_s.arg(words) +
                           u"COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_likecast_cli\n"_s +
                           u"printf '%s\\n' \"${COMPREPLY[@]}\""_s});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.readAllStandardOutput().trimmed(), completed);
}

void TestCliUsage::lostOutputIsAnError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("text") << QStringList{u"packs"_s, u"catalogue"_s};
    QTest::newRow("JSON") << QStringList{u"--json"_s, u"profiles"_s, u"list"_s};
    QTest::newRow("accounts") << QStringList{u"accounts"_s};
}

void TestCliUsage::lostOutputIsAnError()
{
    const QString device = u"/dev/full"_s;
    if (!QFile::exists(device))
        QSKIP("no device that is always full");
    QFETCH(QStringList, arguments);
    QCOMPARE(runCli(m_dataDir.path(), arguments).exitCode, 0);
    const CliRun run = runCliInto(device, m_dataDir.path(), arguments);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("could not be written"), run.errors.constData());
}

void TestCliUsage::endlessFilesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString device = u"/dev/zero"_s;
    QTest::newRow("pack") << QStringList{u"packs"_s, u"install"_s, device};
    QTest::newRow("posts") << QStringList{u"import"_s, device};
    QTest::newRow("backup") << QStringList{u"restore"_s, device};
    QTest::newRow("photo") << QStringList{u"detect"_s, device};
    const QString posts = m_dataDir.filePath(u"posts.csv"_s);
    QTest::newRow("hashtags") << QStringList{u"train"_s,      posts,
                                             u"--model"_s,    u"metadata-network"_s,
                                             u"--out"_s,      m_dataDir.filePath(u"trained"_s),
                                             u"--hashtags"_s, device};
}

void TestCliUsage::endlessFilesAreRefused()
{
    if (!QFile::exists(u"/dev/zero"_s))
        QSKIP("no device that never ends");
    QFETCH(QStringList, arguments);
    QFile posts(m_dataDir.filePath(u"posts.csv"_s));
    QVERIFY(posts.open(QIODevice::WriteOnly));
    posts.write("taken_at,likes,media_type,caption,followers\n2024-01-01 18:00:00,1,IMAGE,a,10\n");
    posts.close();
    const CliRun run = runCli(m_dataDir.path(), QStringList{u"--json"_s} + arguments);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2((run.errors + run.output).contains("/dev/zero"), run.errors.constData());
}

LIKECAST_TEST(TestCliUsage)
#include "tst_cli_usage.moc"
