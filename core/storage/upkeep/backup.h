#pragma once

#include "core/common/result.h"
#include "core/storage/upkeep/stored_data.h"

#include <QString>

#include <memory>

namespace likecast
{

/// What a backup holds.
struct BackupSummary {
    qint64 madeAtMs = 0; ///< UTC milliseconds since 1970
    int schemaVersion = 0;
    StoredCounts counts;
};

/// Writes everything into one file: the database as of now, with a SHA-256 over the content of
/// its tables inside. Read back and checked before it takes the place of a file of that name.
/// Errors: FileUnwritable (also where the file is the open database itself or one of its
/// companions), DiskFull, DatabaseDamaged (what was written does not read back) and those of
/// SQLite; an existing file is then as it was.
Result<BackupSummary> writeBackup(Database& database, const QString& filePath);

/// Checks a backup without touching anything else: its pages, its checksum, and that its schema is
/// this program's own and nothing more. Errors: FileNotFound, FormatUnrecognised (no backup of this
/// program), FormatDamaged, DatabaseNewer.
Result<BackupSummary> checkBackup(const QString& filePath);

struct RestoreReport {
    BackupSummary backup;
    QString setAsidePath; ///< the database that was there before; empty when there was none
};

/// Puts a backup in the place of the database, which must be closed; the old one is set aside
/// under a dated name. The backup itself is only read. An older schema is migrated.
/// Errors: those of checkBackup, FileUnwritable, DiskFull; the old database is then in its place.
Result<RestoreReport> restoreBackup(const std::shared_ptr<const InstanceLock>& lock,
                                    const QString& filePath);

} // namespace likecast
