#pragma once

#include "core/storage/database/database.h"

namespace likecast
{

/// Number of stored items in a database.
struct StoredCounts {
    qint64 accounts = 0;
    qint64 posts = 0;
    qint64 journalEntries = 0;
    qint64 drafts = 0;
};

/// A missing table counts as empty. Throws SQLite::Exception.
StoredCounts countStored(SQLite::Database& connection);

struct StoredData {
    StoredCounts counts;
    /// of the files that erasing the profile would remove, link targets excluded
    qint64 bytes = 0;
};

/// Call on the thread of `database`. Errors: those of SQLite.
Result<StoredData> measureStored(Database& database);

} // namespace likecast
