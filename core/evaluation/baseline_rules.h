#pragma once

#include "core/posts/post.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace likecast
{

/// The baselines that every model is compared with.
enum class BaselineRule {
    Last,    ///< y of the last post
    Median5, ///< median of y over the last 5 posts
    Median10,
    Median30,
    ExponentialMean, ///< mean of y, each post weighing 0.93 times the next one
    /// median of y over the last 30 posts of the same media type; Median30 if there are none
    Median30OfType,
};

inline constexpr std::array allBaselineRules{
    BaselineRule::Last,     BaselineRule::Median5,         BaselineRule::Median10,
    BaselineRule::Median30, BaselineRule::ExponentialMean, BaselineRule::Median30OfType};

/// "last", "median_5", "median_10", "median_30", "exponential_mean", "median_30_of_type".
QString baselineRuleName(BaselineRule rule);

/// One entry per post, in order: the rule's prediction of y = ln(1 + likes) from the posts before
/// its time. Posts without known likes are predicted but not used; std::nullopt before the first
/// known likes.
std::vector<std::optional<double>> baselinePredictions(BaselineRule rule,
                                                       const std::vector<Post>& posts);

} // namespace likecast
