#include "core/storage/upkeep/stored_data.h"

#include "core/storage/database/sqlite_guard.h"
#include "core/storage/upkeep/erase.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <QFileInfo>

namespace likecast
{

namespace
{

qint64 countOf(SQLite::Database& connection, const char* table)
{
    if (!connection.tableExists(table))
        return 0;
    return connection.execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
}

} // namespace

StoredCounts countStored(SQLite::Database& connection)
{
    return {.accounts = countOf(connection, "account"),
            .posts = countOf(connection, "post"),
            .journalEntries = countOf(connection, "journal_entry"),
            .drafts = countOf(connection, "draft")};
}

Result<StoredData> measureStored(Database& database)
{
    const auto files = listErasable(database.dataDirectory(), EraseScope::Profile);
    if (!files)
        return failure(files.error());
    return guarded([&] {
        StoredData stored{countStored(database.connection())};
        for (const QString& path : files->files) {
            const QFileInfo file(path);
            stored.bytes += file.isSymLink() ? 0 : file.size();
        }
        return stored;
    });
}

} // namespace likecast
