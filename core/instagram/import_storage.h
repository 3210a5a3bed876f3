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

struct StoreOptions {
    QString nameIfNone;  ///< the account of posts whose source names none
    QString source;      ///< as the imports log carries it
    bool dryRun = false; ///< only say what would change
};

/// Stores what was read, as one transaction: cancelled, failed or tried dry, the database is as it
/// was. On the database's thread.
/// Errors: Cancelled, InputInvalid (posts without an account's name), those of SQLite.
Result<ImportOutcome> storeImport(Database& database, const PostImport& import,
                                  const StoreOptions& options,
                                  const CancellationToken& cancellation,
                                  const ProgressCallback& progress);

} // namespace likecast
