#pragma once

#include "core/evaluation/forecaster.h"
#include "core/posts/post.h"
#include "core/regression/contract/judged_posts.h"

#include <vector>

namespace likecast
{

/// The median to beat is that of y over this many earlier known posts.
inline constexpr int postsOfPastMedian = 30;

/// A scored post, in y = ln(1 + likes).
struct ScoredPost {
    std::size_t index = 0; ///< into AccountPosts::posts
    double y = 0.0;
    double pastMedian = 0.0;
    int earlierPosts = 0; ///< with known likes
};

/// The scored posts of one account (see earlierPostsToScore) in order.
std::vector<ScoredPost> scoredPosts(const AccountPosts& account);

/// One model's forecasts for the scored posts of one account, in order. All vectors have one entry
/// per scored post that the model forecast.
struct ScoredSeries {
    std::vector<std::size_t> posts; ///< indices into AccountPosts::posts
    std::vector<double> y;
    std::vector<double> pastMedian;
    std::vector<int> earlierPosts;
    std::vector<Forecast> forecasts;

    std::size_t size() const { return y.size(); }

    void add(const ScoredPost& post, const Forecast& forecast)
    {
        posts.push_back(post.index);
        y.push_back(post.y);
        pastMedian.push_back(post.pastMedian);
        earlierPosts.push_back(post.earlierPosts);
        forecasts.push_back(forecast);
    }
};

/// Pairs scored posts with the forecasts for all posts of the account; leaves out posts without
/// one.
ScoredSeries scoredSeries(const std::vector<ScoredPost>& scored,
                          const std::vector<std::optional<Forecast>>& forecasts);

/// The posts of a series that another series of the same account also has forecasts for.
ScoredSeries onSamePosts(const ScoredSeries& series, const ScoredSeries& other);

} // namespace likecast
