#include "core/storage/database/sqlite_guard.h"

#include <sqlite3.h>

namespace likecast
{

static ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::DatabaseReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::DatabaseLocked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::DatabaseDamaged;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PERM:
        return ErrorCode::DatabaseUnavailable;
    default:
        return ErrorCode::Internal;
    }
}

Error errorFromSqlite(const SQLite::Exception& exception)
{
    return {codeOf(exception.getErrorCode()), QString::fromUtf8(exception.what())};
}

} // namespace likecast
