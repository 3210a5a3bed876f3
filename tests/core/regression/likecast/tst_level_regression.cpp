#include "core/regression/likecast/level_regression.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

namespace
{

std::vector<LevelExample> examples()
{
    std::vector<LevelExample> result;
    for (int i = 0; i < 200; ++i) {
        const double lnFollowers = 4.0 + 0.05 * i;
        LevelExample example;
        example.counts.followers = std::llround(std::exp(lnFollowers));
        example.counts.following = 300 + i;
        example.counts.mediaCount = 100 + i % 50;
        example.logLikes = lnFollowers - 3.0 + (i % 2 == 0 ? 0.2 : -0.2);
        result.push_back(example);
    }
    return result;
}

} // namespace

class TestLevelRegression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsTheSizeOfAccounts();
    void staysBelowTheFollowers();
    void takesATypedAverage();
    void isWideWithoutAnything();
    void survivesSavingAndLoading();
    void refusesDamage();
    void standsConstantAndAbsentInput();
};

void TestLevelRegression::learnsTheSizeOfAccounts()
{
    const LevelRegression regression = LevelRegression::fit(examples());
    AccountCounts counts;
    counts.followers = std::llround(std::exp(8.0));
    const LevelPrior prior = regression.estimate(counts, {});
    QVERIFY2(std::abs(prior.logLikes - 5.0) < 0.2, qPrintable(QString::number(prior.logLikes)));
    QVERIFY(prior.error < 0.4);
    QVERIFY(prior.postsWorth > 0.0);
}

void TestLevelRegression::staysBelowTheFollowers()
{
    const LevelRegression regression = LevelRegression::fit(examples());
    double before = -1.0;
    for (const qint64 followers : {0, 1, 12, 50, 300, 5'000, 1'000'000, 200'000'000}) {
        AccountCounts counts;
        counts.followers = followers;
        const double level = regression.estimate(counts, {}).logLikes;
        QVERIFY(level <= std::log1p(static_cast<double>(followers)));
        QVERIFY(level >= before);
        before = level;
    }
}

void TestLevelRegression::takesATypedAverage()
{
    const LevelPrior prior = LevelRegression::fit(examples()).estimate({}, 99.0);
    QCOMPARE(prior.logLikes, std::log(100.0));
    QVERIFY(prior.error > 0.0);
}

void TestLevelRegression::isWideWithoutAnything()
{
    const LevelRegression regression = LevelRegression::fit(examples());
    AccountCounts counts;
    counts.followers = 1000;
    QVERIFY(regression.estimate({}, {}).error > 2.0 * regression.estimate(counts, {}).error);
    QVERIFY(regression.estimate({}, {}).postsWorth < regression.estimate(counts, {}).postsWorth);
}

void TestLevelRegression::survivesSavingAndLoading()
{
    const LevelRegression regression = LevelRegression::fit(examples());
    const auto loaded = LevelRegression::fromJson(regression.toJson());
    QVERIFY(loaded);
    AccountCounts counts;
    counts.followers = 5000;
    QCOMPARE(loaded->estimate(counts, {}).logLikes, regression.estimate(counts, {}).logLikes);
}

void TestLevelRegression::refusesDamage()
{
    QCOMPARE(LevelRegression::fromJson({}).error().code, ErrorCode::ModelDamaged);
    QJsonObject json = LevelRegression::fit(examples()).toJson();
    json.insert(QStringLiteral("error_without"), -1.0);
    QCOMPARE(LevelRegression::fromJson(json).error().code, ErrorCode::ModelDamaged);
}

void TestLevelRegression::standsConstantAndAbsentInput()
{
    std::vector<LevelExample> same(5);
    for (LevelExample& example : same) {
        example.counts.followers = 1000;
        example.logLikes = 4.0;
    }
    const LevelRegression constant = LevelRegression::fit(same);
    QVERIFY(std::abs(constant.estimate(same[0].counts, {}).logLikes - 4.0) < 0.05);
    QVERIFY(constant.estimate(same[0].counts, {}).error > 0.0);
    QVERIFY(std::isfinite(LevelRegression::fit({}).estimate({}, {}).logLikes));
}

LIKECAST_TEST(TestLevelRegression)
#include "tst_level_regression.moc"
