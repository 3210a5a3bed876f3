#include "tests/cli/cli_data_fixture.h"

#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace likecast::test;
using namespace Qt::StringLiterals;

/// The commands that describe an imported account.
class TestCliData : public QObject, private CliData
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void accountsStatsAndPosts();
    void bestTimeRanksTheWholeWeek();
    void insightsOfAnAccountAndOfAFile();
    void anImportedAccountFeedsPredict();
    void autoSaysWhatItChoseAndWhy();
    void anUnknownAccountIsNamed_data();
    void anUnknownAccountIsNamed();
};

void TestCliData::accountsStatsAndPosts()
{
    const CliRun none = json({u"accounts"_s});
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.json().value(u"accounts"_s).toArray().isEmpty());
    importPosts();
    const QJsonArray accounts = json({u"accounts"_s}).json().value(u"accounts"_s).toArray();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().toObject().value(u"account"_s).toString(), u"mara"_s);
    const QJsonObject stats = json({u"stats"_s, u"Mara"_s}).json();
    QCOMPARE(stats.value(u"followers"_s).toInt(), 2500);
    QCOMPARE(stats.value(u"posts_with_likes"_s).toInt(), 59);
    QVERIFY(std::abs(stats.value(u"median_likes"_s).toDouble() - 130.0) < 1.0);
    const QJsonObject posts =
        json({u"posts"_s, u"mara"_s, u"--sort"_s, u"likes"_s, u"--limit"_s, u"2"_s}).json();
    QCOMPARE(posts.value(u"found"_s).toInt(), 60);
    QCOMPARE(posts.value(u"posts"_s).toArray().size(), 2);
    QCOMPARE(posts.value(u"posts"_s).toArray().first().toObject().value(u"likes"_s).toInt(), 159);
    const QJsonObject found =
        json({u"posts"_s, u"mara"_s, u"--search"_s, u"DAY 3, ȘIRUL"_s}).json();
    QCOMPARE(found.value(u"found"_s).toInt(), 1);
    QVERIFY(found.value(u"posts"_s).toArray().first().toObject().value(u"likes"_s).isNull());
}

