#include "core/storage/upkeep/backup.h"

#include "core/storage/database/database_files.h"
#include "core/storage/database/migration.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/database/table_list.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char* sealTable = "backup_seal";

void addValue(QCryptographicHash& hash, const SQLite::Column& value)
{
    const int type = value.getType();
    const int size = value.getBytes();
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&type), sizeof type));
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&size), sizeof size));
    hash.addData(QByteArrayView(static_cast<const char*>(value.getBlob()), size));
}

/// SHA-256 of the names and rows of all tables except the seal, ordered by name and row.
QByteArray contentHash(SQLite::Database& connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList tables = tablesOf(connection);
    for (const QString& table : tables) {
        if (table == QLatin1StringView(sealTable))
            continue;
        hash.addData(table.toUtf8());
        SQLite::Statement rows(connection, "SELECT * FROM " + quotedName(table) + " NOT INDEXED");
        while (rows.executeStep()) {
            for (int column = 0; column < rows.getColumnCount(); ++column)
                addValue(hash, rows.getColumn(column));
        }
    }
    return hash.result();
}

void seal(SQLite::Database& connection)
{
    connection.exec("PRAGMA journal_mode = DELETE");
    connection.exec("CREATE TABLE backup_seal (made_at_ms INTEGER NOT NULL, "
                    "content_sha256 BLOB NOT NULL) STRICT");
    execute(connection, "INSERT INTO backup_seal VALUES (?, ?)",
            QDateTime::currentMSecsSinceEpoch(), contentHash(connection));
}

/// The parts of a schema, ignoring white space and quotes.
QStringList schemaOf(SQLite::Database& connection)
{
    QStringList parts;
    SQLite::Statement rows(connection, "SELECT type, name, tbl_name, sql FROM sqlite_schema "
                                       "WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> ?");
    rows.bind(1, sealTable);
    while (rows.executeStep()) {
        static const QRegularExpression filling(u"[\\s\"]+"_s);
        parts.append(u"%1 %2 of %3: "_s.arg(textAt(rows, 0), textAt(rows, 1), textAt(rows, 2)) +
                     textAt(rows, 3).remove(filling));
    }
    parts.sort();
    return parts;
}

/// A backup may come from anyone. A trigger in it would run on every later import.
Result<void> checkSchema(SQLite::Database& connection, int version)
{
    SQLite::Database own(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    std::vector<Migration> migrations = shippedMigrations();
    std::erase_if(migrations, [&](const Migration& step) { return step.version > version; });
    if (auto made = migrate(own, migrations); !made)
        return made;
    const QStringList expected = schemaOf(own);
    const QStringList found = schemaOf(connection);
    for (const QString& part : found) {
        if (!expected.contains(part))
            return failure(ErrorCode::FormatDamaged, u"%1 is not part of Likecast's database"_s.arg(
                                                         part.section(u':', 0, 0)));
    }
    if (found.size() != expected.size())
        return failure(ErrorCode::FormatDamaged, u"tables are missing"_s);
    return {};
}

Result<BackupSummary> checkSealed(SQLite::Database& connection, const QString& filePath)
{
    if (connection.execAndGet("PRAGMA application_id").getInt() != databaseApplicationId ||
        !connection.tableExists(sealTable))
        return failure(ErrorCode::FormatUnrecognised, filePath);
    BackupSummary summary;
    const Result<int> version = knownVersion(connection, shippedMigrations());
    if (!version)
        return failure(version.error());
    summary.schemaVersion = *version;
    if (auto known = checkSchema(connection, summary.schemaVersion); !known)
        return failure(known.error());
    if (auto sound = checkDatabase(connection, CheckDepth::Full); !sound)
        return failure(ErrorCode::FormatDamaged, sound.error().detail);
    SQLite::Statement row(connection, "SELECT made_at_ms, content_sha256 FROM backup_seal");
    if (!row.executeStep() || blobAt(row, 1) != contentHash(connection))
        return failure(ErrorCode::FormatDamaged, u"checksum mismatch: "_s + filePath);
    summary.madeAtMs = integerAt(row, 0);
    summary.counts = countStored(connection);
    return summary;
}

/// Maps DatabaseDamaged to FormatDamaged, or to FormatUnrecognised if the file is no database.
Error asFileError(const Error& error, const QString& filePath)
{
    if (error.code != ErrorCode::DatabaseDamaged)
        return error;
    QFile file(filePath);
    const bool sqlite = file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
    return {sqlite ? ErrorCode::FormatDamaged : ErrorCode::FormatUnrecognised, error.detail};
}

/// Replaces atomically on every system, so that there is always an old or a new file;
/// QFile::rename() does not replace.
bool moveOver(const QString& fromPath, const QString& toPath)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(fromPath).filesystemFilePath(),
                            QFileInfo(toPath).filesystemFilePath(), error);
    return !error;
}

