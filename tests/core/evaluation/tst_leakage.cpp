#include "core/evaluation/baseline_forecaster.h"
#include "tests/core/evaluation/function_forecaster.h"
#include "tests/core/evaluation/leakage.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestLeakage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simpleRulesDoNotLeak();
    void rangesOfRulesKnowThePastAlone();
    void findsLeaks_data();
    void findsLeaks();
};

void TestLeakage::simpleRulesDoNotLeak()
{
    AccountPosts account = wanderingAccount(u"a"_s, 60, 8);
    account.posts[10].likes.reset();
    account.posts[30].takenAtMs = account.posts[29].takenAtMs;
    for (const BaselineRule rule : allBaselineRules) {
        const std::vector others{wanderingAccount(u"b"_s, 40, 10),
                                 wanderingAccount(u"c"_s, 40, 11)};
        BaselineForecaster forecaster(rule, std::make_shared<RuleResiduals>(rule, others));
        const auto leak = findLeak(forecaster, account, 20);
        QVERIFY(leak.has_value());
        QVERIFY(!leak->has_value());
    }
}

void TestLeakage::rangesOfRulesKnowThePastAlone()
{
    // A single account: there are no other residuals to start from.
    const AccountPosts account = wanderingAccount(u"a"_s, 60, 8);
    AccountPosts changed = account;
    for (std::size_t i = 40; i < changed.posts.size(); ++i)
        changed.posts[i].likes = *changed.posts[i].likes * 50;
    const auto forecastsOf = [](BaselineRule rule, const AccountPosts& posts) {
        BaselineForecaster forecaster(rule,
                                      std::make_shared<RuleResiduals>(rule, std::vector{posts}));
        return *forecaster.forecastSequence(posts, {});
    };
    for (const BaselineRule rule : allBaselineRules) {
        const Forecasts before = forecastsOf(rule, account);
        const Forecasts after = forecastsOf(rule, changed);
        for (std::size_t i = 0; i < 40; ++i)
            QVERIFY(before[i] == after[i]);
        QVERIFY(!before[4]->hasRange); // four residuals are required, from five posts
        QVERIFY(before[5]->hasRange);
        QVERIFY(before[30]->logHigh > before[30]->logLow);
    }
}

void TestLeakage::findsLeaks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("source");
    QTest::newRow("own likes") << 0 << static_cast<int>(Leak::Source::OwnOutcome);
    QTest::newRow("average over all posts") << 1 << static_cast<int>(Leak::Source::FutureLeftOut);
    QTest::newRow("next caption") << 2 << static_cast<int>(Leak::Source::FutureLeftOut);
}

void TestLeakage::findsLeaks()
{
    QFETCH(int, kind);
    QFETCH(int, source);
    const auto nextType = [](const AccountPosts& account) -> Result<Forecasts> {
        Forecasts forecasts;
        for (std::size_t i = 0; i < account.posts.size(); ++i) {
            const bool hasNext = i + 1 < account.posts.size();
            const double y = hasNext ? static_cast<double>(*account.posts[i + 1].mediaType) : -1.0;
            forecasts.push_back(Forecast{y, y, y, std::nullopt});
        }
        return forecasts;
    };
    FunctionForecaster forecaster(kind == 0   ? cheating(0.0)
                                  : kind == 1 ? FunctionForecaster::Function(forecastMeanOfAll)
                                              : FunctionForecaster::Function(nextType));
    const auto leak = findLeak(forecaster, wanderingAccount(u"a"_s, 40, 9), 10);
    QVERIFY(leak.has_value());
    QVERIFY(leak->has_value());
    QCOMPARE(static_cast<int>((*leak)->source), source);
    QVERIFY((*leak)->forecastPost <= (*leak)->changedPost);
}

LIKECAST_TEST(TestLeakage)
#include "tst_leakage.moc"
