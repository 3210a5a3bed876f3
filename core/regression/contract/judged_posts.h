#pragma once

#include <QtGlobal>

#include <cstddef>

namespace likecast
{

/// Which posts and pairs a model is trained and evaluated on; the same in both.

/// A post counts if its likes and those of at least this many earlier posts are known and, if it is
/// known when the likes were counted, it was at least matureAfterMs old by then. Posts of the same
/// time are not earlier than one another.
inline constexpr std::size_t earlierPostsToScore = 5;
inline constexpr qint64 matureAfterMs = qint64{7} * 24 * 3600 * 1000;

/// Pairs: posts of one account at most `pairDistance` apart in order and more than `pairMargin`
/// apart in y = ln(1 + likes).
inline constexpr std::size_t pairDistance = 20;
inline constexpr double pairMargin = 0.1;

} // namespace likecast