void TestCliData::bestTimeRanksTheWholeWeek()
{
    QByteArray csv = "taken_at,likes,media_type,caption\n";
    for (int post = 0; post < 84; ++post) {
        const int hour = 8 + post * 5 % 14;
        csv += "2024-" + QByteArray::number(1 + post / 28).rightJustified(2, '0') + '-' +
               QByteArray::number(1 + post % 28).rightJustified(2, '0') + ' ' +
               QByteArray::number(hour).rightJustified(2, '0') + ":15:00," +
               QByteArray::number(hour > 17 ? 300 + post : 100 + post) + ",IMAGE,\"Rainy\"\n";
    }
    write(u"hours.csv"_s, csv);
    QCOMPARE(json({u"import"_s, path(u"hours.csv"_s), u"--account"_s, u"mara"_s}).exitCode, 0);
    const CliRun run = json({u"best-time"_s, u"mara"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonArray hours = run.json().value(u"hours"_s).toArray();
    QCOMPARE(hours.size(), 168);
    double before = 1e12;
    int rises = 0;
    QSet<int> seen;
    for (const QJsonValue& value : hours) {
        const QJsonObject hour = value.toObject();
        rises += hour.value(u"likes"_s).toDouble() > before ? 1 : 0;
        before = hour.value(u"likes"_s).toDouble();
        seen.insert(hour.value(u"weekday"_s).toInt() * 24 + hour.value(u"hour"_s).toInt());
    }
    QCOMPARE(seen.size(), 168);
    QVERIFY(rises <= 1); // hours that were never tried come last
}

void TestCliData::insightsOfAnAccountAndOfAFile()
{
    QByteArray csv = "taken_at,likes,media_type,caption\n";
    for (int post = 0; post < 60; ++post) {
        csv +=
            "2024-" + QByteArray::number(1 + post / 28).rightJustified(2, '0') + '-' +
            QByteArray::number(1 + post % 28).rightJustified(2, '0') + " 18:00:00," +
            (post % 5 == 0 ? "300,REEL,\"Giveaway, friends\"\n" : "100,IMAGE,\"Rainy street\"\n");
    }
    write(u"posts.csv"_s, csv);
    QCOMPARE(json({u"import"_s, path(u"posts.csv"_s), u"--account"_s, u"mara"_s}).exitCode, 0);
    for (const QString& source : {u"mara"_s, path(u"posts.csv"_s)}) {
        const CliRun run = json({u"insights"_s, source});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject insights = run.json();
        QCOMPARE(insights.value(u"posts"_s).toInt(), 55);
        const QJsonObject best = insights.value(u"more_likes"_s).toArray().first().toObject();
        QVERIFY(best.value(u"word"_s).toString() == u"Giveaway"_s ||
                best.value(u"word"_s).toString() == u"friends"_s);
        QCOMPARE(best.value(u"posts"_s).toInt(), 11);
        QVERIFY(best.value(u"effect_ratio"_s).toDouble() > 0.5);
        bool knowsVideo = false;
        for (const QJsonValue& value : insights.value(u"properties"_s).toArray()) {
            const QJsonObject property = value.toObject();
            if (property.value(u"name"_s).toString() == u"is_video"_s)
                knowsVideo = property.value(u"correlation"_s).toDouble() > 0.9;
        }
        QVERIFY(knowsVideo);
        qint64 counted = 0;
        for (const QJsonValue& bin : insights.value(u"likes_over_usual"_s).toArray())
            counted += bin.toObject().value(u"posts"_s).toInteger();
        QCOMPARE(counted, 55);
        QVERIFY(insights.value(u"model_importances"_s).toObject().contains(u"random-forest"_s));
        const QJsonArray rows = insights.value(u"correlations"_s)[u"rows"_s].toArray();
        QCOMPARE(rows.size(), insights.value(u"correlations"_s)[u"names"_s].toArray().size());
        QVERIFY(rows.size() > 2);
        QStringList methods;
        for (const QJsonValue& model : insights.value(u"importances"_s).toArray()) {
            methods += model[u"model"_s].toString() + u' ' + model[u"method"_s].toString();
            double sum = 0.0;
            for (const QJsonValue& input : model[u"shares"_s].toArray())
                sum += input[u"share"_s].toDouble();
            // A forest that found no splits has no shares.
            QVERIFY2(std::abs(sum - 1.0) < 1e-9 || model[u"shares"_s].toArray().isEmpty(),
                     qPrintable(methods.last()));
        }
        QCOMPARE(methods, (QStringList{u"likecast shap"_s, u"random-forest split_gain"_s,
                                       u"decision-tree split_gain"_s}));
        const QByteArray text = runCli(dataDir(), {u"insights"_s, source}).output;
        for (const char* part : {"SHAP", "random-forest", "Caption", "2.75 and more"})
            QVERIFY2(text.contains(part), text.constData());
    }
}

void TestCliData::anImportedAccountFeedsPredict()
{
    importPosts();
    const CliRun run = json({u"predict"_s, samplePhoto(), u"--account"_s, u"mara"_s, u"--at"_s,
                             u"2024-03-10T18:00Z"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject prediction = run.json().value(u"predictions"_s).toArray().first().toObject();
    QCOMPARE(prediction.value(u"based_on_posts"_s).toInt(), 59);
    const QJsonObject likes = prediction.value(u"likes"_s).toObject();
    QVERIFY(likes.value(u"low"_s).toDouble() > 100 && likes.value(u"high"_s).toDouble() < 260);
}

void TestCliData::autoSaysWhatItChoseAndWhy()
{
    importPosts();
    const QStringList predict{u"predict"_s, samplePhoto(), u"--model"_s, u"auto"_s};
    const QStringList stored = predict + QStringList{u"--account"_s, u"mara"_s};
    const CliRun run = json(stored);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonValue blend =
        run.json().value(u"predictions"_s).toArray().first()[u"model"_s][u"blend"_s];
    QCOMPARE(blend[u"own_posts"_s].toInt(), 59);
    double sum = 0.0;
    for (const QJsonValue& share : blend[u"shares"_s].toArray()) {
        QVERIFY(!share[u"name"_s].toString().isEmpty());
        QVERIFY(share[u"mae"_s].toDouble() > 0.0);
        sum += share[u"share"_s].toDouble();
    }
    QVERIFY(std::abs(sum - 1.0) < 1e-9);
    const CliRun text = runCli(dataDir(), stored);
    QVERIFY2(text.output.contains("on 59 own posts"), text.output.constData());

    const CliRun unknown = runCli(dataDir(), predict + QStringList{u"--followers"_s, u"2500"_s});
    QVERIFY2(unknown.output.contains("no own posts to choose by yet"), unknown.output.constData());
    const CliRun fixed = json({u"predict"_s, samplePhoto(), u"--account"_s, u"mara"_s});
    QVERIFY(!fixed.output.contains("blend"));

    const QStringList judge{u"evaluate"_s, path(u"posts.csv"_s), u"--model"_s, u"auto"_s,
                            u"--by-account"_s};
    const QJsonValue source = json(judge).json().value(u"sources"_s).toArray().first();
    const QJsonValue judged = source[u"by_account"_s][0][u"models"_s][0][u"blend"_s];
    QCOMPARE(judged[u"own_posts"_s].toInt(), 59);
    QVERIFY(!judged[u"reason"_s].toString().isEmpty());
    QVERIFY(runCli(dataDir(), judge).output.contains("on 59 own posts"));
}

void TestCliData::anUnknownAccountIsNamed_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("stats") << QStringList{u"stats"_s, u"nobody"_s};
    QTest::newRow("posts") << QStringList{u"posts"_s, u"nobody"_s};
    QTest::newRow("best-time") << QStringList{u"best-time"_s, u"nobody"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"nobody"_s, u"--out"_s, u"/tmp"_s};
}

void TestCliData::anUnknownAccountIsNamed()
{
    importPosts();
    QFETCH(const QStringList, command);
    const CliRun run = json(command);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.contains("nobody"));
}

LIKECAST_TEST(TestCliData)
#include "tst_cli_data.moc"
