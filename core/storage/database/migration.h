#pragma once

#include "core/common/result.h"
#include "core/storage/database/schema.h"

#include <QString>

#include <span>

namespace SQLite
{
class Database;
}

namespace likecast
{

/// PRAGMA user_version: the number of the last migration that ran, 0 in an empty file.
Result<int> schemaVersion(SQLite::Database& connection);

/// Runs every migration above the file's version, each in a transaction of its own that also
/// writes the version. A step that fails is rolled back and leaves the version of the step before.
/// Errors: DatabaseNewer (the file is above the last migration), Internal (the SQL itself failed,
/// or left a foreign key that points nowhere; detail names the step), and those of SQLite.
Result<void> migrate(SQLite::Database& connection, std::span<const Migration> migrations);

/// Copies the whole database, as it is now, into a new file. The file must not exist yet; a copy
/// that could not be finished is removed.
Result<void> copyDatabaseTo(SQLite::Database& connection, const QString& filePath);

} // namespace likecast
