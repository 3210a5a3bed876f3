#pragma once

#include "core/common/result.h"

#include <type_traits>
#include <utility>

// Only for the .cpp files of core/storage. SQLite's exceptions are caught here.

namespace likecast
{

/// Converts the current exception to an error without detail and logs its text: DiskFull,
/// DatabaseReadOnly, DatabaseLocked, DatabaseDamaged, DatabaseUnavailable (cannot be opened, or an
/// I/O error), InputInvalid (a constraint), OutOfMemory or Internal. Call in a catch block only.
Error errorOfStorageException();

/// Runs `job`, which returns a Result, and converts exceptions to errors.
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
