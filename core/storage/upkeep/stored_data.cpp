#include "core/storage/upkeep/stored_data.h"

#include "core/storage/database/database_files.h"
#include "core/storage/database/sqlite_guard.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

void addFilesOf(const QString& path, QStringList& files)
{
    const QFileInfo info(path);
    if (info.isSymLink() || info.isFile()) {
        files.append(path);
    } else if (info.isDir()) {
        QDirIterator below(path, QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (below.hasNext())
            files.append(below.next());
    }
}

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

QStringList storedFiles(const QString& dataDirectory, const QStringList& furtherNames)
{
    QStringList files;
    const QDir directory(dataDirectory);
    for (const QString& name : directory.entryList(databaseFilePatterns(), QDir::Files))
        files.append(directory.filePath(name));
    addFilesOf(directory.filePath(u"backups"_s), files);
    for (const QString& name : furtherNames)
        addFilesOf(directory.filePath(name), files);
    return files;
}

Result<StoredData> measureStored(Database& database, const QStringList& furtherNames)
{
    return guarded([&]() -> Result<StoredData> {
        StoredData stored{countStored(database.connection())};
        for (const QString& path : storedFiles(database.dataDirectory(), furtherNames)) {
            const QFileInfo file(path);
            stored.bytes += file.isSymLink() ? 0 : file.size();
        }
        return stored;
    });
}

} // namespace likecast
