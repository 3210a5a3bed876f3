#pragma once

#include "core/common/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace likecast
{

/// A value or the reason why there is none; std::expected once the language level allows it.
template<typename T>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorCode::NotAnImage, path);` from any function that returns a Result.
inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace likecast
