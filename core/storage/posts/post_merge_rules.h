#pragma once

#include "core/posts/post.h"

#include <QtGlobal>

#include <optional>

namespace likecast
{

/// A post with what decides between two claims about it. Times are UTC milliseconds since 1970.
struct StoredPost {
    qint64 id = 0;
    qint64 accountId = 0;
    Post post;
    std::optional<qint64> likesAtMs;    ///< when the likes were counted; absent as they are
    std::optional<qint64> commentsAtMs; ///< the same of the comments
    qint64 observedAtMs = 0;            ///< when any source saw the post last
    bool areLikesTyped = false;         ///< a person typed them; no source counted them since

    friend bool operator==(const StoredPost&, const StoredPost&) = default;
};

/// A post as first seen at this moment. A negative count is a hidden one and becomes absent.
StoredPost firstSeen(qint64 accountId, const Post& post, qint64 countedAtMs);

/// Takes over what another source says about the same post (its id and account do not matter):
/// the newer figure wins, on a tie the incoming one; an absent or negative figure never replaces
/// a known one; text and ids follow the newer source, but an empty one never replaces a known
/// one; the more special media type stays (a source that does not know it says photo); of two
/// times within one minute the one with seconds stays.
/// True when the stored post is another than before, apart from observedAtMs and the moments of
/// counting.
bool mergeInto(StoredPost& stored, const StoredPost& incoming);

/// Captions compare without surrounding space and with line ends made equal: exports differ there.
bool isSameCaption(const QString& first, const QString& second);

/// Equal, or within one minute when one of the two is known to the minute only (whole minutes).
bool isSameTime(qint64 firstMs, qint64 secondMs);

/// Start of the minute that a moment lies in, also before 1970.
qint64 minuteStartMs(qint64 timeMs);

} // namespace likecast
