#pragma once

#include "core/common/result.h"
#include "core/storage/upkeep/stored_data.h"

#include <QString>

#include <memory>

namespace likecast
{

/// The contents of a backup.
struct BackupSummary {
    qint64 madeAtMs = 0; ///< UTC milliseconds since 1970
    int schemaVersion = 0;
    StoredCounts counts;
};

/// Writes the whole current database to one file, including a SHA-256 of its tables. The new file
/// is read back and verified before it replaces an existing one.
/// Errors: FileUnwritable (also if the file is the open database itself or one of its companion
/// files), DiskFull, DatabaseDamaged (verification failed) and those of SQLite; an existing file is
/// then unchanged.
Result<BackupSummary> writeBackup(Database& database, const QString& filePath);

/// Verifies a backup without changing anything: its pages, its checksum, and that its schema is
/// exactly this program's. Errors: FileNotFound, FormatUnrecognised (no backup of this program),
/// FormatDamaged, DatabaseNewer.
Result<BackupSummary> checkBackup(const QString& filePath);

struct RestoreReport {
    BackupSummary backup;
    QString setAsidePath; ///< the previous database; empty if there was none
};

/// Replaces the database, which must be closed, with a backup; the previous one is renamed with the
/// date. The backup itself is only read. An older schema is migrated.
/// Errors: those of checkBackup, FileUnwritable, DiskFull; the previous database is then still in
/// place.
Result<RestoreReport> restoreBackup(const std::shared_ptr<const InstanceLock>& lock,
                                    const QString& filePath);

} // namespace likecast
