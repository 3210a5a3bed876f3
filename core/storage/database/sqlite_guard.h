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

template<typename Value>
struct Guarded {
    using Type = Result<Value>;
};
template<typename Value>
struct Guarded<Result<Value>> {
    using Type = Result<Value>;
};

/// Runs `job`, which may return a Result, a value or nothing; exceptions become errors.
template<typename Job>
typename Guarded<std::invoke_result_t<Job>>::Type guarded(Job&& job)
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Job>>) {
            std::forward<Job>(job)();
            return {};
        } else {
            return std::forward<Job>(job)();
        }
    } catch (...) {
        return failure(errorOfStorageException());
    }
}

} // namespace likecast
