#include "core/evaluation/rolling_origin.h"

#include "core/evaluation/running_window.h"
#include "core/posts/known_count.h"
#include "core/posts/post_order.h"

#include <algorithm>
#include <utility>

namespace likecast
{

namespace
{

bool isMature(const Post& post, const AccountPosts& account)
{
    return !account.countedAtMs || post.takenAtMs + matureAfterMs <= *account.countedAtMs;
}

} // namespace

std::vector<ScoredPost> scoredPosts(const AccountPosts& account)
{
    std::vector<ScoredPost> scored;
    RunningWindow past(postsOfPastMedian);
    int earlier = 0;
    for (std::size_t begin = 0; begin < account.posts.size();) {
        const std::size_t end = endOfMoment(account.posts, begin);
        const std::optional<double> pastMedian = past.median();
        const int before = earlier;
        for (; begin < end; ++begin) {
            const Post& post = account.posts[begin];
            const auto likes = knownCount(post.likes);
            if (!likes)
                continue;
            const double y = logLikes(static_cast<double>(*likes));
            if (std::cmp_greater_equal(before, earlierPostsToScore) && isMature(post, account))
                scored.push_back({begin, y, pastMedian.value_or(y), before});
            past.add(y);
            ++earlier;
        }
    }
    return scored;
}

ScoredSeries scoredSeries(const std::vector<ScoredPost>& scored,
                          const std::vector<std::optional<Forecast>>& forecasts)
{
    ScoredSeries series;
    for (const ScoredPost& post : scored) {
        if (post.index >= forecasts.size() || !forecasts[post.index])
            continue;
        series.add(post, *forecasts[post.index]);
    }
    return series;
}

ScoredSeries onSamePosts(const ScoredSeries& series, const ScoredSeries& other)
{
    ScoredSeries same;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (std::ranges::binary_search(other.posts, series.posts[i]))
            same.add({series.posts[i], series.y[i], series.pastMedian[i], series.earlierPosts[i]},
                     series.forecasts[i]);
    }
    return same;
}

} // namespace likecast
