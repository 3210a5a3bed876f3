#pragma once

#include <QtGlobal>

/// What no honest source exceeds; more is refused, so that a hostile one cannot fill the memory.
namespace likecast::import_limits
{

/// Files in a folder or entries in an archive.
inline constexpr qint64 maxEntries = 1'000'000;
/// One JSON document: an account's 100,000 posts with captions take about 60 MB.
inline constexpr qint64 maxDocumentBytes = 128'000'000;
/// One post of Instaloader or one page of the API's answers.
inline constexpr qint64 maxNodeBytes = 32'000'000;
/// Posts kept from one source that has to be held in memory to be joined.
inline constexpr qint64 maxPosts = 2'000'000;

} // namespace likecast::import_limits
