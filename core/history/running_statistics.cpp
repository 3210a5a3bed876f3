#include "core/history/running_statistics.h"

#include <algorithm>
#include <limits>

namespace likecast
{

double medianOf(std::span<const double> values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> copy(values.begin(), values.end());
    const auto middle = copy.begin() + static_cast<std::ptrdiff_t>(copy.size() / 2);
    std::ranges::nth_element(copy, middle);
    if (copy.size() % 2 == 1)
        return *middle;
    return 0.5 * (*middle + *std::max_element(copy.begin(), middle));
}

double quantileOfSorted(std::span<const double> ascending, double probability)
{
    if (ascending.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double position =
        std::clamp(probability, 0.0, 1.0) * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    if (below + 1 >= ascending.size())
        return ascending.back();
    const double share = position - static_cast<double>(below);
    return ascending[below] * (1.0 - share) + ascending[below + 1] * share;
}

} // namespace likecast
