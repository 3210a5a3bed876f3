#pragma once

#include <SQLiteCpp/Database.h>

#include <QtGlobal>

namespace likecast
{

/// A transaction, or a savepoint if one is already active; rolled back unless committed.
/// (SQLite::Savepoint of SQLiteCpp 3.2 rolls back without releasing, which leaves the outer
/// transaction open.) Only for the .cpp files of this folder.
class NestedTransaction
{
public:
    explicit NestedTransaction(SQLite::Database& connection)
        : m_connection(connection)
    {
        m_connection.exec("SAVEPOINT nested");
    }

    ~NestedTransaction()
    {
        if (m_committed)
            return;
        m_connection.tryExec("ROLLBACK TO nested");
        m_connection.tryExec("RELEASE nested");
    }
    Q_DISABLE_COPY_MOVE(NestedTransaction)

    void commit()
    {
        m_connection.exec("RELEASE nested");
        m_committed = true;
    }

private:
    SQLite::Database& m_connection;
    bool m_committed = false;
};

} // namespace likecast
