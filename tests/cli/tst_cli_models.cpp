#include "tests/cli/cli_run.h"
#include "tests/cli/posts_csv.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject modelNamed(const QJsonObject& source, const QString& name)
{
    for (const QJsonValue& model : source.value(u"models"_s).toArray()) {
        if (model.toObject().value(u"name"_s).toString() == name)
            return model.toObject();
    }
    return {};
}

} // namespace

class TestCliModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void evaluatePrintsTheContractsJson();
    void evaluateAllListsWhatCannotRun();
    void evaluateByAccountAndCurve();
    void aNewerAccountChangesNoOther();
    void trainingTwiceGivesTheSameFiles_data();
    void trainingTwiceGivesTheSameFiles();
    void aTrainedModelIsJudged();
    void evaluateSaysWhatEachGroupIsWorth();
    void evaluateSaysHowFarItCanBeBelieved();
    void trainPrintsASummary();
    void trainRefusesTooFewPosts();
    void trainTriesItsFolderFirst();
    void whatCannotResumeSaysSo();
    void resumingSaysWhatTheFolderHolds();
    void theDefaultSaysThatItNeedsAccounts();
    void aTargetIsNotPassedOver();
    void hashtagsAreNotPassedOver();
    void aDamagedModelIsNamed();
    void featuresHaveNamesAndOneRowPerPost();
    void missingAndForeignFilesFail();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestCliModels::initTestCase()
{
    write(path(u"posts.csv"_s), postsCsv());
}

void TestCliModels::evaluatePrintsTheContractsJson()
{
    const CliRun run = runCli(m_folder.path(), {u"--json"_s, u"evaluate"_s, path(u"posts.csv"_s)});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray sources = run.json().value(u"sources"_s).toArray();
    QCOMPARE(sources.size(), 1);
    const QJsonObject source = sources.first().toObject();
    QCOMPARE(source.value(u"source"_s).toString(), u"posts.csv"_s);
    QCOMPARE(source.value(u"accounts"_s).toInt(), accounts);
    QCOMPARE(source.value(u"posts_scored"_s).toInt(), accounts * (posts - 5));
    const QJsonObject model = modelNamed(source, u"likecast"_s);
    for (const char* figure : {"mae", "mse", "mdape", "within_10", "within_25", "r2", "spearman",
                               "pairwise_accuracy", "coverage_80", "width_80"})
        QVERIFY2(model.value(QLatin1String(figure)).isDouble(), figure);
    QCOMPARE(source.value(u"baselines"_s).toArray().size(), 6);
    // A pattern in the account's own past is learned: no baseline sees the giveaways.
    double best = 1e9;
    for (const QJsonValue& baseline : source.value(u"baselines"_s).toArray())
        best = std::min(best, baseline.toObject().value(u"mae"_s).toDouble());
    QVERIFY(model.value(u"mae"_s).toDouble() < best);
}

void TestCliModels::evaluateAllListsWhatCannotRun()
{
    const QString models = path(u"some models"_s);
    const CliRun trained =
        runCli(m_folder.path(), {u"--json"_s, u"train"_s, path(u"posts.csv"_s), u"--model"_s,
                                 u"decision-tree"_s, u"--out"_s, models + u"/decision-tree"_s});
    QCOMPARE(trained.exitCode, 0);
    const CliRun run = runCli(m_folder.path(), {u"--json"_s, u"evaluate"_s, path(u"posts.csv"_s),
                                                u"--model"_s, u"all"_s, u"--models-dir"_s, models});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject source = run.json().value(u"sources"_s).toArray().first().toObject();
    QVERIFY(modelNamed(source, u"decision-tree"_s).value(u"mae"_s).isDouble());
    const QJsonObject missing = modelNamed(source, u"likecast"_s);
    QVERIFY(!missing.contains(u"mae"_s) || missing.value(u"mae"_s).isNull());
    QVERIFY(missing.contains(u"error"_s));
}

void TestCliModels::evaluateByAccountAndCurve()
{
    const CliRun run = runCli(m_folder.path(), {u"--json"_s, u"evaluate"_s, path(u"posts.csv"_s),
                                                u"--by-account"_s, u"--learning-curve"_s});
    QCOMPARE(run.exitCode, 0);
    const QByteArray text = run.output;
    QVERIFY(text.contains("someone0"));
    QVERIFY(text.contains("curve"));
}

