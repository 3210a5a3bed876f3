#include "core/storage/posts/bulk_load.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

namespace likecast
{

namespace
{

/// Whether the mode is this one now; a change that is not possible at the moment leaves it as it
/// is, or is an error of SQLite.
bool setJournalMode(SQLite::Database& connection, const char* mode)
{
    try {
        const std::string name(mode);
        return connection.execAndGet("PRAGMA journal_mode = " + name).getString() == name;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

bool isFirstImport(SQLite::Database& connection)
{
    try {
        return connection.execAndGet("PRAGMA journal_mode").getString() == "wal" &&
               connection.execAndGet("SELECT NOT EXISTS (SELECT 1 FROM post)").getInt() == 1;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

} // namespace

BulkLoad::BulkLoad(SQLite::Database& connection)
    : m_connection(connection)
{
    m_isActive = isFirstImport(connection) && setJournalMode(connection, "delete");
}

BulkLoad::~BulkLoad()
{
    // Where it fails, the next opening sets it; until then the journal is as safe as the log.
    if (m_isActive)
        setJournalMode(m_connection, "wal");
}

} // namespace likecast
