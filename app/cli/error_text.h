#pragma once

#include "core/common/error.h"

namespace likecast::cli
{

/// The sentence for standard error: what happened and what to do, in English, one line.
QString errorText(const Error& error);

} // namespace likecast::cli
