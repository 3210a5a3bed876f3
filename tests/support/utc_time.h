#pragma once

#include <QDateTime>
#include <QString>

namespace likecast
{

inline constexpr qint64 hourMs = 3'600'000;

/// Of an ISO 8601 time with its zone, such as "2025-02-16T11:30:46Z".
inline qint64 utcMs(const QString& iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace likecast
