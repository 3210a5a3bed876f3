#include "core/insights/likes_comparison.h"

#include "core/history/running_statistics.h"
#include "core/insights/significance.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

struct Mean {
    double y = 0.0;
    double variance = 0.0; ///< of the mean
};

Mean meanOf(const std::vector<DayLikes>& days)
{
    const auto n = static_cast<double>(days.size());
    Mean mean;
    for (const DayLikes& day : days)
        mean.y += day.y / n;
    const int lags = std::min(neweyWestLag(days.size()), static_cast<int>(days.size()) - 1);
    for (int lag = 0; lag <= lags; ++lag) {
        const double weight = (lag == 0 ? 1.0 : 2.0) * (1.0 - lag / (lags + 1.0));
        for (std::size_t i = static_cast<std::size_t>(lag); i < days.size(); ++i)
            mean.variance += weight * (days[i].y - mean.y) *
                             (days[i - static_cast<std::size_t>(lag)].y - mean.y);
    }
    mean.variance = std::max(mean.variance, 0.0) / (n * (n - 1.0));
    return mean;
}

LikesSample sampleOf(std::span<const CountAt> posts, int days)
{
    constexpr double weekMs = 7.0 * 24 * 3600 * 1000;
    LikesSample sample{static_cast<int>(posts.size()), days};
    if (posts.empty())
        return sample;
    std::vector<double> counts;
    for (const CountAt& post : posts)
        counts.push_back(post.count);
    sample.medianLikes = medianOf(counts);
    const auto spanMs = static_cast<double>(posts.back().atMs - posts.front().atMs);
    if (days > 1)
        sample.postsPerWeek = (sample.posts - 1) * weekMs / spanMs;
    return sample;
}

} // namespace

LikesComparison compareLikes(std::span<const CountAt> first, std::span<const CountAt> second)
{
    const std::vector<DayLikes> firstDays = likesByDay(first);
    const std::vector<DayLikes> secondDays = likesByDay(second);
    LikesComparison comparison;
    comparison.first = sampleOf(first, static_cast<int>(firstDays.size()));
    comparison.second = sampleOf(second, static_cast<int>(secondDays.size()));
    if (std::min(comparison.first.days, comparison.second.days) < LikesComparison::leastDays)
        return comparison;
    const Mean a = meanOf(firstDays);
    const Mean b = meanOf(secondDays);
    const double variance = a.variance + b.variance;
    const double error = std::sqrt(variance);
    const double difference = a.y - b.y;
    const double half = eightyPercent * error;
    // Welch and Satterthwaite's degrees of freedom.
    const double degrees = variance * variance /
                           std::max(a.variance * a.variance / (comparison.first.days - 1.0) +
                                        b.variance * b.variance / (comparison.second.days - 1.0),
                                    1e-300);
    constexpr double significant = 0.1;
    comparison.difference = {
        std::expm1(difference), std::expm1(difference - half), std::expm1(difference + half),
        error > 0.0 ? twoSidedP(difference / error, degrees) < significant : difference != 0.0};
    return comparison;
}

} // namespace likecast
