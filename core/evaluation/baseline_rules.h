#pragma once

#include "core/posts/post.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace likecast
{

/// The simple rules that a model has to beat.
enum class BaselineRule {
    Last,    ///< y of the last post
    Median5, ///< median of y over the last 5 posts
    Median10,
    Median30,
    ExponentialMean, ///< mean of y, the weight of each post 0.93 of the one after it
    Median30OfType,  ///< median of y over the last 30 of the same media type; before there is
                     ///< one, Median30
};

inline constexpr std::array allBaselineRules{
    BaselineRule::Last,     BaselineRule::Median5,         BaselineRule::Median10,
    BaselineRule::Median30, BaselineRule::ExponentialMean, BaselineRule::Median30OfType};

/// "last", "median_5", "median_10", "median_30", "exponential_mean", "median_30_of_type".
QString baselineRuleName(BaselineRule rule);

/// One entry per post, in order: y = ln(1 + likes) as the rule sees it from the posts before its
/// moment. Posts without known likes are predicted but never used; empty before the first known
/// likes.
std::vector<std::optional<double>> baselinePredictions(BaselineRule rule,
                                                       const std::vector<Post>& posts);

} // namespace likecast
