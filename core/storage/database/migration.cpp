#include "core/storage/database/migration.h"

#include "core/storage/database/database_files.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QFile>

#include <string>

namespace likecast
{

using namespace Qt::StringLiterals;

Result<int> schemaVersion(SQLite::Database& connection)
{
    return guarded([&] { return connection.execAndGet("PRAGMA user_version").getInt(); });
}

int latestVersion(std::span<const Migration> migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

Result<int> knownVersion(SQLite::Database& connection, std::span<const Migration> migrations)
{
    Result<int> version = schemaVersion(connection);
    const int latest = latestVersion(migrations);
    if (version && *version > latest)
        return failure(ErrorCode::DatabaseNewer,
                       u"schema %1; this version knows up to %2"_s.arg(*version).arg(latest));
    return version;
}

static Result<void> runStep(SQLite::Database& connection, const Migration& migration)
{
    auto outcome = guarded([&]() -> Result<void> {
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        connection.exec(migration.sql.toStdString());
        SQLite::Statement dangling(connection, "PRAGMA foreign_key_check");
        if (dangling.executeStep())
            return failure(ErrorCode::Internal, u"foreign key of "_s + textAt(dangling, 0));
        dangling.reset();
        connection.exec("PRAGMA user_version = " + std::to_string(migration.version));
        transaction.commit();
        return {};
    });
    if (!outcome)
        outcome.error().detail = u"%1 %2"_s.arg(migration.name, outcome.error().detail).trimmed();
    return outcome;
}

Result<void> migrate(SQLite::Database& connection, std::span<const Migration> migrations)
{
    const Result<int> version = knownVersion(connection, migrations);
    if (!version)
        return failure(version.error());
    for (const Migration& migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (auto done = runStep(connection, migration); !done)
            return done;
    }
    return {};
}

Result<void> copyDatabaseTo(SQLite::Database& connection, const QString& filePath)
{
    if (QFile::exists(filePath))
        return failure(ErrorCode::FileUnwritable, filePath);
    createForOwner(filePath); // VACUUM INTO accepts an empty file
    auto outcome = guarded([&] { execute(connection, "VACUUM INTO ?", filePath); });
    if (!outcome)
        QFile::remove(filePath);
    return outcome;
}

} // namespace likecast
