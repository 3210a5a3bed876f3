#include "core/evaluation/baseline_rules.h"
#include "core/evaluation/running_window.h"
#include "tests/core/evaluation/evaluation_fixtures.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace likecast::test;

namespace
{

/// Likes whose y = ln(1 + likes) is easy to follow.
} // namespace

class TestBaselines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastPost();
    void medians();
    void exponentialMean();
    void medianOfTheSameType();
    void leaveHiddenLikesOut();
    void windowForgets();
    void everyRuleHasItsName();
};

void TestBaselines::lastPost()
{
    const auto account = accountWith({}, {10, 0, 30});
    const auto predictions = baselinePredictions(BaselineRule::Last, account.posts);
    QCOMPARE(predictions.size(), std::size_t{3});
    QVERIFY(!predictions[0].has_value());
    QCOMPARE(*predictions[1], yOf(10));
    QCOMPARE(*predictions[2], 0.0);
}

void TestBaselines::medians()
{
    const auto account = accountWith({}, {10, 50, 20, 40, 30, 60, 5});
    const auto five = baselinePredictions(BaselineRule::Median5, account.posts);
    QCOMPARE(*five[1], yOf(10));
    QCOMPARE(*five[2], (yOf(10) + yOf(50)) / 2.0);
    QCOMPARE(*five[3], yOf(20));
    QCOMPARE(*five[5], yOf(30));
    QCOMPARE(*five[6], yOf(40)); // 50 20 40 30 60
    const auto ten = baselinePredictions(BaselineRule::Median10, account.posts);
    QCOMPARE(*ten[6], (yOf(30) + yOf(40)) / 2.0);
}

void TestBaselines::exponentialMean()
{
    const auto account = accountWith({}, {10, 20, 30, 1});
    const auto means = baselinePredictions(BaselineRule::ExponentialMean, account.posts);
    QVERIFY(!means[0].has_value());
    QCOMPARE(*means[1], yOf(10));
    const double expected =
        (yOf(10) * 0.93 * 0.93 + yOf(20) * 0.93 + yOf(30)) / (0.93 * 0.93 + 0.93 + 1.0);
    QVERIFY(std::abs(*means[3] - expected) < 1e-12);
}

void TestBaselines::medianOfTheSameType()
{
    AccountPosts account;
    account.posts = {postWith(0, 10), postWith(1, 100, MediaType::Reel), postWith(2, 20),
                     postWith(3, 1, MediaType::Reel), postWith(4, 1, MediaType::Video)};
    const auto predictions = baselinePredictions(BaselineRule::Median30OfType, account.posts);
    QCOMPARE(*predictions[1], yOf(10)); // no reel yet: the median of all posts
    QCOMPARE(*predictions[2], yOf(10));
    QCOMPARE(*predictions[3], yOf(100));
    QCOMPARE(*predictions[4], (yOf(10) + yOf(20)) / 2.0);
}

void TestBaselines::leaveHiddenLikesOut()
{
    const auto account = accountWith({}, {-1, 10, -1, -1, 30});
    for (const BaselineRule rule : allBaselineRules) {
        const auto predictions = baselinePredictions(rule, account.posts);
        QVERIFY(!predictions[0].has_value());
        QVERIFY(!predictions[1].has_value());
        QCOMPARE(*predictions[2], yOf(10));
        QCOMPARE(*predictions[4], yOf(10));
    }
}

void TestBaselines::windowForgets()
{
    RunningWindow window(3);
    QVERIFY(!window.median().has_value());
    for (const double value : {9.0, 9.0, 1.0, 2.0, 3.0})
        window.add(value);
    QCOMPARE(*window.median(), 2.0);
    window.add(10.0);
    QCOMPARE(*window.median(), 3.0);
}

void TestBaselines::everyRuleHasItsName()
{
    QStringList names;
    for (const BaselineRule rule : allBaselineRules)
        names << baselineRuleName(rule);
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

LIKECAST_TEST(TestBaselines)
#include "tst_baselines.moc"
