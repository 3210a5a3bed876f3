#pragma once

#include "core/common/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace likecast
{

/// A value or an error; to be replaced by std::expected when the language level allows it.
template<typename T>
using Result = tl::expected<T, Error>;

/// Use as `return failure(ErrorCode::NotAnImage, path);` in functions that return a Result.
inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace likecast
