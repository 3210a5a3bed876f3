#pragma once

#include "core/common/result.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace likecast
{

/// Where a database lies.
QString databaseFilePath(const QString& dataDirectory);

/// The file of a database and its companions, which SQLite keeps beside it when it needs them.
QStringList withCompanions(const QString& databasePath);

/// Databases that were set aside get these names with a date behind them.
inline constexpr QLatin1StringView damagedStem("likecast-damaged");
inline constexpr QLatin1StringView replacedStem("likecast-replaced"); ///< by a backup

/// Patterns of the files of all databases in a data directory: the one in use, those set aside and
/// their companions.
QStringList databaseFilePatterns();

/// Whether the directory holds a database that was set aside and not erased since.
bool hasDatabaseSetAside(const QString& dataDirectory);

/// `stem` + date and time (UTC) + ".sqlite" in the directory, with a number when that is taken.
QString datedDatabasePath(const QString& directory, const QString& stem);

/// Moves a closed database with its companions; undoes what was moved when a part fails.
/// Error: FileUnwritable.
Result<void> moveDatabaseFiles(const QString& fromPath, const QString& toPath);

/// Removes a closed database with its companions; true when none of them is left.
bool removeDatabaseFiles(const QString& path);

/// Takes a file or folder away from everyone but its owner, as far as the file system has
/// permissions; on Windows the access list of the user's own folder stays as it is.
void restrictToOwner(const QString& path);

/// Makes an empty file that only its owner may read, where there is none.
void createForOwner(const QString& path);

/// Waits until the file's content has reached the disk. Error: FileUnwritable.
Result<void> syncToDisk(const QString& filePath);

/// Write-ahead logging needs memory that all users of the file share, which a network drive does
/// not give (sqlite.org/wal.html); such a file keeps a rollback journal instead.
bool isOnNetworkDrive(const QString& directory);

} // namespace likecast
