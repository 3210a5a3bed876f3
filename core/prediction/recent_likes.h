#pragma once

#include "core/common/result.h"

#include <QStringView>

#include <vector>

namespace likecast
{

inline constexpr std::size_t mostRecentLikes = 1000;

/// Likes of an account's last posts as a person types or pastes them: whole numbers between
/// commas, semicolons or white space, "120, 98, 143". A comma always separates. Empty for a blank
/// text. Errors: InputInvalid, detail is the part that is no such number, or says that there are
/// too many.
Result<std::vector<qint64>> parseRecentLikes(QStringView text);

} // namespace likecast
