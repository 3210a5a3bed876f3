#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace likecast
{

/// Local date and time, as a creator sees them.
struct LocalTime {
    int year = 1970;
    int month = 1;     ///< 1..12
    int day = 1;       ///< 1..31
    int weekday = 0;   ///< 0 = Monday .. 6 = Sunday
    double hour = 0.0; ///< [0, 24), with fractions
};

/// The local time at `utcOffsetSeconds` east of UTC. Defined for every time, including before 1970.
LocalTime localTime(qint64 utcMs, int utcOffsetSeconds);

/// UTC offset of an IANA time zone at a given time, including daylight saving; std::nullopt if the
/// zone is empty or unknown here, whatever the system's zone is.
std::optional<int> utcOffsetSecondsAt(const QByteArray& zoneId, qint64 utcMs);

} // namespace likecast
