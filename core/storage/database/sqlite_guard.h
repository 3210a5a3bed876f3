#pragma once

#include "core/common/result.h"

#include <type_traits>
#include <utility>

// Only for the .cpp files of core/storage: SQLite's exceptions end here.

namespace likecast
{

/// The exception being handled as an error without detail; its text goes to the log. DiskFull,
/// DatabaseReadOnly, DatabaseLocked, DatabaseDamaged, DatabaseUnavailable (cannot be opened, input
/// or output failed), InputInvalid (a constraint), OutOfMemory or Internal. In a catch block only.
Error errorOfStorageException();

/// Runs `job`, which returns a Result, and turns what it throws into an error.
template<typename Job>
std::invoke_result_t<Job> guarded(Job&& job)
{
    try {
        return std::forward<Job>(job)();
    } catch (...) {
        return failure(errorOfStorageException());
    }
}

} // namespace likecast
