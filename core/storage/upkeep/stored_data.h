#pragma once

#include "core/storage/database/database.h"

#include <QStringList>

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

/// Every file that is there of what this folder ever wrote into the data directory (the database
/// with its log, those that were set aside or replaced, working copies and the backups folder) and
/// of `furtherNames` (files or folders inside it that others own), with their paths.
QStringList storedFiles(const QString& dataDirectory, const QStringList& furtherNames);

struct StoredData {
    StoredCounts counts;
    qint64 bytes = 0; ///< of the stored files; what a symbolic link leads to does not count
};

/// On the thread of `database`. Errors: those of SQLite.
Result<StoredData> measureStored(Database& database, const QStringList& furtherNames);

} // namespace likecast
