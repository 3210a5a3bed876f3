#include "core/evaluation/baseline_forecaster.h"
#include "core/evaluation/evaluation.h"
#include "tests/core/evaluation/function_forecaster.h"
#include "tests/core/evaluation/leakage.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

/// As from a source with dates only: `size` posts at each time.
AccountPosts inMoments(AccountPosts account, std::size_t size)
{
    for (std::size_t i = 0; i < account.posts.size(); ++i)
        account.posts[i].takenAtMs = account.posts[i / size * size].takenAtMs;
    return account;
}

/// Forecasts the previous row's likes, whenever that was posted.
Result<Forecasts> forecastRowAbove(const AccountPosts& account)
{
    Forecasts forecasts;
    for (std::size_t i = 0; i < account.posts.size(); ++i) {
        const auto likes = i > 0 ? account.posts[i - 1].likes.value_or(0) : 0;
        const double y = logLikes(static_cast<double>(likes));
        forecasts.push_back(Forecast{y, y, y, std::nullopt});
    }
    return forecasts;
}

/// Forecasts the number of earlier posts shown, on top of the post's own likes.
Result<Forecasts> forecastCount(const AccountPosts& account)
{
    Forecasts forecasts(account.posts.size());
    const double y = static_cast<double>(account.posts.size() - 1) +
                     logLikes(static_cast<double>(account.posts.back().likes.value_or(0)));
    forecasts.back() = Forecast{y, y, y, std::nullopt};
    return forecasts;
}

} // namespace

/// The order of an account's posts at the same time is unknown, so none is in another's past.
class TestSameMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyEarlierMomentsCount();
    void whatIsOutOfOrderCountsToTheMomentBefore();
    void rulesKnowEarlierMomentsAlone();
    void rulesDoNotLeak();
    void aLeakFromTheRowAboveIsFound();
    void learningCurvesShowEarlierMomentsAlone();
};

void TestSameMoment::onlyEarlierMomentsCount()
{
    const AccountPosts threes = inMoments(accountWith({}, {1, 2, 3, 4, -1, 6, 7, 8, 9}), 3);
    const auto scored = scoredPosts(threes);
    QCOMPARE(scored.size(), std::size_t{3});
    for (std::size_t i = 0; i < scored.size(); ++i) {
        QCOMPARE(scored[i].index, i + 6);
        QCOMPARE(scored[i].earlierPosts, 5);
        QCOMPARE(scored[i].pastMedian, std::log1p(3.0)); // of 1 2 3 4 6
    }
    QVERIFY(scoredPosts(inMoments(accountWith({}, std::vector<qint64>(40, 7)), 40)).empty());
}

void TestSameMoment::whatIsOutOfOrderCountsToTheMomentBefore()
{
    AccountPosts account = accountWith({}, {1, 2, 3, 4, 5, 6, 7});
    account.posts[6].takenAtMs = account.posts[0].takenAtMs;
    const auto scored = scoredPosts(account);
    QCOMPARE(scored.size(), std::size_t{2});
    QCOMPARE(scored[1].earlierPosts, 5);
}

void TestSameMoment::rulesKnowEarlierMomentsAlone()
{
    const AccountPosts pairs = inMoments(accountWith({}, {10, 20, 30, 40}), 2);
    for (const BaselineRule rule : allBaselineRules) {
        const auto predictions = baselinePredictions(rule, pairs.posts);
        QVERIFY(!predictions[0] && !predictions[1]);
        QVERIFY(predictions[2]);
        QCOMPARE(*predictions[3], *predictions[2]);
    }
}

void TestSameMoment::rulesDoNotLeak()
{
    const std::vector others{wanderingAccount(u"b"_s, 40, 10), wanderingAccount(u"c"_s, 40, 11)};
    for (const BaselineRule rule : allBaselineRules) {
        BaselineForecaster forecaster(rule, std::make_shared<RuleResiduals>(rule, others));
        const auto leak = findLeak(forecaster, inMoments(wanderingAccount(u"a"_s, 60, 8), 4), 20);
        QVERIFY(leak);
        QVERIFY(!*leak);
    }
}

void TestSameMoment::aLeakFromTheRowAboveIsFound()
{
    FunctionForecaster rowAbove(forecastRowAbove);
    const AccountPosts account = wanderingAccount(u"a"_s, 60, 8);
    const auto apart = findLeak(rowAbove, account, 20);
    QVERIFY(apart);
    QVERIFY(!*apart);
    const auto together = findLeak(rowAbove, inMoments(account, 4), 20);
    QVERIFY(together);
    QVERIFY(*together);
    QCOMPARE((*together)->source, Leak::Source::OwnOutcome);
    QCOMPARE((*together)->forecastPost, (*together)->changedPost + 1);
}

void TestSameMoment::learningCurvesShowEarlierMomentsAlone()
{
    EvaluationOptions options;
    options.learningCurve = true;
    const EvaluatedModel counting{u"n"_s, []() -> Result<std::unique_ptr<SequentialForecaster>> {
                                      return std::make_unique<FunctionForecaster>(forecastCount);
                                  }};
    const auto report = evaluate({{u"x"_s, {inMoments(wanderingAccount(u"a"_s, 24, 5), 4)}}},
                                 {counting}, options, {});
    QVERIFY(report);
    const auto& curve = report->sources.front().models.front().learningCurve;
    QCOMPARE(curve.size(), std::size_t{6}); // up to twenty earlier posts, as the last four have
    for (const LearningCurvePoint& point : curve) {
        QCOMPARE(point.posts, 4);
        QVERIFY(std::abs(point.mae - point.ownPosts) < 1e-9);
    }
}

LIKECAST_TEST(TestSameMoment)
#include "tst_same_moment.moc"
