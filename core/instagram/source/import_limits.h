#pragma once

#include <QtGlobal>

/// Limits that no legitimate source exceeds; larger ones are rejected so that a malicious source
/// cannot exhaust memory.
namespace likecast::import_limits
{

/// Files in a folder or entries in an archive.
inline constexpr qint64 maxEntries = 1'000'000;
/// One JSON document: 100,000 posts of an account with captions take about 60 MB.
inline constexpr qint64 maxDocumentBytes = 128'000'000;
/// One Instaloader post or one page of API results.
inline constexpr qint64 maxNodeBytes = 32'000'000;
/// Posts kept from one source that must be in memory to be joined.
inline constexpr qint64 maxPosts = 2'000'000;

} // namespace likecast::import_limits
