#pragma once

#include "core/posts/media_type.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace likecast
{

/// A draft as saved across restarts and crashes.
struct StoredDraft {
    qint64 id = 0; ///< 0: not stored yet; ids are never reused
    int position = 0;
    QString photoPath;           ///< may be empty
    QStringList morePhotos = {}; ///< the others of a carousel, whose cover is photoPath
    QString videoPath = {};      ///< of a reel, whose cover is photoPath; may be empty
    QString caption;
    qint64 takenAtMs = 0;  ///< planned time, UTC milliseconds since 1970
    QByteArray timeZoneId; ///< IANA
    MediaType mediaType = MediaType::Photo;
    QString accountName; ///< a stored account; if set, the fields below are ignored
    std::optional<qint64> followers;
    std::optional<double> averageLikes;
    std::vector<qint64> recentLikes = {}; ///< likes of the last posts, newest first

    friend bool operator==(const StoredDraft&, const StoredDraft&) = default;
};

} // namespace likecast
