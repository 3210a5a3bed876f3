#pragma once

#include <QtGlobal>

namespace SQLite
{
class Database;
}

namespace likecast
{

/// For the first import into a database without posts: keeps a rollback journal while it lives
/// instead of the write-ahead log, through which every page would be written twice, once into the
/// log and once more into the file; new pages, and here nearly all are new, need no journal. It is
/// as safe: synchronous=FULL, and what was not committed is rolled back, at the next opening at
/// the latest. Does nothing where there are posts already or another program reads the file.
/// (sqlite.org/wal.html, "Overview"; sqlite.org/atomiccommit.html.)
/// Made before the transaction begins, destroyed after it ended. Throws nothing.
class BulkLoad
{
public:
    explicit BulkLoad(SQLite::Database& connection);
    ~BulkLoad();
    Q_DISABLE_COPY_MOVE(BulkLoad)

private:
    SQLite::Database& m_connection;
    bool m_isActive = false;
};

} // namespace likecast
