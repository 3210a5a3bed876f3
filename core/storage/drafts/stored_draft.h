#pragma once

#include "core/posts/media_type.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <optional>

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
    QString accountName; ///< a stored account; when empty the two below count
    std::optional<qint64> followers;
    std::optional<double> averageLikes;

    friend bool operator==(const StoredDraft&, const StoredDraft&) = default;
};

} // namespace likecast
