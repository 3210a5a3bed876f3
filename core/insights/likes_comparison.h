#pragma once

#include "core/insights/likes_trend.h"

#include <optional>
#include <span>

namespace likecast
{

struct LikesSample {
    int posts = 0;
    int days = 0; ///< with posts
    double medianLikes = 0.0;
    double postsPerWeek = 0.0; ///< over the time from the first to the last post; 0 for one day
};

/// The likes of one set of posts compared with another's: two periods, or two accounts.
struct LikesComparison {
    static constexpr int leastDays = 5; ///< needed in each set

    struct Difference {
        double ratio = 0.0; ///< of the geometric means of 1 + likes, minus 1: 0.2 means +20 %
        double low = 0.0;   ///< 80 % interval
        double high = 0.0;
        bool standsOut = false; ///< p < 0.1, two-sided
    };

    LikesSample first;
    LikesSample second;
    std::optional<Difference>
        difference; ///< of the first to the second; unset if there are too few
};

/// Compares day means of y by Welch's test (1947), with standard errors that allow for correlated
/// neighbours as in LikesTrend. Both in chronological order.
LikesComparison compareLikes(std::span<const CountAt> first, std::span<const CountAt> second);

} // namespace likecast
