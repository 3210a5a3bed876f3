#pragma once

#include "core/common/error.h"

namespace likecast::cli
{

/// The message for standard error: what happened and what to do, in one line of English.
QString errorText(const Error& error);

} // namespace likecast::cli
