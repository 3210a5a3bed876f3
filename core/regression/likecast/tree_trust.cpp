#include "core/regression/likecast/tree_trust.h"

#include <cmath>

namespace likecast
{

namespace
{

constexpr double lossKept = 0.98;    ///< per post
constexpr double trustAtStart = 5.0; ///< log odds
constexpr double largestLogOdds = 40.0;

} // namespace

double TreeTrust::share() const
{
    const double logOdds = std::fmin(trustAtStart + m_advantage, largestLogOdds);
    return 1.0 / (1.0 + std::exp(-logOdds));
}

void TreeTrust::append(double actual, double said)
{
    m_advantage = lossKept * m_advantage + std::abs(actual) - std::abs(actual - said);
}

} // namespace likecast