void TestCliModels::aNewerAccountChangesNoOther()
{
    // A file's newest post reveals when it was collected, which was unknown when a post was
    // published.
    QByteArray csv = postsCsv();
    csv += "late,2024-04-20 12:00:00,50,IMAGE,\"The first one\",900,300,900\n";
    write(path(u"newer.csv"_s), csv);
    const auto accountsOf = [this](const QString& file) {
        const CliRun run =
            runCli(m_folder.path(), {u"--json"_s, u"evaluate"_s, path(file), u"--by-account"_s});
        QJsonObject figures;
        const QJsonArray sources = run.json().value(u"sources"_s).toArray();
        for (const QJsonValue& account : sources.first()["by_account"_L1].toArray())
            figures.insert(account["account"_L1].toString(), account["models"_L1]);
        return figures;
    };
    const QJsonObject alone = accountsOf(u"posts.csv"_s);
    QCOMPARE(alone.size(), accounts);
    QCOMPARE(accountsOf(u"newer.csv"_s), alone);
}

void TestCliModels::trainingTwiceGivesTheSameFiles_data()
{
    QTest::addColumn<QString>("model");
    for (const char* name : {"likecast", "decision-tree", "random-forest", "gradient-boosting"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCliModels::trainingTwiceGivesTheSameFiles()
{
    QFETCH(const QString, model);
    for (const QString& out : {u"once"_s, u"again"_s}) {
        const CliRun run =
            runCli(m_folder.path(),
                   {u"--json"_s, u"train"_s, path(u"posts.csv"_s), u"--model"_s, model, u"--seed"_s,
                    u"7"_s, u"--epochs"_s, u"20"_s, u"--out"_s, path(out + u'/' + model)});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.json().value(u"model"_s).toString(), model);
    }
    const QDir once(path(u"once/"_s + model));
    const QStringList files = once.entryList(QDir::Files);
    QVERIFY(files.contains(u"manifest.json"_s));
    for (const QString& name : files) {
        QFile first(once.filePath(name));
        QFile second(path(u"again/"_s + model + u'/' + name));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QVERIFY2(first.readAll() == second.readAll(), qPrintable(name));
    }
}

void TestCliModels::aTrainedModelIsJudged()
{
    const CliRun run = runCli(m_folder.path(), {u"--json"_s, u"evaluate"_s, path(u"posts.csv"_s),
                                                u"--models-dir"_s, path(u"once"_s)});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject source = run.json().value(u"sources"_s).toArray().first().toObject();
    const QJsonObject model = modelNamed(source, u"likecast"_s);
    QVERIFY(model.value(u"mae"_s).toDouble() < 0.2);
    // It is evaluated on its training posts, and the output says so.
    QCOMPARE(model.value(u"posts_learned_from"_s), model.value(u"posts"_s));
    const CliRun text = runCli(
        m_folder.path(), {u"evaluate"_s, path(u"posts.csv"_s), u"--models-dir"_s, path(u"once"_s)});
    QVERIFY(text.output.contains("likecast was trained on"));
}

void TestCliModels::evaluateSaysWhatEachGroupIsWorth()
{
    const QStringList arguments{u"evaluate"_s, path(u"posts.csv"_s), u"--models-dir"_s,
                                path(u"once"_s), u"--ablation"_s};
    const CliRun run = runCli(m_folder.path(), QStringList{u"--json"_s} + arguments);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonArray rows = run.json().value(u"ablation"_s).toArray();
    QCOMPARE(rows.size(), qsizetype{7}); // the whole model and six groups; no photos
    const QJsonObject source = run.json().value(u"sources"_s).toArray().first().toObject();
    const double whole = modelNamed(source, u"likecast"_s).value(u"mae"_s).toDouble();
    // Contributions are summed in single precision.
    QVERIFY(std::abs(rows.first()[u"mae"_s].toDouble() - whole) < 1e-5);
    double largest = 0.0;
    for (const QJsonValue& row : rows)
        largest = std::max(largest, row[u"mae_increase"_s].toDouble());
    QVERIFY(largest > 0.0);
    const CliRun text = runCli(m_folder.path(), arguments);
    QVERIFY(text.output.contains("recent_form"));
}

void TestCliModels::evaluateSaysHowFarItCanBeBelieved()
{
    const QStringList arguments{u"evaluate"_s,    path(u"posts.csv"_s), u"--models-dir"_s,
                                path(u"once"_s),  u"--reliability"_s,   u"--learning-curve"_s,
                                u"--by-account"_s};
    const CliRun run = runCli(m_folder.path(), QStringList{u"--json"_s} + arguments);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject source = run.json().value(u"sources"_s).toArray().first().toObject();
    const QJsonObject model = modelNamed(source, u"likecast"_s);
    qint64 posts = 0;
    for (const QJsonValue& bin :
         model.value(u"reliability"_s).toObject().value(u"bins"_s).toArray())
        posts += bin[u"posts"_s].toInteger();
    QCOMPARE(posts, model.value(u"posts"_s).toInteger());
    for (const QString& by : {u"coverage_by_own_posts"_s, u"coverage_by_median_likes"_s})
        QVERIFY2(!model.value(by).toArray().isEmpty(), qPrintable(by));
    const CliRun text = runCli(m_folder.path(), arguments);
    for (const char* title : {"observed", "by number of own posts", "by the account's median likes",
                              "by own posts shown"})
        QVERIFY2(text.output.contains(title), title);
}

void TestCliModels::trainPrintsASummary()
{
    const QString out = path(u"summary/decision-tree"_s);
    const CliRun run = runCli(m_folder.path(), {u"train"_s, path(u"posts.csv"_s), u"--model"_s,
                                                u"decision-tree"_s, u"--out"_s, out});
    QCOMPARE(run.exitCode, 0);
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0] == "Trained decision-tree on 354 posts", lines[0].constData());
    QVERIFY2(lines[1].startsWith("  On 36 held-out posts: mean absolute error 0."),
             lines[1].constData());
    QVERIFY2(lines[2].startsWith("  Written to ") && lines[2].endsWith(out.toUtf8()),
             lines[2].constData());
}

