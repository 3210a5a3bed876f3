#pragma once

#include "core/common/result.h"

#include <SQLiteCpp/Exception.h>

#include <exception>
#include <type_traits>

// Only for the .cpp files of this folder: it is where SQLite's exceptions end.

namespace likecast
{

/// DiskFull, DatabaseReadOnly, DatabaseLocked, DatabaseDamaged, DatabaseUnavailable (cannot be
/// opened, input or output failed) or Internal; detail is SQLite's own sentence.
Error errorFromSqlite(const SQLite::Exception& exception);

/// Runs `job`, which returns a Result, and turns what SQLiteCpp throws into an error.
template<typename Job>
std::invoke_result_t<Job> guarded(Job&& job)
{
    try {
        return std::forward<Job>(job)();
    } catch (const SQLite::Exception& exception) {
        return failure(errorFromSqlite(exception));
    } catch (const std::exception& exception) {
        return failure(ErrorCode::Internal, QString::fromUtf8(exception.what()));
    }
}

} // namespace likecast
