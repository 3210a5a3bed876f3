#include "core/evaluation/conformal_range.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <cstdint>
#include <limits>

using namespace likecast;

namespace
{

/// Approximately normal, from a linear congruential generator: the same on every platform.
class Random
{
public:
    double normal()
    {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i) {
            m_state = m_state * 6364136223846793005u + 1442695040888963407u;
            sum += static_cast<double>(m_state >> 11) / 9007199254740992.0;
        }
        return sum;
    }

private:
    std::uint64_t m_state = 7;
};

/// Quantiles of a uniform distribution on [-1, 1].
std::vector<double> uniformReference()
{
    std::vector<double> reference;
    for (int i = 0; i < 199; ++i)
        reference.push_back((i + 0.5) / 99.5 - 1.0);
    return reference;
}

double coverageOf(double spreadOfOutcomes, double drift)
{
    const std::vector<double> reference = uniformReference();
    ConformalRange conformal(reference);
    Random random;
    int covered = 0;
    constexpr int posts = 4000;
    for (int i = 0; i < posts; ++i) {
        const double scale = 0.5 + 0.01 * (i % 50);
        const double y =
            5.0 + scale * random.normal() * spreadOfOutcomes * (1.0 + drift * i / posts);
        const auto range = conformal.distribution(5.0, scale).range80();
        covered += y >= range.low && y <= range.high ? 1 : 0;
        conformal.append((y - 5.0) / scale, reference);
    }
    return static_cast<double>(covered) / posts;
}

} // namespace

class TestConformalRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFromOtherAccounts();
    void fewOwnResidualsAreNotUsed();
    void coversWhatItPromises_data();
    void coversWhatItPromises();
    void leansWithTheResiduals();
    void quantileAndChanceAgree();
    void standsNonsense();
};

void TestConformalRange::startsFromOtherAccounts()
{
    const auto range = ConformalRange(uniformReference()).distribution(5.0, 2.0).range80();
    QVERIFY(std::abs(range.low - (5.0 - 2.0 * 0.8)) < 0.03);
    QVERIFY(std::abs(range.high - (5.0 + 2.0 * 0.8)) < 0.03);
}

void TestConformalRange::fewOwnResidualsAreNotUsed()
{
    const std::vector<double> reference = uniformReference();
    ConformalRange conformal(reference);
    const double before = conformal.distribution(0.0, 1.0).quantile(0.5);
    for (std::size_t i = 0; i + 1 < ConformalRange::fewestOwnResiduals; ++i)
        conformal.append(0.9, reference);
    QCOMPARE(conformal.distribution(0.0, 1.0).quantile(0.5), before);
    conformal.append(0.9, reference);
    QVERIFY(conformal.distribution(0.0, 1.0).quantile(0.5) > before);
}

void TestConformalRange::coversWhatItPromises_data()
{
    QTest::addColumn<double>("spreadOfOutcomes");
    QTest::addColumn<double>("drift");
    QTest::newRow("calm account") << 0.3 << 0.0;
    QTest::newRow("wild account") << 3.0 << 0.0;
    QTest::newRow("growing wilder") << 1.0 << 3.0;
}

void TestConformalRange::coversWhatItPromises()
{
    QFETCH(double, spreadOfOutcomes);
    QFETCH(double, drift);
    const double coverage = coverageOf(spreadOfOutcomes, drift);
    QVERIFY2(coverage > 0.77 && coverage < 0.83, qPrintable(QString::number(coverage)));
}

void TestConformalRange::leansWithTheResiduals()
{
    const std::vector<double> reference = uniformReference();
    ConformalRange conformal(reference);
    for (int i = 0; i < 100; ++i)
        conformal.append(i % 5 == 0 ? 3.0 : -0.1, reference);
    const auto range = conformal.distribution(5.0, 1.0).range80();
    QVERIFY(range.high - 5.0 > 3.0 * (5.0 - range.low));
    QVERIFY(range.low <= 5.0 && range.high >= 5.0);
}

void TestConformalRange::quantileAndChanceAgree()
{
    const PredictiveDistribution distribution =
        ConformalRange(uniformReference()).distribution(4.0, 0.7);
    double before = -std::numeric_limits<double>::infinity();
    for (const double probability : {0.01, 0.1, 0.35, 0.5, 0.65, 0.9, 0.99}) {
        const double y = distribution.quantile(probability);
        QVERIFY(y >= before);
        QVERIFY(std::abs(distribution.cumulative(y) - probability) < 1e-9);
        before = y;
    }
    QVERIFY(distribution.cumulative(-100.0) > 0.0);
    QVERIFY(distribution.cumulative(100.0) < 1.0);
}

void TestConformalRange::standsNonsense()
{
    const std::vector<double> reference = uniformReference();
    ConformalRange conformal(reference);
    conformal.append(std::numeric_limits<double>::quiet_NaN(), reference);
    QCOMPARE(conformal.count(), std::size_t(0));
    for (int i = 0; i < 1000; ++i)
        conformal.append(i % 2 == 0 ? 1e12 : -1e12, reference);
    const auto range = conformal.distribution(5.0, 1.0).range80();
    QVERIFY(std::isfinite(range.low) && std::isfinite(range.high) && range.low >= 0.0);
    const auto same = ConformalRange(std::vector<double>{0.0}).distribution(5.0, 1.0).range80();
    QCOMPARE(same.low, 5.0);
    QCOMPARE(same.high, 5.0);
}

LIKECAST_TEST(TestConformalRange)
#include "tst_conformal_range.moc"
