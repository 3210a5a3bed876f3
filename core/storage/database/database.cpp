#include "core/storage/database/database.h"

#include "core/storage/database/data_directory.h"
#include "core/storage/database/database_files.h"
#include "core/storage/database/migration.h"
#include "core/storage/database/rescue.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <sqlite3.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// Another program (a copy tool, an indexer, our own command line) may lock the file briefly.
constexpr int busyTimeoutMs = 5000;

/// Further connections give up soon; see Database::openFurther().
constexpr int shortBusyTimeoutMs = 50;

/// A caption with its figures takes half a kilobyte: with 16 KB pages an import takes a third less
/// work than with 4 KB. Only an empty file can choose its page size.
constexpr const char* pageSize = "PRAGMA page_size = 16384";

using Connection = std::unique_ptr<SQLite::Database>;

/// SQLite takes a lock per allocation for its memory statistics, which are not used.
void forgoStatistics()
{
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

Result<Connection> connectTo(const QString& filePath, int flags, int timeoutMs = busyTimeoutMs)
{
    forgoStatistics();
    return guarded([&] {
        // Each connection is used by one thread only, so SQLite's own locking is not needed.
        auto connection = std::make_unique<SQLite::Database>(
            filePath.toStdString(), flags | SQLite::OPEN_NOMUTEX, timeoutMs);
        connection->exec("PRAGMA trusted_schema = OFF");
        return connection;
    });
}

Result<void> configureForWriting(SQLite::Database& connection, bool networkDrive)
{
    return guarded([&] {
        connection.exec(pageSize);
        connection.exec(networkDrive ? "PRAGMA journal_mode = DELETE"
                                     : "PRAGMA journal_mode = WAL");
        connection.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; "
                        "PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY");
    });
}

/// Write-ahead logging needs a shared 32 KB file, which cannot be created on full disks or
/// read-only media.
bool isSharedFileMissing(const Error& error)
{
    return error.code == ErrorCode::DatabaseUnavailable || error.code == ErrorCode::DiskFull ||
           error.code == ErrorCode::DatabaseReadOnly;
}

