#include "tests/cli/cli_run.h"
#include "tests/cli/posts_csv.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast::test;
using namespace Qt::StringLiterals;

/// `evaluate` on files in awkward formats.
class TestCliEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderOfRowsDoesNotMatter();
    void aSourceWithoutScoredPostsHasNoFigures();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    CliRun evaluated(const QString& file) const
    {
        return runCli(m_folder.path(), {u"--json"_s, u"evaluate"_s, path(file), u"--by-account"_s});
    }

    QTemporaryDir m_folder;
};

void TestCliEvaluate::orderOfRowsDoesNotMatter()
{
    QByteArrayList rows = postsCsv().trimmed().split('\n');
    const QByteArray head = rows.takeFirst() + '\n';
    // Days only: the order within a day is unknown.
    for (QByteArray& row : rows)
        row.replace("-01-02 ", "-01-01 ").replace("-01-05 ", "-01-04 ");
    QVERIFY(QDir(m_folder.path()).mkpath(u"reversed"_s));
    write(path(u"posts.csv"_s), head + rows.join('\n') + '\n');
    std::reverse(rows.begin(), rows.end());
    write(path(u"reversed/posts.csv"_s), head + rows.join('\n') + '\n');
    const CliRun asWritten = evaluated(u"posts.csv"_s);
    const CliRun reversed = evaluated(u"reversed/posts.csv"_s);
    QVERIFY2(asWritten.exitCode == 0, asWritten.errors.constData());
    QVERIFY(asWritten.json()[u"sources"_s][0][u"posts_scored"_s].toInt() > 0);
    QCOMPARE(reversed.output, asWritten.output); // to the last digit, including intervals
}

void TestCliEvaluate::aSourceWithoutScoredPostsHasNoFigures()
{
    write(path(u"posts.csv"_s), postsCsv());
    write(path(u"one.csv"_s), postsCsv().split('\n').mid(0, 2).join('\n') + '\n');
    const QStringList both{u"evaluate"_s, path(u"one.csv"_s), path(u"posts.csv"_s)};
    const CliRun run = runCli(m_folder.path(), QStringList{u"--json"_s} + both);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonValue sources = run.json()[u"sources"_s];
    QCOMPARE(sources[0][u"posts_scored"_s].toInt(-1), 0);
    for (const QString& list : {u"models"_s, u"baselines"_s}) {
        for (const QString& figure : {u"mae"_s, u"mse"_s, u"mdape"_s, u"within_10"_s}) {
            QVERIFY(sources[0][list][0][figure].isNull());
            QVERIFY(sources[1][list][0][figure].isDouble());
        }
    }
    const CliRun text = runCli(m_folder.path(), both);
    QVERIFY(text.output.contains("none could be evaluated"));
}

LIKECAST_TEST(TestCliEvaluate)
#include "tst_cli_evaluate.moc"
