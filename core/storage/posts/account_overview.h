#pragma once

#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/import_log.h"
#include "core/storage/posts/post_repository.h"

#include <array>
#include <optional>
#include <vector>

namespace likecast
{

class Database;

struct LikesAt {
    qint64 takenAtMs = 0;
    double likes = 0.0;
};

/// What the Account page says of one account at a glance. Times are UTC milliseconds since 1970.
struct AccountOverview {
    static constexpr std::size_t shownPosts = 120;
    static constexpr int ratioBins = 18; ///< of 1/6 of the mean each, the last one open to the top
    static constexpr int growthDays = 30;

    StoredAccount account;
    PostCounts posts;
    /// Mean likes plus mean comments (of the posts where they are known), per follower.
    std::optional<double> engagementRate;
    /// Up to the newest count, from the earliest one of the `growthDays` before it.
    std::optional<qint64> followersGained;
    int followersGainedInDays = 0; ///< between those two counts
    std::optional<double>
        medianAgainstBefore;            ///< newest 90 days against those before: 0.04 is +4 %
    std::optional<double> postsPerWeek; ///< in the 90 days up to the newest post
    std::vector<DailyCounts> snapshots; ///< oldest first
    std::vector<LikesAt> newestLikes;   ///< the last `shownPosts` with likes, oldest first
    double usualLow = 0.0;              ///< 10th and 90th percentile of newestLikes
    double usualHigh = 0.0;
    std::array<int, ratioBins> likesOverMean{}; ///< posts by likes / mean likes
    std::vector<ImportLogEntry> imports;        ///< newest first
    std::optional<qint64> updatedAtMs;          ///< last import or refresh
};

/// Reads all posts of the account once; on the database's thread. Errors: AccountUnknown, those of
/// SQLite.
Result<AccountOverview> readOverview(Database& database, qint64 accountId);

} // namespace likecast
