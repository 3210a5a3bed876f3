#pragma once

#include "core/posts/media_type.h"

#include <QString>

#include <cmath>
#include <optional>
#include <vector>

namespace likecast
{

/// The counts on an account's profile page; unset if unknown.
struct AccountCounts {
    std::optional<qint64> followers;
    std::optional<qint64> following;
    std::optional<qint64> mediaCount;

    friend bool operator==(const AccountCounts&, const AccountCounts&) = default;
};

/// The precision of a post's time.
enum class TimePrecision {
    Second,
    Day,     ///< the date only; the hour means nothing
    Unknown, ///< only the order of posts is known
};

/// A post's figures besides likes and comments; unset if no source has them.
struct PostFigures {
    std::optional<qint64> saves;
    std::optional<qint64> shares;
    std::optional<qint64> reach; ///< number of accounts
    std::optional<qint64> views;
    std::optional<qint64> watchMs; ///< of a reel, in total

    friend bool operator==(const PostFigures&, const PostFigures&) = default;
};

/// A published post. Times are UTC milliseconds since 1970.
struct Post {
    qint64 takenAtMs = 0;
    std::optional<qint64> likes; ///< unset if hidden or unknown, never 0 for that
    std::optional<qint64> comments;
    std::optional<MediaType> mediaType; ///< unset if the source does not tell
    QString caption;
    QString mediaId;   ///< Instagram's numeric media id; may be empty
    QString shortcode; ///< the code in the post's URL; may be empty
    QString photoPath; ///< a local copy of its (first) photo; may be empty
    TimePrecision timePrecision = TimePrecision::Second;
    QString timeZone; ///< IANA name of the zone the account posted in; may be empty
    PostFigures figures;
    bool isBoosted = false;    ///< promoted with money, so its figures are not organic
    bool isCoauthored = false; ///< shared with another account

    friend bool operator==(const Post&, const Post&) = default;
};

/// An account with its posts in time order, oldest first (see post_order.h).
struct AccountPosts {
    QString account; ///< Instagram username without @
    AccountCounts counts;
    std::vector<Post> posts;
    /// When the likes were counted, if known.
    std::optional<qint64> countedAtMs = std::nullopt;
};

/// A post that is not published yet: what its creator can still change.
struct PostDraft {
    QString caption;
    qint64 takenAtMs = 0;     ///< planned time, UTC milliseconds since 1970
    int utcOffsetSeconds = 0; ///< of the creator's time zone at that time
    MediaType mediaType = MediaType::Photo;

    friend bool operator==(const PostDraft&, const PostDraft&) = default;
};

/// The target of every model: ln(1 + likes).
inline double logLikes(double likes)
{
    return std::log1p(likes);
}

/// The inverse of logLikes(); never negative.
inline double likesFromLog(double y)
{
    return y > 0.0 ? std::expm1(y) : 0.0;
}

} // namespace likecast
