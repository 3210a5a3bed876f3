#include "core/evaluation/bootstrap.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/reliability.h"
#include "tests/core/evaluation/evaluation_fixtures.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace likecast::test;

namespace
{

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

Metrics measureOne(const ScoredSeries& series)
{
    return measure(std::span(&series, 1));
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsOfY();
    void errorsOfLikes();
    void errorsOfLikesAtZero();
    void explainedVariance();
    void rankCorrelation();
    void orderOfPairs();
    void pairsAreNearAndOfOneAccount();
    void coverageAndWidth();
    void nothingFromNothing();
    void reliabilityOfChances();
    void coverageInBins();
    void bootstrapDrawsAccounts();
    void bootstrapOfEqualAccountsIsAPoint();
};

void TestMetrics::errorsOfY()
{
    // Errors 1, -2, 3, 0.
    const Metrics metrics = measureOne(seriesOf({{1, 2}, {5, 3}, {2, 5}, {4, 4}}));
    QCOMPARE(metrics.posts, 4);
    QCOMPARE(metrics.mae, 6.0 / 4.0);
    QCOMPARE(metrics.mse, (1.0 + 4.0 + 9.0) / 4.0);
}

void TestMetrics::errorsOfLikes()
{
    // 100 likes each, predicted 90, 109, 124, 150: errors 10 %, 9 %, 24 %, 50 %.
    const Metrics metrics = measureOne(seriesOf(
        {{yOf(100), yOf(91)}, {yOf(100), yOf(109)}, {yOf(100), yOf(124)}, {yOf(100), yOf(150)}}));
    QVERIFY(near(metrics.mdape, (0.09 + 0.24) / 2.0));
    QCOMPARE(metrics.within10, 0.5);
    QCOMPARE(metrics.within25, 0.75);
}

void TestMetrics::errorsOfLikesAtZero()
{
    const Metrics metrics = measureOne(seriesOf({{0, yOf(0.2)}, {0, yOf(3)}, {0, -5}}));
    QVERIFY(near(metrics.mdape, 0.2));
    QVERIFY(near(metrics.within25, 2.0 / 3.0));
    QVERIFY(near(metrics.within10, 1.0 / 3.0));
}

void TestMetrics::explainedVariance()
{
    // y = 1, 2, 3: total 2, residual 0.25 + 0 + 0.25.
    const Metrics metrics = measureOne(seriesOf({{1, 1.5}, {2, 2}, {3, 2.5}}));
    QVERIFY(near(*metrics.r2, 0.75));
    QVERIFY(!measureOne(seriesOf({{2, 1}, {2, 3}})).r2.has_value());
}

void TestMetrics::rankCorrelation()
{
    const std::vector<double> rising{1, 2, 3, 4, 5};
    const std::vector<double> mixed{2, 1, 4, 3, 5};
    // 1 - 6 (1 + 1 + 1 + 1 + 0) / (5 * 24)
    QVERIFY(near(*spearmanCorrelation(rising, mixed), 0.8));
    const std::vector<double> tied{1, 2, 2, 3};
    const std::vector<double> other{1, 2, 3, 4};
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5).
    QVERIFY(near(*spearmanCorrelation(tied, other), 4.5 / std::sqrt(22.5)));
    QVERIFY(!spearmanCorrelation(std::vector<double>{1, 1}, std::vector<double>{1, 2}).has_value());
    QVERIFY(!spearmanCorrelation(std::vector<double>{1}, std::vector<double>{1}).has_value());
}

void TestMetrics::orderOfPairs()
{
    // (1,2) right, (1,3) tie, (2,3) wrong; 3 and 4 are only 0.05 apart; (1,4) right, (2,4) tie.
    const MetricSums sums = metricSums(seriesOf({{1.0, 5.0}, {2.0, 6.0}, {3.0, 5.0}, {3.05, 6.0}}));
    QCOMPARE(sums.pairs, 5.0);
    QCOMPARE(sums.pairScore, 1.0 + 0.5 + 0.0 + 1.0 + 0.5);
    // Exactly 0.1 apart does not count.
    QCOMPARE(metricSums(seriesOf({{0.0, 0.0}, {0.1, 1.0}})).pairs, 0.0);
}

void TestMetrics::pairsAreNearAndOfOneAccount()
{
    std::vector<std::pair<double, double>> posts;
    for (int i = 0; i < 30; ++i)
        posts.emplace_back(i, i);
    // 29 + 28 + ... + 10 pairs at distances 1 to 20.
    QCOMPARE(metricSums(seriesOf(posts)).pairs, 390.0);
    const std::vector<ScoredSeries> accounts{seriesOf({{1, 1}, {2, 2}}),
                                             seriesOf({{3, 9}, {4, 8}})};
    QCOMPARE(*measure(accounts).pairwiseAccuracy, 0.5);
}

