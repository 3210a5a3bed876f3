#include "core/insights/significance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace likecast
{

namespace
{

constexpr double falseDiscoveryRate = 0.1;

} // namespace

double twoSidedP(double standardErrors, double degrees)
{
    const double z = (8.0 * degrees + 1.0) / (8.0 * degrees + 3.0) *
                     std::sqrt(degrees * std::log1p(standardErrors * standardErrors / degrees));
    return std::erfc(z / std::sqrt(2.0));
}

double binomialAtMost(int successes, int trials, double chance)
{
    double sum = 0.0;
    for (int k = 0; k <= std::min(successes, trials); ++k) {
        const double logTerm = std::lgamma(trials + 1.0) - std::lgamma(k + 1.0) -
                               std::lgamma(trials - k + 1.0) + k * std::log(chance) +
                               (trials - k) * std::log1p(-chance);
        sum += std::exp(logTerm);
    }
    return std::min(sum, 1.0);
}

double signTestP(int above, int all)
{
    return std::min(2.0 * binomialAtMost(std::min(above, all - above), all, 0.5), 1.0);
}

ShareInterval shareInterval(int successes, int trials)
{
    if (trials <= 0)
        return {};
    constexpr double zSquared = eightyPercent * eightyPercent;
    const auto n = static_cast<double>(trials);
    const double share = successes / n;
    const double middle = (share + zSquared / (2 * n)) / (1 + zSquared / n);
    const double half = eightyPercent / (1 + zSquared / n) *
                        std::sqrt(share * (1 - share) / n + zSquared / (4 * n * n));
    return {share, std::max(middle - half, 0.0), std::min(middle + half, 1.0)};
}

std::vector<bool> standingOut(std::span<const double> pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [pValues](std::size_t i) { return pValues[i]; });
    std::size_t marked = 0;
    for (std::size_t rank = 1; rank <= order.size(); ++rank) {
        const double bound =
            falseDiscoveryRate * static_cast<double>(rank) / static_cast<double>(order.size());
        if (pValues[order[rank - 1]] <= bound)
            marked = rank;
    }
    std::vector<bool> standOut(pValues.size(), false);
    for (std::size_t rank = 0; rank < marked; ++rank)
        standOut[order[rank]] = true;
    return standOut;
}

} // namespace likecast
