#pragma once

#include "core/common/result.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace likecast
{

/// Path of the database in a data directory.
QString databaseFilePath(const QString& dataDirectory);

/// The database file and the companion files that SQLite may keep beside it.
QStringList withCompanions(const QString& databasePath);

/// Databases that were set aside have these names, followed by a date.
inline constexpr QLatin1StringView damagedStem("likecast-damaged");
inline constexpr QLatin1StringView replacedStem("likecast-replaced"); ///< by a backup

/// Name patterns of all databases in a data directory: the current one, those set aside and their
/// companion files.
QStringList databaseFilePatterns();

/// Whether the directory contains a database that was set aside and not erased since.
bool hasDatabaseSetAside(const QString& dataDirectory);

/// `stem` + date and time (UTC) + ".sqlite" in the directory, with a number if that exists.
QString datedDatabasePath(const QString& directory, const QString& stem);

/// Moves a closed database and its companion files; if one fails, moves the others back.
/// Errors: FileUnwritable.
Result<void> moveDatabaseFiles(const QString& fromPath, const QString& toPath);

/// Removes a closed database and its companion files; returns true if none is left.
bool removeDatabaseFiles(const QString& path);

/// Restricts a file or folder to its owner, if the file system supports permissions. On Windows the
/// access control list of the user's own folder stays unchanged.
void restrictToOwner(const QString& path);

/// Creates an empty file readable only by its owner, if it does not exist.
void createForOwner(const QString& path);

/// Waits until the file's content is on disk. Errors: FileUnwritable.
Result<void> syncToDisk(const QString& filePath);

/// Write-ahead logging needs shared memory, which network drives do not provide
/// (sqlite.org/wal.html); databases there use a rollback journal.
bool isOnNetworkDrive(const QString& directory);

} // namespace likecast
