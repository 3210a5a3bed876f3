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

/// The Account page's summary of one account. Times are UTC milliseconds since 1970.
struct AccountOverview {
    static constexpr int ratioBins = 18; ///< each 1/6 of the mean wide, the last one open
    static constexpr int growthDays = 30;

    StoredAccount account;
    PostCounts posts;
    /// (Mean likes + mean comments) / followers, comments over the posts where they are known.
    std::optional<double> engagementRate;
    /// Difference between the newest count and the earliest one in the `growthDays` before it.
    std::optional<qint64> followersGained;
    int followersGainedInDays = 0; ///< days between these two counts
    std::optional<double>
        medianAgainstBefore;            ///< newest 90 days against the time before: 0.04 means +4 %
    std::optional<double> postsPerWeek; ///< over the 90 days before the newest post
    std::vector<DailyCounts> snapshots; ///< oldest first
    std::vector<LikesAt> likes;         ///< of all posts with likes, oldest first
    std::array<int, ratioBins> likesOverMean{}; ///< posts by likes / mean likes
    std::vector<ImportLogEntry> imports;        ///< newest first
    std::optional<qint64> updatedAtMs;          ///< last import or refresh
};

/// Reads all posts of the account once. Call on the database's thread. Errors: AccountUnknown,
/// those of SQLite.
Result<AccountOverview> readOverview(Database& database, qint64 accountId);

} // namespace likecast
