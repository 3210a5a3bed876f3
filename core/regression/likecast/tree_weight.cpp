#include "core/regression/likecast/tree_weight.h"

#include <cmath>

namespace likecast
{

namespace
{

constexpr double lossKept = 0.98;    ///< per post
constexpr double trustAtStart = 5.0; ///< log odds
constexpr double largestLogOdds = 40.0;

} // namespace

double TreeWeight::share() const
{
    const double logOdds = std::fmin(trustAtStart + m_advantage, largestLogOdds);
    return 1.0 / (1.0 + std::exp(-logOdds));
}

void TreeWeight::append(double actual, double predicted)
{
    m_advantage = lossKept * m_advantage + std::abs(actual) - std::abs(actual - predicted);
}

} // namespace likecast
