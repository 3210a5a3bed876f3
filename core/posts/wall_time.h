#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace likecast
{

inline constexpr qint64 millisecondsPerDay = 86'400'000;

/// What a local time means in a time zone. When clocks go forward some local times do not exist;
/// when they go back some occur twice.
struct WallTime {
    enum class Kind {
        Plain,
        Skipped,  ///< does not exist; firstMs is later by the amount the clocks jump
        Repeated, ///< occurs at firstMs and again at secondMs
    };

    Kind kind = Kind::Plain;
    qint64 firstMs = 0;  ///< UTC
    qint64 secondMs = 0; ///< UTC; equal to firstMs unless Repeated

    friend bool operator==(const WallTime&, const WallTime&) = default;
};

/// The time zone of an IANA id; the system's for an empty id, UTC for an unknown one.
QTimeZone timeZoneOf(const QByteArray& zoneId);

/// `date` and `time` must be valid.
WallTime resolveWallTime(QDate date, QTime time, const QTimeZone& zone);

/// The local time of a UTC time in a zone.
QDateTime wallClockAt(qint64 utcMs, const QTimeZone& zone);

} // namespace likecast
