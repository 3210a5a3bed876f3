#include "core/storage/database/sqlite_guard.h"

#include "core/common/detail_log.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <new>

namespace likecast
{

using namespace Qt::StringLiterals;

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
    case SQLITE_CONSTRAINT:
        return ErrorCode::InputInvalid;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    default:
        return ErrorCode::Internal;
    }
}

Error errorOfStorageException()
{
    try {
        throw;
    } catch (const SQLite::Exception& exception) {
        logDetail("sqlite"_L1, exception.what());
        return {codeOf(exception.getErrorCode()), {}};
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, {}};
    } catch (const std::exception& exception) {
        logDetail("storage"_L1, exception.what());
        return {ErrorCode::Internal, {}};
    }
}

} // namespace likecast
