#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace likecast
{

/// What a wall clock reading stands for in a time zone. Where clocks go forward some readings never
/// come, where they go back some come twice.
struct WallTime {
    enum class Kind {
        Plain,
        Skipped,  ///< never comes; firstMs is as much later as the clocks jump
        Repeated, ///< comes at firstMs and again at secondMs
    };

    Kind kind = Kind::Plain;
    qint64 firstMs = 0;  ///< UTC
    qint64 secondMs = 0; ///< UTC, equal to firstMs unless Repeated

    friend bool operator==(const WallTime&, const WallTime&) = default;
};

/// The zone of an IANA id; the system's for an empty id, UTC for one that is unknown here.
QTimeZone timeZoneOf(const QByteArray& zoneId);

/// `date` and `time` must be valid.
WallTime resolveWallTime(QDate date, QTime time, const QTimeZone& zone);

/// The wall clock of a UTC moment in a zone.
QDateTime wallClockAt(qint64 utcMs, const QTimeZone& zone);

} // namespace likecast
