#include "core/regression/likecast/account_adjustment.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace likecast;

namespace
{

constexpr std::size_t decisive = 40;
constexpr std::size_t constant = 50;
constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

std::array<double, featureCount> unitSpreads()
{
    std::array<double, featureCount> spreads;
    spreads.fill(1.0);
    spreads[constant] = 0.0;
    return spreads;
}

/// Random features around the account's own mean; each is missing in one post of ten.
class RandomPosts
{
public:
    FeatureRow next()
    {
        std::normal_distribution<float> normal;
        std::uniform_real_distribution<float> uniform;
        FeatureRow row;
        for (std::size_t i = 0; i < featureCount; ++i)
            row[i] = uniform(m_random) < 0.1F ? unknown : 7.0F + normal(m_random);
        row[decisive] = 7.0F + normal(m_random);
        row[constant] = 1.0F;
        return row;
    }

private:
    std::mt19937 m_random{11};
};

/// The residual of a post that depends on its decisive feature.
double leftOverOf(const FeatureRow& row, double slope)
{
    return slope * static_cast<double>(row[decisive] - 7.0F);
}

} // namespace

class TestOwnRegression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeThePast();
    void learnsWhatCountsForTheAccount();
    void learnsWhatTheTreesAreAlwaysWrongBy();
    void hardlyMovesWithoutEvidence();
    void followsAnAccountThatChanges();
    void sharesAddUp();
    void staysFiniteWithExtremes();
    void adjustsWhatTheTreesSay();
};

void TestOwnRegression::saysNothingBeforeThePast()
{
    const auto spreads = unitSpreads();
    const OwnRegression own(spreads);
    QCOMPARE(own.correction(RandomPosts().next()), 0.0);
}

void TestOwnRegression::learnsWhatCountsForTheAccount()
{
    const auto spreads = unitSpreads();
    OwnRegression own(spreads);
    RandomPosts posts;
    for (int i = 0; i < 2000; ++i) {
        const FeatureRow row = posts.next();
        own.append(row, leftOverOf(row, 0.3));
    }
    double error = 0.0;
    double errorWithout = 0.0;
    for (int i = 0; i < 200; ++i) {
        const FeatureRow row = posts.next();
        error += std::abs(own.correction(row) - leftOverOf(row, 0.3));
        errorWithout += std::abs(leftOverOf(row, 0.3));
    }
    QVERIFY(error < 0.35 * errorWithout);
}

void TestOwnRegression::learnsWhatTheTreesAreAlwaysWrongBy()
{
    const auto spreads = unitSpreads();
    OwnRegression own(spreads);
    RandomPosts posts;
    std::mt19937 random(5);
    std::normal_distribution<double> noise(0.0, 1.3);
    for (int i = 0; i < 3000; ++i)
        own.append(posts.next(), -0.6 + noise(random));
    QVERIFY(std::abs(own.shares(posts.next())[featureCount] + 0.6) < 0.15);
}

void TestOwnRegression::hardlyMovesWithoutEvidence()
{
    const auto spreads = unitSpreads();
    OwnRegression own(spreads);
    RandomPosts posts;
    for (int i = 0; i < 3; ++i)
        own.append(posts.next(), 0.9);
    QVERIFY(std::abs(own.correction(posts.next())) < 0.3);
}

void TestOwnRegression::followsAnAccountThatChanges()
{
    const auto spreads = unitSpreads();
    OwnRegression own(spreads);
    RandomPosts posts;
    FeatureRow high;
    high.fill(unknown);
    high[decisive] = 9.0F;
    for (int i = 0; i < 1000; ++i) {
        const FeatureRow row = posts.next();
        own.append(row, leftOverOf(row, 0.3));
    }
    QVERIFY(own.correction(high) > 0.3);
    for (int i = 0; i < 2000; ++i) {
        const FeatureRow row = posts.next();
        own.append(row, leftOverOf(row, -0.3));
    }
    QVERIFY(own.correction(high) < -0.1);
}

void TestOwnRegression::sharesAddUp()
{
    const auto spreads = unitSpreads();
    OwnRegression own(spreads);
    RandomPosts posts;
    for (int i = 0; i < 300; ++i) {
        const FeatureRow row = posts.next();
        own.append(row, 0.2 + leftOverOf(row, 0.3));
    }
    const FeatureRow row = posts.next();
    const OwnRegression::Shares shares = own.shares(row);
    QVERIFY(std::abs(shares[featureCount]) > 0.01);
    QVERIFY(std::abs(shares[decisive]) > 0.0);
    QCOMPARE(shares[constant], 0.0);
    QVERIFY(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - own.correction(row)) <
            1e-12);
}

void TestOwnRegression::staysFiniteWithExtremes()
{
    const auto spreads = unitSpreads();
    OwnRegression own(spreads);
    FeatureRow row;
    for (int i = 0; i < 5000; ++i) {
        row.fill(i % 3 == 0 ? 1e30F : -1e30F);
        row[static_cast<std::size_t>(i) % featureCount] = std::numeric_limits<float>::infinity();
        own.append(row, i % 2 == 0 ? 1e9 : -1e9);
        const double correction = own.correction(row);
        QVERIFY(std::isfinite(correction));
        QVERIFY(std::abs(correction) < 50.0);
    }
}

void TestOwnRegression::adjustsWhatTheTreesSay()
{
    const auto spreads = unitSpreads();
    AccountAdjustment adjustment(spreads);
    RandomPosts posts;
    QVERIFY(std::abs(adjustment.residual(0.5, posts.next()) - 0.5) < 0.01);
    double error = 0.0;
    double errorOfTrees = 0.0;
    for (int i = 0; i < 1000; ++i) {
        const FeatureRow row = posts.next();
        const double predicted = i % 2 == 0 ? 0.2 : -0.2;
        const double actual = predicted + leftOverOf(row, 0.3);
        error += std::abs(adjustment.residual(predicted, row) - actual);
        errorOfTrees += std::abs(predicted - actual);
        adjustment.append(predicted, row, actual);
    }
    QVERIFY(adjustment.treeWeight() > 0.5);
    QVERIFY(error < 0.8 * errorOfTrees);
}

LIKECAST_TEST(TestOwnRegression)
#include "tst_own_regression.moc"
