#include "tests/cli/cli_run.h"
#include "tests/cli/posts_csv.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace likecast::test;
using namespace Qt::StringLiterals;

/// Ctrl-C sent to the real program, which is possible only on Unix.
class TestCliStopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoppedTrainingKeepsItsBestRounds();
    void whatKeepsNothingDoesNotSaySo();
};

void TestCliStopping::aStoppedTrainingKeepsItsBestRounds()
{
    const QTemporaryDir folder;
    const QString postsFile = folder.filePath(u"posts.csv"_s);
    write(postsFile, postsCsv());
    const QString out = folder.filePath(u"stopped/likecast"_s);
    const QStringList train{u"--json"_s,   u"train"_s, postsFile,  u"--model"_s, u"likecast"_s,
                            u"--epochs"_s, u"250"_s,   u"--out"_s, out};
    const CliRun run = runCliInterrupted(folder.path(), train, "Epoch 1 of 250");
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.errors.contains("the best so far is kept"), run.errors.constData());
    QVERIFY(run.json().value(u"stopped_early_by_user"_s).toBool());
    const CliRun judged = runCli(folder.path(), {u"--json"_s, u"evaluate"_s, postsFile,
                                                 u"--models-dir"_s, folder.filePath(u"stopped"_s)});
    QCOMPARE(judged.exitCode, 0);
}

void TestCliStopping::whatKeepsNothingDoesNotSaySo()
{
    const QTemporaryDir folder;
    const QString postsFile = folder.filePath(u"posts.csv"_s);
    write(postsFile, postsCsv() + "someone0,no day,5,IMAGE,,1,1,1\n");
    const CliRun run = runCliInterrupted(
        folder.path(), {u"evaluate"_s, postsFile, u"--model"_s, u"all"_s, u"--ablation"_s},
        "problems in");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("Stopping"), run.errors.constData());
    QVERIFY(run.errors.contains("Cancelled"));
    QVERIFY(!run.errors.contains("kept"));
}

LIKECAST_TEST(TestCliStopping)
#include "tst_cli_stopping.moc"
