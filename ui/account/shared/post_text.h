#pragma once

#include "core/posts/media_type.h"

#include <QString>

namespace likecast
{

/// "Photo", "Carousel", "Video", "Reel", translated.
QString mediaTypeText(std::optional<MediaType> type); ///< "–" if unknown

/// Date and time in the system's short format, in local time; times are UTC ms since 1970.
QString shortMoment(qint64 utcMs);
QString shortDay(qint64 utcMs);

/// "just now", "3 h ago", "yesterday", "5 days ago", then the day.
QString ageText(qint64 utcMs, qint64 nowMs);

/// "Instagram data export", ... for a format's stable name (ImportLogEntry::format).
QString importFormatText(const QString& format);

/// "12 new posts, 3 updated", without what is 0; "nothing new" if both are.
QString changedPostsText(qint64 added, qint64 updated);

} // namespace likecast
