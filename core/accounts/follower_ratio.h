#pragma once

#include "core/storage/posts/account_overview.h"

#include <vector>

namespace likecast
{

/// The likes per 1,000 followers of the posts of one calendar month (UTC).
struct MonthlyRatio {
    qint64 fromMs = 0; ///< its first post
    int posts = 0;
    double median = 0.0;
    double low = 0.0; ///< 10th and 90th percentile
    double high = 0.0;
};

/// Oldest first. A post's followers are interpolated between the daily counts before and after it;
/// posts more than `nearDays` outside all counts are left out, as are months with fewer than
/// `leastPosts` posts.
struct FollowerRatio {
    static constexpr int nearDays = 14;
    static constexpr int leastPosts = 3;
};
std::vector<MonthlyRatio> followerRatios(const AccountOverview& overview);

} // namespace likecast
