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
