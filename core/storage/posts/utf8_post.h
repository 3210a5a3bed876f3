#pragma once

#include "core/posts/post.h"

#include <QtGlobal>

#include <optional>
#include <string>

namespace likecast
{

/// A post with UTF-8 texts, as in sources and the database, so that an import need not convert
/// them. Texts are valid UTF-8 without NUL.
struct Utf8Post {
    qint64 takenAtMs = 0;
    std::optional<qint64> likes; ///< unset if hidden or unknown; negative counts as unset
    std::optional<qint64> comments;
    std::optional<MediaType> mediaType;
    std::string caption;
    std::string mediaId;
    std::string shortcode;
    std::string photoPath;
    TimePrecision timePrecision = TimePrecision::Second;
    std::string timeZone;
    PostFigures figures;
    bool isBoosted = false;
    bool isCoauthored = false;

    friend bool operator==(const Utf8Post&, const Utf8Post&) = default;
};

/// Replaces a lone surrogate, which is not a character, with a valid one.
Utf8Post utf8PostOf(const Post& post);
Post postOf(const Utf8Post& post);

/// A 64-bit hash of everything that mergeInto() compares; the same on every platform and in every
/// release (MurmurHash64A, https://github.com/aappleby/smhasher).
qint64 fingerprintOf(const Utf8Post& post);

} // namespace likecast
