#pragma once

#include <QtGlobal>

#include <optional>

namespace likecast
{

/// More accounts or likes than Instagram has users; what is larger is no count.
inline constexpr double largestCount = 1e10;

/// A count as sources write it: where it is hidden or unknown, some leave it out and some give -1.
inline std::optional<qint64> knownCount(std::optional<qint64> count)
{
    return count && *count >= 0 ? count : std::nullopt;
}

} // namespace likecast
