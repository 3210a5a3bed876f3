#pragma once

#include "core/posts/media_type.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace likecast
{

/// A draft as the window keeps it over restart and crash.
struct StoredDraft {
    qint64 id = 0; ///< 0: not stored yet; never given to another draft again
    int position = 0;
    QString photoPath; ///< may be empty
    QString caption;
    qint64 takenAtMs = 0;  ///< planned time, UTC milliseconds since 1970
    QByteArray timeZoneId; ///< IANA
    MediaType mediaType = MediaType::Photo;
    QString accountName; ///< a stored account; the rest counts only when this is empty
    std::optional<qint64> followers;
    std::optional<double> averageLikes;
    std::vector<qint64> recentLikes = {}; ///< of the last posts, newest first

    friend bool operator==(const StoredDraft&, const StoredDraft&) = default;
};

} // namespace likecast