/// The canonical path, with links resolved; for a missing file, of its folder.
QString canonicalPath(const QString& path)
{
    const QFileInfo file(path);
    return file.exists()
               ? file.canonicalFilePath()
               : QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName();
}

/// Replacing one of these files with a backup would disconnect the program from its data. Names
/// that differ only in case may be the same file, so both are rejected.
bool belongsToDatabase(const QString& path, const QString& databasePath)
{
    const QString target = canonicalPath(path);
    const QStringList own = withCompanions(databasePath);
    return std::any_of(own.begin(), own.end(), [&](const QString& ownPath) {
        return canonicalPath(ownPath).compare(target, Qt::CaseInsensitive) == 0;
    });
}

/// Copies the backup next to the database, without its seal and migrated to the newest schema.
Result<void> unpack(const QString& backupPath, const QString& workingPath)
{
    removeDatabaseFiles(workingPath);
    if (!QFile::copy(backupPath, workingPath))
        return failure(ErrorCode::FileUnwritable, workingPath);
    QFile::setPermissions(workingPath, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return guarded([&]() -> Result<void> {
        SQLite::Database connection(workingPath.toStdString(), SQLite::OPEN_READWRITE);
        connection.exec("DROP TABLE backup_seal");
        return migrate(connection, shippedMigrations());
    });
}

} // namespace

Result<BackupSummary> writeBackup(Database& database, const QString& filePath)
{
    if (belongsToDatabase(filePath, databaseFilePath(database.dataDirectory())))
        return failure(ErrorCode::FileUnwritable,
                       u"%1 belongs to the open database"_s.arg(filePath));
    const QString partPath = filePath + u".part"_s;
    removeDatabaseFiles(partPath);
    const auto removePart = qScopeGuard([&] { removeDatabaseFiles(partPath); });
    if (!QFileInfo(QFileInfo(filePath).absolutePath()).isDir())
        return failure(ErrorCode::FileUnwritable, filePath);
    if (auto copied = copyDatabaseTo(database.connection(), partPath); !copied)
        return failure(copied.error());
    auto sealed = guarded([&] {
        SQLite::Database copy(partPath.toStdString(), SQLite::OPEN_READWRITE);
        seal(copy);
    });
    if (!sealed)
        return failure(sealed.error());
    auto summary = checkBackup(partPath);
    if (!summary)
        return failure(ErrorCode::DatabaseDamaged, summary.error().detail);
    if (auto synced = syncToDisk(partPath); !synced)
        return failure(synced.error());
    if (!moveOver(partPath, filePath))
        return failure(ErrorCode::FileUnwritable, filePath);
    return summary;
}

Result<BackupSummary> checkBackup(const QString& filePath)
{
    if (!QFileInfo(filePath).isFile())
        return failure(ErrorCode::FileNotFound, filePath);
    auto summary = guarded([&]() -> Result<BackupSummary> {
        SQLite::Database connection(filePath.toStdString(), SQLite::OPEN_READONLY);
        connection.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
        return checkSealed(connection, filePath);
    });
    return summary.map_error([&](const Error& error) { return asFileError(error, filePath); });
}

Result<RestoreReport> restoreBackup(const std::shared_ptr<const InstanceLock>& lock,
                                    const QString& filePath)
{
    const auto summary = checkBackup(filePath);
    if (!summary)
        return failure(summary.error());
    const QString databasePath = databaseFilePath(lock->dataDirectory());
    const QString workingPath = databasePath + u".restore"_s;
    const auto removeWorkingCopy = qScopeGuard([&] { removeDatabaseFiles(workingPath); });
    if (auto unpacked = unpack(filePath, workingPath); !unpacked)
        return failure(unpacked.error());
    if (auto synced = syncToDisk(workingPath); !synced)
        return failure(synced.error());
    RestoreReport report{*summary, {}};
    if (QFile::exists(databasePath)) {
        report.setAsidePath = datedDatabasePath(lock->dataDirectory(), replacedStem);
        if (auto moved = moveDatabaseFiles(databasePath, report.setAsidePath); !moved)
            return failure(moved.error());
    }
    if (auto placed = moveDatabaseFiles(workingPath, databasePath); !placed) {
        if (!report.setAsidePath.isEmpty())
            moveDatabaseFiles(report.setAsidePath, databasePath);
        return failure(placed.error());
    }
    return report;
}

} // namespace likecast
