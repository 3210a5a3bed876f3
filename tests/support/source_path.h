#pragma once

#include <QString>

namespace likecast
{

/// The path of a file in the source tree, given relative to its root in ASCII.
QString sourcePath(const char* relative = "");

} // namespace likecast
