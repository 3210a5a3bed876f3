#pragma once

#include "core/storage/posts/account_overview.h"
#include "core/storage/posts/journal_repository.h"

#include <vector>

namespace likecast
{

/// From (inclusive) and until (exclusive), UTC milliseconds since 1970.
struct ReportPeriod {
    qint64 fromMs = 0;
    qint64 untilMs = 0;

    bool contains(qint64 atMs) const { return atMs >= fromMs && atMs < untilMs; }
};

/// What the report of an account says about a period.
struct AccountReport {
    static constexpr std::size_t shownPosts = 5;

    AccountOverview overview; ///< of the whole account
    ReportPeriod period;
    std::vector<LikesAt> likes;    ///< of the period's posts with likes, oldest first
    std::vector<LikesAt> before;   ///< as likes, for the period of the same length before
    std::vector<StoredPost> best;  ///< the posts with the most likes, best first
    std::vector<StoredPost> worst; ///< those with the fewest, worst first; none is also in `best`
    std::vector<JournalEntry> journal; ///< posted in the period, newest first
};

/// Call on the database's thread. Errors: AccountUnknown, PostsTooFew (no post with likes in the
/// period), those of SQLite.
Result<AccountReport> readReport(Database& database, qint64 accountId, const ReportPeriod& period);

} // namespace likecast
