#pragma once

#include "core/posts/post.h"

#include <QtGlobal>

#include <optional>
#include <string>

namespace likecast
{

/// A post with its texts in UTF-8, as sources and the database hold them: an import need not
/// convert what it only carries from one to the other. Texts are valid UTF-8 without NUL.
struct Utf8Post {
    qint64 takenAtMs = 0;
    std::optional<qint64> likes; ///< absent when hidden or unknown; negative counts as absent
    std::optional<qint64> comments;
    MediaType mediaType = MediaType::Photo;
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

/// A lone surrogate, which is no character, is replaced by one.
Utf8Post utf8PostOf(const Post& post);
Post postOf(const Utf8Post& post);

/// 64 bits over everything that mergeInto() compares; the same on every platform and release.
/// (MurmurHash64A, https://github.com/aappleby/smhasher.)
qint64 fingerprintOf(const Utf8Post& post);

} // namespace likecast
