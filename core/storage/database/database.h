#pragma once

#include "core/common/result.h"
#include "core/storage/database/instance_lock.h"
#include "core/storage/database/open_report.h"
#include "core/storage/database/schema.h"

#include <QString>

#include <memory>
#include <vector>

class QTemporaryDir;

namespace SQLite
{
class Database;
}

namespace likecast
{

struct OpenedDatabase;

/// The connection to likecast.sqlite in a data directory, and the only place that opens it.
/// Write-ahead log (a rollback journal on network drives), synchronous=FULL: what was committed
/// survives the program's death and a power cut. Foreign keys on; what is deleted is overwritten.
/// Not thread-safe: made, used and destroyed on one thread (the worker).
class Database
{
public:
    /// Opens for writing. On the way, in this order: a file of a newer program is refused
    /// untouched; a damaged one (quick_check) is set aside under a dated name and what can be read
    /// of it is saved into a new one; an older one is copied to backups/ and then migrated.
    /// Errors: DatabaseNewer, DatabaseLocked, DatabaseReadOnly, DatabaseUnavailable, DiskFull,
    /// FileUnwritable (the damaged file cannot be moved), Internal (a migration failed; the file
    /// is as it was before that step, its copy is in backups/).
    static Result<OpenedDatabase>
    open(std::shared_ptr<const InstanceLock> lock,
         const std::vector<Migration>& migrations = shippedMigrations());

    /// Opens for reading while another program may hold the lock, or where nothing can be written:
    /// on read-only media and full disks the file is read as it lies, or a temporary copy of it
    /// where its log holds newer rows. Nothing is made, mended or migrated. Errors: FileNotFound
    /// (there is no database yet), DatabaseUnavailable (its schema is older than this program's:
    /// open it for writing once), DatabaseNewer, DatabaseDamaged and those of SQLite.
    static Result<std::unique_ptr<Database>> openReadOnly(const QString& dataDirectory);

    /// A further connection, for another thread, to a database that open() has brought up to date.
    /// It reads while the other one writes; a write of its own gives up soon (DatabaseLocked)
    /// instead of waiting for a long transaction. Errors: as openReadOnly().
    static Result<std::unique_ptr<Database>> openFurther(std::shared_ptr<const InstanceLock> lock);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// For the repositories of this folder.
    SQLite::Database& connection() { return *m_connection; }
    const QString& dataDirectory() const { return m_dataDirectory; }
    bool isReadOnly() const { return m_lock == nullptr; }

    /// The lock that it was opened with; null when read-only.
    const std::shared_ptr<const InstanceLock>& lock() const { return m_lock; }

private:
    Database(std::shared_ptr<const InstanceLock> lock, const QString& dataDirectory,
             std::unique_ptr<SQLite::Database> connection);

    std::shared_ptr<const InstanceLock> m_lock;
    QString m_dataDirectory;
    std::unique_ptr<QTemporaryDir> m_copy; ///< what the connection reads, where that is a copy
    std::unique_ptr<SQLite::Database> m_connection;
};

struct OpenedDatabase {
    std::unique_ptr<Database> database;
    OpenReport report;
};

enum class CheckDepth {
    Quick, ///< PRAGMA quick_check: the pages and rows of tables
    Full   ///< PRAGMA integrity_check and foreign_key_check: indexes and references as well
};

/// Error: DatabaseDamaged with the first finding.
Result<void> checkDatabase(SQLite::Database& connection, CheckDepth depth = CheckDepth::Quick);

} // namespace likecast
