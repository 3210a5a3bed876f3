#pragma once

#include "core/instagram/graph/account_refresh_report.h"
#include "core/instagram/graph/graph_api.h"

#include <chrono>
#include <functional>

namespace likecast
{

class Database;
class ThumbnailCache;

/// Runs a job on the database thread and returns its result when it is done.
using DatabaseJob = std::function<Result<void>(Database&)>;
using DatabaseAccess = std::function<Result<void>(const DatabaseJob&)>;

struct AccountRefreshLimits {
    /// Posts younger than this are fetched again on each refresh: their likes still grow.
    std::chrono::hours growth{24 * 30};
    int insightsPerRun = 100;   ///< one request each, newest first
    int hiddenPerRun = 50;      ///< one or two requests each
    int thumbnailsPerRun = 300; ///< newest first
};

/// Updates one stored account from the API: its counts (one snapshot a day), then its posts page by
/// page, newest first, each page in one transaction with the position to resume from; then
/// insights, likes missing from the lists, and thumbnails.
///
/// The first refresh fetches all pages; later ones stop at a page that ends before both the last
/// complete refresh and the growth limit. An interrupted refresh is resumed: it fetches posts
/// published since it began, then continues from its cursor, or from the start if the cursor has
/// expired. Blocks; do not call on the GUI thread.
class AccountRefresh
{
public:
    struct Parts {
        GraphApi& api;
        ThumbnailCache& thumbnails;
        DatabaseAccess database;
    };

    explicit AccountRefresh(Parts parts, AccountRefreshLimits limits = {});

    /// `account` must be stored already. Errors: AccountUnknown, those of GraphApi and the
    /// database.
    Result<RefreshReport> run(const QString& account, const GraphAccess& access,
                              const CancellationToken& cancellation,
                              const RefreshProgressCallback& progress);

private:
    Parts m_parts;
    AccountRefreshLimits m_limits;
};

} // namespace likecast
