#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/instagram/post_import.h"
#include "core/storage/post_merge.h"

#include <QStringList>

#include <vector>

namespace likecast
{

class Database;

/// What one import did.
struct ImportOutcome {
    std::vector<qint64> accountIds;
    QStringList accountNames; ///< in the order of accountIds
    MergeCounts posts;
    int journalEntries = 0; ///< whose actual likes came in with it
};

/// Stores what was read, as one transaction: cancelled or failed, the database is as it was. Posts
/// of a source that names no account go to `nameIfNone`. On the database's thread.
/// Errors: Cancelled, InputInvalid (posts without an account's name), those of SQLite.
Result<ImportOutcome> storeImport(Database& database, const PostImport& import,
                                  const QString& nameIfNone, const QString& source,
                                  const CancellationToken& cancellation,
                                  const ProgressCallback& progress);

} // namespace likecast