void TestMetrics::coverageAndWidth()
{
    // Distances 0.2, 0.5 (the edge counts), 0.7, 0.
    const Metrics metrics = measureOne(seriesOf({{1, 1.2}, {2, 2.5}, {3, 3.7}, {4, 4}}, 0.5));
    QCOMPARE(*metrics.coverage80, 0.75);
    QVERIFY(near(*metrics.width80, 1.0));
    QVERIFY(!measureOne(seriesOf({{1, 1}})).coverage80.has_value());
    // A range of zero width is still a range, and may contain the outcome or miss it.
    ScoredSeries constant = seriesOf({{1, 1}, {1, 1}, {3, 1}, {1, 1}});
    for (Forecast& forecast : constant.forecasts)
        forecast.hasRange = true;
    QCOMPARE(*measureOne(constant).coverage80, 0.75);
    QCOMPARE(*measureOne(constant).width80, 0.0);
}

void TestMetrics::nothingFromNothing()
{
    const Metrics metrics = measure({});
    QCOMPARE(metrics.posts, 0);
    QCOMPARE(metrics.mae, 0.0);
    QVERIFY(!metrics.r2 && !metrics.spearman && !metrics.pairwiseAccuracy);
    QVERIFY(!reliabilityOf({}).has_value());
    QVERIFY(coverageByHistory({}).empty());
}

void TestMetrics::reliabilityOfChances()
{
    ScoredSeries series = seriesOf({{1, 0}, {-1, 0}, {1, 0}, {0, 0}});
    series.forecasts[0].chanceToBeatMedian = 0.72;
    series.forecasts[1].chanceToBeatMedian = 0.78;
    series.forecasts[2].chanceToBeatMedian = 1.0;
    series.forecasts[3].chanceToBeatMedian = 0.1; // equals the median: did not beat it
    const auto reliability = reliabilityOf(std::span(&series, 1));
    QVERIFY(reliability.has_value());
    QCOMPARE(reliability->bins.size(), std::size_t{10});
    QCOMPARE(reliability->bins[7].posts, 2);
    QVERIFY(near(reliability->bins[7].meanChance, 0.75));
    QVERIFY(near(reliability->bins[7].observedShare, 0.5));
    QCOMPARE(reliability->bins[9].posts, 1);
    QCOMPARE(reliability->bins[1].posts, 1);
    QVERIFY(near(reliability->bins[1].observedShare, 0.0));
    QVERIFY(near(reliability->brierScore, (0.28 * 0.28 + 0.78 * 0.78 + 0.0 + 0.1 * 0.1) / 4.0));
    QVERIFY(near(reliability->calibrationError, (2 * 0.25 + 0.0 + 0.1) / 4.0));
}

void TestMetrics::coverageInBins()
{
    ScoredSeries series = seriesOf({{1, 1}, {9, 1}, {1, 1}}, 0.5);
    series.earlierPosts = {5, 9, 600};
    series.pastMedian = {yOf(10), yOf(50), yOf(1e6)};
    const auto byHistory = coverageByHistory(std::span(&series, 1));
    QCOMPARE(byHistory.size(), std::size_t{2});
    QCOMPARE(byHistory[0].posts, 2);
    QCOMPARE(byHistory[0].coverage, 0.5);
    QCOMPARE(byHistory[1].from, 500.0);
    QVERIFY(std::isinf(byHistory[1].to));
    const auto bySize = coverageBySize(std::span(&series, 1));
    QCOMPARE(bySize.size(), std::size_t{3});
    QCOMPARE(bySize[1].from, 30.0);
    QCOMPARE(bySize[1].coverage, 0.0);
}

void TestMetrics::bootstrapDrawsAccounts()
{
    // MAE of the accounts: 1 and 3, two posts each, so every replicate has 1, 2 or 3.
    const std::vector<MetricSums> model{metricSums(seriesOf({{0, 1}, {1, 2}})),
                                        metricSums(seriesOf({{0, 3}, {1, 4}}))};
    const std::vector<MetricSums> reference{metricSums(seriesOf({{0, 2}, {1, 3}})),
                                            metricSums(seriesOf({{0, 6}, {1, 7}}))};
    const auto intervals = bootstrapIntervals(model, reference, {1000, 7});
    QVERIFY(intervals.has_value());
    QCOMPARE(intervals->mae.low, 1.0);
    QCOMPARE(intervals->mae.high, 3.0);
    QCOMPARE(intervals->gain->low, 0.5);
    QCOMPARE(intervals->gain->high, 0.5);
    const auto again = bootstrapIntervals(model, reference, {1000, 7});
    QCOMPARE(again->mse.low, intervals->mse.low);
    QVERIFY(!bootstrapIntervals(std::span(model).first(1), {}, {}).has_value());
}

void TestMetrics::bootstrapOfEqualAccountsIsAPoint()
{
    const std::vector<MetricSums> model(5, metricSums(seriesOf({{0, 1}, {1, 2}}, 2.0)));
    const auto intervals = bootstrapIntervals(model, {}, {200, 1});
    QCOMPARE(intervals->mae.low, 1.0);
    QCOMPARE(intervals->mae.high, 1.0);
    QCOMPARE(intervals->coverage80->low, 1.0);
    QVERIFY(!intervals->gain.has_value());
}

LIKECAST_TEST(TestMetrics)
#include "tst_metrics.moc"
