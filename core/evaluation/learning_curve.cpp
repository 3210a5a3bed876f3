#include "core/evaluation/learning_curve.h"

#include "core/evaluation/metrics.h"

#include <algorithm>

namespace likecast
{

namespace
{

using CurveSeries = std::array<ScoredSeries, learningCurveSizes.size()>;

std::vector<std::size_t> knownPosts(const AccountPosts& account)
{
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < account.posts.size(); ++i) {
        if (account.posts[i].likes)
            known.push_back(i);
    }
    return known;
}

/// Positions among the known posts, spread evenly over those with `earlier` before them.
std::vector<std::size_t> targetPositions(std::size_t known, std::size_t earlier,
                                         std::size_t targets)
{
    std::vector<std::size_t> positions;
    const std::size_t candidates = known - earlier;
    const std::size_t count = std::min(candidates, targets);
    for (std::size_t i = 0; i < count; ++i)
        positions.push_back(earlier + (2 * i + 1) * candidates / (2 * count));
    return positions;
}

/// The account as if it had started `ownPosts` known posts before the target.
AccountPosts startedBefore(const AccountPosts& account, const std::vector<std::size_t>& known,
                           std::size_t position, std::size_t ownPosts)
{
    AccountPosts started{account.account, account.counts, {}, account.countedAtMs};
    for (std::size_t i = position - ownPosts; i <= position; ++i)
        started.posts.push_back(account.posts[known[i]]);
    return started;
}

} // namespace

Result<CurveSeries> learningCurveSeries(SequentialForecaster& forecaster,
                                        const AccountPosts& account, std::size_t targets,
                                        const CancellationToken& cancellation)
{
    CurveSeries curve;
    const std::vector<std::size_t> known = knownPosts(account);
    if (known.empty())
        return curve;
    std::size_t sizes = 1;
    while (sizes < learningCurveSizes.size() &&
           static_cast<std::size_t>(learningCurveSizes[sizes]) < known.size())
        ++sizes;
    const auto largest = static_cast<std::size_t>(learningCurveSizes[sizes - 1]);
    for (const std::size_t position : targetPositions(known.size(), largest, targets)) {
        for (std::size_t size = 0; size < sizes; ++size) {
            const int ownPosts = learningCurveSizes[size];
            const AccountPosts started =
                startedBefore(account, known, position, static_cast<std::size_t>(ownPosts));
            const auto forecasts = forecaster.forecastSequence(started, cancellation);
            if (!forecasts)
                return failure(forecasts.error());
            const double y = logLikes(static_cast<double>(*started.posts.back().likes));
            const ScoredPost target{started.posts.size() - 1, y, y, ownPosts};
            const ScoredSeries one = scoredSeries({target}, *forecasts);
            if (one.size() == 1) {
                curve[size].y.push_back(y);
                curve[size].pastMedian.push_back(y);
                curve[size].earlierPosts.push_back(ownPosts);
                curve[size].forecasts.push_back(one.forecasts.front());
            }
        }
    }
    return curve;
}

std::vector<LearningCurvePoint> learningCurve(std::span<const CurveSeries> accounts)
{
    std::vector<LearningCurvePoint> points;
    for (std::size_t size = 0; size < learningCurveSizes.size(); ++size) {
        MetricSums sums;
        for (const CurveSeries& account : accounts)
            sums += metricSums(account[size]);
        const Metrics metrics = metricsOfSums(sums);
        if (metrics.posts > 0)
            points.push_back({learningCurveSizes[size], metrics.posts, metrics.mae,
                              metrics.coverage80, metrics.width80});
    }
    return points;
}

} // namespace likecast