Result<Connection> connectWithoutSharedFile(const QString& filePath,
                                            std::unique_ptr<QTemporaryDir>& copy)
{
    if (QFileInfo(filePath + u"-wal"_s).size() <= 0) {
        const QByteArray address = QUrl::fromLocalFile(filePath).toEncoded() + "?immutable=1";
        return connectTo(QString::fromLatin1(address), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    }
    copy = std::make_unique<QTemporaryDir>();
    const QString path = copy->filePath(u"copy.sqlite"_s);
    for (const QString& part : {u""_s, u"-wal"_s}) {
        if (!QFile::copy(filePath + part, path + part))
            return failure(ErrorCode::DatabaseUnavailable, filePath);
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return connectTo(path, SQLite::OPEN_READWRITE);
}

bool holdsData(const QString& filePath)
{
    return QFileInfo(filePath).size() > 0;
}

Result<void> enforceForeignKeys(SQLite::Database& connection)
{
    return guarded([&] { connection.exec("PRAGMA foreign_keys = ON"); });
}

/// Fails unless the database has this program's schema.
Result<void> checkCurrent(SQLite::Database& connection)
{
    const std::vector<Migration> migrations = shippedMigrations();
    const Result<int> version = knownVersion(connection, migrations);
    if (!version)
        return failure(version.error());
    if (*version < latestVersion(migrations))
        return failure(
            ErrorCode::DatabaseUnavailable,
            u"schema %1 must be migrated to %2"_s.arg(*version).arg(latestVersion(migrations)));
    return {};
}

/// Connects to an existing database that has this program's schema.
Result<Connection> connectToCurrent(const QString& filePath, int flags, int timeoutMs)
{
    if (!holdsData(filePath))
        return failure(ErrorCode::FileNotFound, filePath);
    auto connection = connectTo(filePath, flags, timeoutMs);
    if (!connection)
        return connection;
    if (auto current = checkCurrent(**connection); !current)
        return failure(current.error());
    return connection;
}

/// The steps of opening for writing, and their report.
class Opening
{
public:
    Opening(const QString& dataDirectory, const std::vector<Migration>& migrations)
        : m_dataDirectory(dataDirectory)
        , m_filePath(databaseFilePath(dataDirectory))
        , m_migrations(migrations)
    {
        m_report.networkDrive = isOnNetworkDrive(dataDirectory);
        m_report.created = !holdsData(m_filePath);
    }

    Result<Connection> run()
    {
        if (m_report.created) {
            // Erasing removes the marker, too.
            if (auto prepared = prepareDataDirectory(m_dataDirectory); !prepared)
                return failure(prepared.error());
            createForOwner(m_filePath);
        }
        for (const QString& path : withCompanions(m_filePath))
            restrictToOwner(path);
        Result<Connection> connection = connectToSound();
        if (!connection && connection.error().code == ErrorCode::DatabaseDamaged) {
            if (auto replaced = replaceDamaged(); !replaced)
                return failure(replaced.error());
            connection = connectToSound();
        }
        if (!connection)
            return connection;
        if (auto done = configureForWriting(**connection, m_report.networkDrive); !done)
            return failure(done.error());
        if (auto done = bringUpToDate(**connection); !done)
            return failure(done.error());
        if (auto done = enforceForeignKeys(**connection); !done)
            return failure(done.error());
        return connection;
    }

    const OpenReport& report() const { return m_report; }

private:
    Result<Connection> connectToSound()
    {
        auto connection = connectTo(m_filePath, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        if (!connection)
            return connection;
        // Without write permission SQLite silently opens the file read-only.
        if (sqlite3_db_readonly((*connection)->getHandle(), "main") == 1)
            return failure(ErrorCode::DatabaseReadOnly, m_filePath);
        if (auto known = knownVersion(**connection, m_migrations); !known)
            return failure(known.error());
        if (auto sound = checkDatabase(**connection); !sound)
            return failure(sound.error());
        return connection;
    }

    Result<void> replaceDamaged()
    {
        const QString asidePath = datedDatabasePath(m_dataDirectory, damagedStem);
        if (auto moved = moveDatabaseFiles(m_filePath, asidePath); !moved)
            return moved;
        auto rescued = rescueDatabase(asidePath, m_filePath, m_migrations);
        if (!rescued) {
            removeDatabaseFiles(m_filePath);
            moveDatabaseFiles(asidePath, m_filePath);
            return failure(rescued.error());
        }
        m_report.damagedFilePath = asidePath;
        m_report.rescued = std::move(*rescued);
        return {};
    }

    Result<void> bringUpToDate(SQLite::Database& connection)
    {
        const Result<int> version = schemaVersion(connection);
        if (!version)
            return failure(version.error());
        if (*version == latestVersion(m_migrations))
            return {};
        if (*version > 0) {
            if (auto backedUp = backUpBeforeMigration(connection, *version); !backedUp)
                return backedUp;
            m_report.migratedFrom = *version;
        }
        return migrate(connection, m_migrations);
    }

    Result<void> backUpBeforeMigration(SQLite::Database& connection, int version)
    {
        const QString directory = m_dataDirectory + u"/backups"_s;
        if (!QDir().mkpath(directory))
            return failure(ErrorCode::FileUnwritable, directory);
        const QString path = datedDatabasePath(directory, u"likecast-schema%1"_s.arg(version));
        if (auto copied = copyDatabaseTo(connection, path); !copied)
            return copied;
        restrictToOwner(directory);
        m_report.migrationBackupPath = path;
        return syncToDisk(path);
    }

    QString m_dataDirectory;
    QString m_filePath;
    const std::vector<Migration>& m_migrations;
    OpenReport m_report;
};

} // namespace

Database::Database(std::shared_ptr<const InstanceLock> lock, const QString& dataDirectory,
                   std::unique_ptr<SQLite::Database> connection)
    : m_lock(std::move(lock))
    , m_dataDirectory(dataDirectory)
    , m_connection(std::move(connection))
{
}

Database::~Database() = default;

Result<OpenedDatabase> Database::open(std::shared_ptr<const InstanceLock> lock,
                                      const std::vector<Migration>& migrations)
{
    const QString dataDirectory = lock->dataDirectory();
    Opening opening(dataDirectory, migrations);
    auto connection = opening.run();
    if (!connection)
        return failure(connection.error());
    OpenedDatabase opened;
    opened.database.reset(new Database(std::move(lock), dataDirectory, std::move(*connection)));
    opened.report = opening.report();
    return opened;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString& dataDirectory)
{
    const QString filePath = databaseFilePath(dataDirectory);
    if (!holdsData(filePath))
        return failure(ErrorCode::FileNotFound, filePath);
    std::unique_ptr<QTemporaryDir> copy;
    auto connection = connectTo(filePath, SQLite::OPEN_READONLY);
    const auto read =
        connection.and_then([](Connection& opened) { return schemaVersion(*opened); });
    // An old schema is no reason for a copy: whoever migrates it would write on without the reader.
    if (!read && isSharedFileMissing(read.error()))
        connection = connectWithoutSharedFile(filePath, copy);
    if (!connection)
        return failure(connection.error());
    if (auto current = checkCurrent(**connection); !current)
        return failure(current.error());
    std::unique_ptr<Database> database(
        new Database(nullptr, dataDirectory, std::move(*connection)));
    database->m_copy = std::move(copy);
    return database;
}

Result<std::unique_ptr<Database>> Database::openFurther(std::shared_ptr<const InstanceLock> lock)
{
    const QString dataDirectory = lock->dataDirectory();
    // Without a write-ahead log, readers wait for the writer.
    const bool networkDrive = isOnNetworkDrive(dataDirectory);
    auto connection = connectToCurrent(databaseFilePath(dataDirectory), SQLite::OPEN_READWRITE,
                                       networkDrive ? busyTimeoutMs : shortBusyTimeoutMs);
    if (!connection)
        return failure(connection.error());
    if (auto done = enforceForeignKeys(**connection); !done)
        return failure(done.error());
    return std::unique_ptr<Database>(
        new Database(std::move(lock), dataDirectory, std::move(*connection)));
}

Result<void> checkDatabase(SQLite::Database& connection, CheckDepth depth)
{
    const bool isFull = depth == CheckDepth::Full;
    return guarded([&]() -> Result<void> {
        SQLite::Statement check(connection,
                                isFull ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
        if (check.executeStep() && textAt(check, 0) != u"ok")
            return failure(ErrorCode::DatabaseDamaged, textAt(check, 0));
        if (!isFull)
            return {};
        SQLite::Statement dangling(connection, "PRAGMA foreign_key_check");
        if (dangling.executeStep())
            return failure(ErrorCode::DatabaseDamaged,
                           u"orphaned row in %1"_s.arg(textAt(dangling, 0)));
        return {};
    });
}

} // namespace likecast
