#include "core/evaluation/learning_curve.h"

#include "core/evaluation/metrics.h"
#include "core/posts/known_count.h"
#include "core/posts/post_order.h"

#include <algorithm>

namespace likecast
{

namespace
{

using CurveSeries = std::array<ScoredSeries, learningCurveSizes.size()>;

/// A post with known likes.
struct KnownPost {
    std::size_t index = 0;        ///< into AccountPosts::posts
    std::size_t earlierPosts = 0; ///< with known likes
};

std::vector<KnownPost> knownPosts(const AccountPosts& account)
{
    std::vector<KnownPost> known;
    for (std::size_t begin = 0; begin < account.posts.size();) {
        const std::size_t end = endOfMoment(account.posts, begin);
        const std::size_t earlier = known.size();
        for (; begin < end; ++begin) {
            if (knownCount(account.posts[begin].likes))
                known.push_back({begin, earlier});
        }
    }
    return known;
}

/// At most `most`, evenly spaced among those with `earlier` posts before them.
std::vector<KnownPost> targetsAmong(const std::vector<KnownPost>& known, std::size_t earlier,
                                    std::size_t most)
{
    const auto first = std::ranges::lower_bound(known, earlier, {}, &KnownPost::earlierPosts);
    const std::span candidates(first, known.end());
    const std::size_t count = std::min(candidates.size(), most);
    std::vector<KnownPost> targets;
    for (std::size_t i = 0; i < count; ++i)
        targets.push_back(candidates[(2 * i + 1) * candidates.size() / (2 * count)]);
    return targets;
}

/// The account as if it had started `ownPosts` known posts before the target.
AccountPosts startedBefore(const AccountPosts& account, const std::vector<KnownPost>& known,
                           const KnownPost& target, std::size_t ownPosts)
{
    AccountPosts started{account.account, account.counts, {}, account.countedAtMs};
    for (std::size_t i = target.earlierPosts - ownPosts; i < target.earlierPosts; ++i)
        started.posts.push_back(account.posts[known[i].index]);
    started.posts.push_back(account.posts[target.index]);
    return started;
}

} // namespace

Result<CurveSeries> learningCurveSeries(SequentialForecaster& forecaster,
                                        const AccountPosts& account, std::size_t targets,
                                        const CancellationToken& cancellation)
{
    CurveSeries curve;
    const std::vector<KnownPost> known = knownPosts(account);
    if (known.empty())
        return curve;
    std::size_t sizes = 1;
    while (sizes < learningCurveSizes.size() &&
           static_cast<std::size_t>(learningCurveSizes[sizes]) <= known.back().earlierPosts)
        ++sizes;
    const auto largest = static_cast<std::size_t>(learningCurveSizes[sizes - 1]);
    for (const KnownPost& post : targetsAmong(known, largest, targets)) {
        for (std::size_t size = 0; size < sizes; ++size) {
            const int ownPosts = learningCurveSizes[size];
            const AccountPosts started =
                startedBefore(account, known, post, static_cast<std::size_t>(ownPosts));
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
