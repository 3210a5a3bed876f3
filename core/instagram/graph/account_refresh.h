#pragma once

#include "core/instagram/graph/account_refresh_report.h"
#include "core/instagram/graph/graph_api.h"

#include <chrono>
#include <functional>

namespace likecast
{

class Database;
class ThumbnailCache;

/// Runs a job with the database on the thread that owns it and returns its result when it is done.
using DatabaseJob = std::function<Result<void>(Database&)>;
using DatabaseAccess = std::function<Result<void>(const DatabaseJob&)>;

struct AccountRefreshLimits {
    /// Posts younger than this are asked for again each time: their likes still grow.
    std::chrono::hours growth{24 * 30};
    int insightsPerRun = 100;   ///< one request each, the newest first
    int hiddenPerRun = 50;      ///< one or two requests each
    int thumbnailsPerRun = 300; ///< the newest first
};

/// Brings one stored account up to date from the API: its counts (a snapshot a day), then its
/// posts page by page from the newest on, each page one transaction together with the place to go
/// on from; then insights, likes that lists leave out, and thumbnails.
///
/// A first refresh walks to the end; a later one until a page ends before both the last complete
/// refresh and the growth limit. An interrupted walk is resumed: first what was published since it
/// began, then on from its cursor; if that has lapsed, from the start.
/// Blocks; not the window's thread.
class AccountRefresh
{
public:
    struct Parts {
        GraphApi& api;
        ThumbnailCache& thumbnails;
        DatabaseAccess database;
    };

    explicit AccountRefresh(Parts parts, AccountRefreshLimits limits = {});

    /// `account` is stored already. Errors: AccountUnknown, those of GraphApi and the database.
    Result<RefreshReport> run(const QString& account, const GraphAccess& access,
                              const CancellationToken& cancellation,
                              const RefreshProgressCallback& progress);

private:
    Parts m_parts;
    AccountRefreshLimits m_limits;
};

} // namespace likecast
