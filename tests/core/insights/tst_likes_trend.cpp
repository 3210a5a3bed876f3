#include "core/insights/likes_trend.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <random>
#include <vector>

using namespace likecast;

/// Synthetic accounts whose trend is known.
class TestLikesTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsTenDaysWithinTwoWeeks();
    void findsAKnownGrowth();
    void theLineGoesThroughTheMiddle();
    void noiseIsNoTrend();
    void postsOfOneDayAreOneObservation();
    void correlatedNeighboursWidenTheInterval();

private:
    static constexpr qint64 dayMs = 24LL * 3600 * 1000;

    /// One post a day; y = 5 + slope * day + noise, noise correlated by `momentum`.
    static std::vector<CountAt> posts(int days, double slope, double noise, double momentum = 0.0,
                                      unsigned seed = 1)
    {
        std::mt19937 random(seed);
        std::normal_distribution<double> normal(0.0, noise > 0.0 ? noise : 1.0);
        std::vector<CountAt> posts;
        double error = 0.0;
        for (int i = 0; i < days; ++i) {
            const double shock = noise > 0.0 ? normal(random) : 0.0;
            error = momentum * error + std::sqrt(1 - momentum * momentum) * shock;
            posts.push_back({i * dayMs, std::expm1(5.0 + slope * i + error)});
        }
        return posts;
    }
};

void TestLikesTrend::needsTenDaysWithinTwoWeeks()
{
    QVERIFY(!LikesTrend::of({}));
    QVERIFY(!LikesTrend::of(posts(10, 0.0, 0.1)));
    QVERIFY(LikesTrend::of(posts(15, 0.0, 0.1)));
    std::vector<CountAt> few = posts(9, 0.0, 0.1);
    few.back().atMs = 60 * dayMs;
    QVERIFY(!LikesTrend::of(few));
}

void TestLikesTrend::findsAKnownGrowth()
{
    const double perDay = std::log(2.0) / 100; // doubles in 100 days
    const auto trend = LikesTrend::of(posts(101, perDay, 0.1));
    const LikesTrend::Change change = trend->change();
    QVERIFY(change.standsOut);
    QVERIFY(change.low < change.ratio && change.ratio < change.high);
    QVERIFY(std::abs(change.ratio - 1.0) < 0.15);
    QVERIFY(change.low > 0.7 && change.high < 1.4);
    QCOMPARE(trend->days(), 101);
}

void TestLikesTrend::theLineGoesThroughTheMiddle()
{
    const auto trend = LikesTrend::of(posts(30, 0.02, 0.0));
    const LikesTrend::Value value = trend->at(15 * dayMs);
    QVERIFY(std::abs(value.likes - std::expm1(5.3)) < 1e-6);
    QVERIFY(value.low <= value.likes && value.likes <= value.high);
    const auto noisy = LikesTrend::of(posts(100, 0.0, 0.3));
    const auto width = [&noisy](qint64 day) {
        const LikesTrend::Value at = noisy->at(day * dayMs);
        return at.high / at.low;
    };
    QVERIFY(width(0) > width(50) && width(99) > width(50));
}

void TestLikesTrend::noiseIsNoTrend()
{
    int found = 0;
    constexpr int accounts = 200;
    for (int seed = 0; seed < accounts; ++seed)
        found += LikesTrend::of(posts(60, 0.0, 0.4, 0.0, 100U + static_cast<unsigned>(seed)))
                         ->change()
                         .standsOut
                     ? 1
                     : 0;
    // One in ten is expected; 18 % would be four standard errors above.
    QVERIFY2(found < accounts * 18 / 100, qPrintable(QString::number(found)));
    QVERIFY(found > accounts * 2 / 100);
}

void TestLikesTrend::postsOfOneDayAreOneObservation()
{
    const std::vector<CountAt> once = posts(40, 0.01, 0.3);
    std::vector<CountAt> often;
    for (const CountAt& post : once)
        often.insert(often.end(), 5, post);
    QCOMPARE(LikesTrend::of(often)->change().low, LikesTrend::of(once)->change().low);
}

void TestLikesTrend::correlatedNeighboursWidenTheInterval()
{
    double plain = 0.0;
    double correlated = 0.0;
    for (unsigned seed = 0; seed < 30; ++seed) {
        const auto width = [](const std::vector<CountAt>& posts) {
            const LikesTrend::Change change = LikesTrend::of(posts)->change();
            return std::log1p(change.high) - std::log1p(change.low);
        };
        plain += width(posts(200, 0.0, 0.3, 0.0, seed));
        correlated += width(posts(200, 0.0, 0.3, 0.7, seed));
    }
    QVERIFY(correlated > 1.3 * plain);
}

LIKECAST_TEST(TestLikesTrend)
#include "tst_likes_trend.moc"
