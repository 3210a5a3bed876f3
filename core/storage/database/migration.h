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

/// PRAGMA user_version: the number of the last migration applied; 0 in an empty file.
Result<int> schemaVersion(SQLite::Database& connection);

/// 0 without migrations.
int latestVersion(std::span<const Migration> migrations);

/// The schemaVersion(). Errors: DatabaseNewer (it is newer than the last migration), those of
/// SQLite.
Result<int> knownVersion(SQLite::Database& connection, std::span<const Migration> migrations);

/// Runs every migration newer than the file, each in its own transaction that also updates the
/// version. A failed step is rolled back and leaves the previous version.
/// Errors: those of knownVersion(), Internal (the SQL failed or left a dangling foreign key; detail
/// names the step).
Result<void> migrate(SQLite::Database& connection, std::span<const Migration> migrations);

/// Copies the whole current database to a new file, which must not exist. An incomplete copy is
/// removed.
Result<void> copyDatabaseTo(SQLite::Database& connection, const QString& filePath);

} // namespace likecast
