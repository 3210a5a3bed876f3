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

/// A connection to likecast.sqlite in a data directory. No other class opens it. Uses a write-ahead
/// log (a rollback journal on network drives) and synchronous=FULL: committed data survives crashes
/// and power failures. Foreign keys are enforced; deleted content is overwritten. Not thread-safe:
/// create, use and destroy it on one thread (the worker).
class Database
{
public:
    /// Opens the database for writing. A file of a newer version is rejected and left unchanged; a
    /// damaged one (quick_check) is renamed with the date, and whatever can be read is copied to a
    /// new one; an older one is copied to backups/ and then migrated, in this order.
    /// Errors: DatabaseNewer, DatabaseLocked, DatabaseReadOnly, DatabaseUnavailable, DiskFull,
    /// FileUnwritable (the damaged file cannot be moved), Internal (a migration failed; the file is
    /// as it was before that step, and its copy is in backups/).
    static Result<OpenedDatabase>
    open(std::shared_ptr<const InstanceLock> lock,
         const std::vector<Migration>& migrations = shippedMigrations());

    /// Opens the database for reading, even if another program has the lock or nothing can be
    /// written: on read-only media and full disks it reads the file as it is, or a temporary copy
    /// if its log contains newer rows. Never creates, repairs or migrates. Errors: FileNotFound (no
    /// database yet), DatabaseUnavailable (older schema: open it for writing once), DatabaseNewer,
    /// DatabaseDamaged and those of SQLite.
    static Result<std::unique_ptr<Database>> openReadOnly(const QString& dataDirectory);

    /// Opens another connection, for another thread, to a database that open() has brought up to
    /// date. It can read while the other one writes; its own writes fail soon (DatabaseLocked)
    /// instead of waiting for a long transaction. Errors: as openReadOnly().
    static Result<std::unique_ptr<Database>> openFurther(std::shared_ptr<const InstanceLock> lock);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// For this folder's repositories.
    SQLite::Database& connection() { return *m_connection; }
    const QString& dataDirectory() const { return m_dataDirectory; }
    bool isReadOnly() const { return m_lock == nullptr; }

    /// The lock passed to open(); null if read-only.
    const std::shared_ptr<const InstanceLock>& lock() const { return m_lock; }

private:
    Database(std::shared_ptr<const InstanceLock> lock, const QString& dataDirectory,
             std::unique_ptr<SQLite::Database> connection);

    std::shared_ptr<const InstanceLock> m_lock;
    QString m_dataDirectory;
    std::unique_ptr<QTemporaryDir> m_copy; ///< the file being read, if it is a copy
    std::unique_ptr<SQLite::Database> m_connection;
};

struct OpenedDatabase {
    std::unique_ptr<Database> database;
    OpenReport report;
};

enum class CheckDepth {
    Quick, ///< PRAGMA quick_check: pages and table rows
    Full   ///< PRAGMA integrity_check and foreign_key_check: also indexes and references
};

/// Errors: DatabaseDamaged with the first finding.
Result<void> checkDatabase(SQLite::Database& connection, CheckDepth depth = CheckDepth::Quick);

} // namespace likecast
