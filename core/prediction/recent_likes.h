#pragma once

#include "core/common/result.h"

#include <QStringView>

#include <vector>

namespace likecast
{

inline constexpr std::size_t mostRecentLikes = 1000;

/// Parses likes of an account's last posts as typed or pasted: whole numbers separated by commas,
/// semicolons or white space, "120, 98, 143". A comma always separates. Empty for blank text.
/// Errors: InputInvalid; detail is the invalid part, or says that there are too many.
Result<std::vector<qint64>> parseRecentLikes(QStringView text);

} // namespace likecast
