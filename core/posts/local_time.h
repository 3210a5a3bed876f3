#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace likecast
{

/// The wall clock of a moment, as a creator sees it.
struct LocalTime {
    int year = 1970;
    int month = 1;     ///< 1..12
    int day = 1;       ///< 1..31
    int weekday = 0;   ///< 0 = Monday .. 6 = Sunday
    double hour = 0.0; ///< [0, 24), with fraction
};

/// The wall clock `utcOffsetSeconds` east of UTC. Defined for every time, including before 1970.
LocalTime localTime(qint64 utcMs, int utcOffsetSeconds);

/// Offset from UTC of an IANA time zone at a moment, daylight saving included; nothing where the
/// zone is empty or unknown here, whatever zone the machine is in.
std::optional<int> utcOffsetSecondsAt(const QByteArray& zoneId, qint64 utcMs);

} // namespace likecast
