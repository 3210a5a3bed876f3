#pragma once

#include "core/posts/post.h"

#include <QtGlobal>

#include <optional>

namespace likecast
{

/// A post with the times that decide between conflicting sources. Times are UTC milliseconds since
/// 1970.
struct StoredPost {
    qint64 id = 0;
    qint64 accountId = 0;
    Post post;
    std::optional<qint64> likesAtMs;    ///< when the likes were counted; unset if they are unknown
    std::optional<qint64> commentsAtMs; ///< as likesAtMs, for comments
    qint64 observedAtMs = 0;            ///< when a source last contained the post
    bool areLikesTyped = false;         ///< entered by the user and not counted by a source since

    friend bool operator==(const StoredPost&, const StoredPost&) = default;
};

/// A post seen for the first time. A negative count means hidden and becomes std::nullopt.
StoredPost firstSeen(qint64 accountId, const Post& post, qint64 countedAtMs);

/// Merges another source's version of the same post (its id and account are ignored): the newer
/// figure wins, on a tie the incoming one; a missing or negative figure never replaces a known one;
/// text and ids follow the newer source, but an empty one never replaces a known one; the more
/// specific media type wins (a source that does not know it says photo); of two times within one
/// minute the one with seconds wins.
/// Returns true if the stored post changed, apart from observedAtMs and the counting times.
bool mergeInto(StoredPost& stored, const StoredPost& incoming);

/// Compares captions without surrounding spaces and with normalised line ends, which differ between
/// exports.
bool isSameCaption(const QString& first, const QString& second);

/// True if the times are equal, or within one minute of each other and one is known to the minute
/// only.
bool isSameTime(qint64 firstMs, qint64 secondMs);

/// Start of the minute of a time, also before 1970.
qint64 minuteStartMs(qint64 timeMs);

} // namespace likecast
