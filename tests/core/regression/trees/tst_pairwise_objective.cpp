#include "core/regression/trees/pairwise_objective.h"

#include "tests/support/test_program.h"

#include <QtTest>

#include <cmath>

using namespace likecast;

namespace
{

constexpr double huberSlope = 0.5;

/// Two accounts; positions 0, 1, 2 and 40 in the first.
struct Rows {
    std::vector<PairwiseRow> rows{{0, 0, 5.0, 5.2, 0.4},
                                  {0, 1, 5.6, 5.1, 0.3},
                                  {0, 2, 5.65, 5.3, 0.5},
                                  {0, 40, 9.0, 5.3, 0.5},
                                  {1, 0, 1.0, 2.0, 0.7}};
    std::vector<float> weights{1.0f, 2.0f, 1.5f, 1.0f, 0.5f};
    std::vector<float> targets;

    Rows()
    {
        for (const PairwiseRow& row : rows)
            targets.push_back(static_cast<float>((row.y - row.logLevel) / row.spread));
    }

    PairwiseObjective objective(double pairWeight) const
    {
        return {rows, targets, weights, huberSlope, {.weight = pairWeight}};
    }
};

struct Derivatives {
    std::vector<float> gradient;
    std::vector<float> hessian;
};

Derivatives derivativesAt(const PairwiseObjective& objective, const std::vector<float>& margins)
{
    Derivatives result;
    objective.derivatives(margins, result.gradient, result.hessian);
    return result;
}

} // namespace

class TestPairwiseObjective : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPairsItIsThePseudoHuberLoss();
    void aPairPullsItsHigherPostUpAndItsLowerDown();
    void pairsOfOtherAccountsAndFarPostsDoNotCount();
    void theHessianIsTheSlopeOfTheGradient();
};

void TestPairwiseObjective::withoutPairsItIsThePseudoHuberLoss()
{
    const Rows data;
    const std::vector<float> margins(data.rows.size(), 0.25f);
    const Derivatives at = derivativesAt(data.objective(0.0), margins);
    for (std::size_t i = 0; i < margins.size(); ++i) {
        const double error = 0.25 - static_cast<double>(data.targets[i]);
        const double root = std::sqrt(1.0 + error * error / huberSlope / huberSlope);
        const double weight = static_cast<double>(data.weights[i]);
        QVERIFY(std::abs(static_cast<double>(at.gradient[i]) - weight * error / root) < 1e-5);
        QVERIFY(std::abs(static_cast<double>(at.hessian[i]) - weight / std::pow(root, 3)) < 1e-5);
    }
}

void TestPairwiseObjective::aPairPullsItsHigherPostUpAndItsLowerDown()
{
    const Rows data;
    const std::vector<float> margins(data.rows.size(), 0.0f);
    const Derivatives alone = derivativesAt(data.objective(0.0), margins);
    const Derivatives paired = derivativesAt(data.objective(0.5), margins);
    QVERIFY(paired.gradient[0] > alone.gradient[0]);
    QVERIFY(paired.gradient[1] < alone.gradient[1]);
    QVERIFY(paired.hessian[0] > alone.hessian[0]);
    // 5.6 and 5.65 are too close to rank, 5.0 and 5.65 are not.
    QVERIFY(paired.gradient[2] < alone.gradient[2]);
}

void TestPairwiseObjective::pairsOfOtherAccountsAndFarPostsDoNotCount()
{
    const Rows data;
    const std::vector<float> margins(data.rows.size(), 0.0f);
    const Derivatives alone = derivativesAt(data.objective(0.0), margins);
    const Derivatives paired = derivativesAt(data.objective(0.5), margins);
    for (const std::size_t row : {std::size_t{3}, std::size_t{4}}) {
        QCOMPARE(paired.gradient[row], alone.gradient[row]);
        QCOMPARE(paired.hessian[row], alone.hessian[row]);
    }
}

void TestPairwiseObjective::theHessianIsTheSlopeOfTheGradient()
{
    const Rows data;
    const PairwiseObjective objective = data.objective(0.5);
    const std::vector<float> margins{0.3f, -0.2f, 0.1f, 0.0f, 0.4f};
    const Derivatives at = derivativesAt(objective, margins);
    constexpr float step = 1e-2f;
    for (std::size_t i = 0; i < margins.size(); ++i) {
        std::vector<float> above = margins;
        std::vector<float> below = margins;
        above[i] += step;
        below[i] -= step;
        const float slope = (derivativesAt(objective, above).gradient[i] -
                             derivativesAt(objective, below).gradient[i]) /
                            (2.0f * step);
        QVERIFY2(std::abs(slope - at.hessian[i]) < 0.01f * std::abs(at.hessian[i]) + 1e-3f,
                 qPrintable(QString::number(static_cast<double>(slope - at.hessian[i]))));
    }
}

LIKECAST_TEST(TestPairwiseObjective)
#include "tst_pairwise_objective.moc"
