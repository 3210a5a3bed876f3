#pragma once

#include "core/storage/database/database.h"

namespace likecast
{

/// How many of each a database holds.
struct StoredCounts {
    qint64 accounts = 0;
    qint64 posts = 0;
    qint64 journalEntries = 0;
    qint64 drafts = 0;
};

/// A table that is not there counts as empty. Throws SQLite::Exception.
StoredCounts countStored(SQLite::Database& connection);

struct StoredData {
    StoredCounts counts;
    qint64 bytes = 0; ///< of the files that erasing the profile would remove, without link targets
};

/// On the thread of `database`. Errors: those of SQLite.
Result<StoredData> measureStored(Database& database);

} // namespace likecast
