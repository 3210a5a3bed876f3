#pragma once

#include "core/instagram/graph/account_refresh_report.h"
#include "core/instagram/graph/graph_api.h"

namespace likecast
{

class DatabaseWorker;
class ThumbnailCache;

struct AccountRefreshParts {
    GraphApi& api;
    ThumbnailCache& thumbnails;
    DatabaseWorker& database;
};

/// Updates one stored account from the API: its counts (one snapshot a day), then its posts page by
/// page, newest first, each page in one transaction with the position to resume from; then
/// insights, likes missing from the lists, and thumbnails.
///
/// The first refresh fetches all pages; later ones stop at a page that ends before both the last
/// complete refresh and the last 30 days, in which likes still grow. An interrupted refresh is
/// resumed: it fetches posts published since it began, then continues from its cursor, or from the
/// start if the cursor has expired. Blocks; do not call on the GUI thread.
///
/// `account` must be stored already. Errors: AccountUnknown, those of GraphApi and the database.
Result<RefreshReport> refreshAccount(const AccountRefreshParts& parts, const QString& account,
                                     const GraphAccess& access,
                                     const CancellationToken& cancellation,
                                     const RefreshProgressCallback& progress);

} // namespace likecast
