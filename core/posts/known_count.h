#pragma once

#include <QtGlobal>

#include <optional>

namespace likecast
{

/// Exceeds the number of Instagram users; larger numbers are not counts.
inline constexpr double largestCount = 1e10;

/// Normalises a source's count: hidden or unknown ones are missing in some sources and -1 in
/// others.
inline std::optional<qint64> knownCount(std::optional<qint64> count)
{
    return count && *count >= 0 ? count : std::nullopt;
}

/// Whether it may be stored: unknown, or a number that can be a count.
inline bool isCountOrUnknown(std::optional<qint64> count)
{
    return !count || (*count >= 0 && static_cast<double>(*count) <= largestCount);
}

} // namespace likecast