void TestCliModels::trainRefusesTooFewPosts()
{
    write(path(u"few.csv"_s), postsCsv().left(2000));
    const CliRun run = runCli(m_folder.path(), {u"train"_s, path(u"few.csv"_s), u"--model"_s,
                                                u"likecast"_s, u"--out"_s, path(u"none/at/all"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.contains("likecast-cli: "));
    QVERIFY(!QFile::exists(path(u"none"_s)));
    const CliRun around =
        runCli(m_folder.path(), {u"train"_s, path(u"few.csv"_s), u"--model"_s, u"likecast"_s,
                                 u"--out"_s, path(u"none/a/../b"_s)});
    QCOMPARE(around.exitCode, 1);
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestCliModels::trainTriesItsFolderFirst()
{
    const QString other = path(u"once/decision-tree"_s);
    const auto train = [this](const QString& out) {
        return runCli(m_folder.path(), {u"train"_s, path(u"posts.csv"_s), u"--model"_s,
                                        u"likecast"_s, u"--epochs"_s, u"1"_s, u"--out"_s, out});
    };
    for (const QString& out : {path(u"posts.csv/likecast"_s), other}) {
        const CliRun run = train(out);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(out.toUtf8()), run.errors.constData());
        QVERIFY2(!run.errors.contains("Epoch"), run.errors.constData());
    }
    QVERIFY(train(other).errors.contains("contains the model decision-tree"));
    QFile manifest(other + u"/manifest.json"_s);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QVERIFY(manifest.readAll().contains("decision-tree"));
    const QByteArray others = train(m_folder.path()).errors; // the folder contains the posts
    QVERIFY2(others.contains("other files"), others.constData());
    write(path(u"manifest.json"_s), R"({"name": "likecast", "short_name": "a web page's"})");
    QVERIFY(train(m_folder.path()).errors.contains("is not a model manifest"));
}

void TestCliModels::whatCannotResumeSaysSo()
{
    const CliRun run =
        runCli(m_folder.path(),
               {u"train"_s, path(u"posts.csv"_s), u"--model"_s, u"likecast"_s, u"--resume"_s,
                path(u"once/likecast"_s), u"--out"_s, path(u"further/likecast"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("likecast cannot be resumed"), run.errors.constData());
    QVERIFY(!QFile::exists(path(u"further"_s)));
}

void TestCliModels::resumingSaysWhatTheFolderHolds()
{
    const CliRun run =
        runCli(m_folder.path(),
               {u"train"_s, path(u"posts.csv"_s), u"--model"_s, u"gradient-boosting"_s,
                u"--resume"_s, path(u"once/decision-tree"_s), u"--out"_s, path(u"none"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("the folder holds decision-tree, not gradient-boosting"),
             run.errors.constData());
}

void TestCliModels::theDefaultSaysThatItNeedsAccounts()
{
    QByteArray one;
    for (const QByteArray& line : postsCsv().split('\n')) {
        if (line.startsWith("account,") || line.startsWith("someone0,"))
            one += line + '\n';
    }
    write(path(u"one.csv"_s), one);
    const CliRun run = runCli(m_folder.path(), {u"train"_s, path(u"one.csv"_s), u"--model"_s,
                                                u"likecast"_s, u"--out"_s, path(u"none"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("at least 3 accounts"), run.errors.constData());
}

void TestCliModels::aTargetIsNotPassedOver()
{
    const CliRun run =
        runCli(m_folder.path(), {u"train"_s, path(u"posts.csv"_s), u"--model"_s, u"likecast"_s,
                                 u"--target"_s, u"likes-over-mean"_s, u"--out"_s, path(u"none"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("likecast has no target"), run.errors.constData());
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestCliModels::hashtagsAreNotPassedOver()
{
    const auto train = [this](const QByteArray& list) {
        write(path(u"hashtags.txt"_s), list);
        return runCli(m_folder.path(),
                      {u"train"_s, path(u"posts.csv"_s), u"--model"_s, u"decision-tree"_s,
                       u"--hashtags"_s, path(u"hashtags.txt"_s), u"--out"_s, path(u"none"_s)});
    };
    for (const auto& [list, says] :
         {std::pair<QByteArray, QByteArray>{"love\n#sea\n\xF0\x9F\x98\x82\n", "hashtag popularity"},
          {"", "contains no hashtags"},
          {"love\xff\n", "UTF-8"},
          {"love\nnot a hashtag\n", "not a hashtag"}}) {
        const CliRun run = train(list);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(says), run.errors.constData());
    }
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestCliModels::aDamagedModelIsNamed()
{
    const QString weights = path(u"once/likecast/residual.ubj"_s);
    QFile file(weights);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 1));
    file.close();
    const CliRun run = runCli(
        m_folder.path(), {u"evaluate"_s, path(u"posts.csv"_s), u"--models-dir"_s, path(u"once"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.errors.contains("residual.ubj"));
}

void TestCliModels::featuresHaveNamesAndOneRowPerPost()
{
    const CliRun run = runCli(m_folder.path(), {u"--json"_s, u"features"_s, path(u"posts.csv"_s),
                                                u"--out"_s, path(u"features.csv"_s)});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"rows"_s).toInt(), accounts * posts);
    QFile file(path(u"features.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), accounts * posts + 1);
    QVERIFY(lines.first().contains("level") && lines.first().contains("median_5"));
    for (const QByteArray& line : lines)
        QCOMPARE(line.count(','), lines.first().count(','));
}

void TestCliModels::missingAndForeignFilesFail()
{
    write(path(u"noise.csv"_s), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    for (const QString& file : {path(u"no such.csv"_s), path(u"noise.csv"_s)}) {
        for (const QStringList& command :
             {QStringList{u"evaluate"_s, file},
              QStringList{u"features"_s, file, u"--out"_s, path(u"out.csv"_s)}}) {
            const CliRun run = runCli(m_folder.path(), command);
            QCOMPARE(run.exitCode, 1);
            QVERIFY(run.output.isEmpty());
            QVERIFY(!run.errors.isEmpty());
        }
    }
    QVERIFY(!QFile::exists(path(u"out.csv"_s)));
}

LIKECAST_TEST(TestCliModels)
#include "tst_cli_models.moc"
