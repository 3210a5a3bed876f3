#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <limits>

namespace likecast
{

/// Marks an hour that does not exist.
inline constexpr qint64 noSuchHour = std::numeric_limits<qint64>::min();

/// The UTC time in milliseconds of each hour of a week; [0][0] = Monday 00:00 in the time zone.
/// Every cell is the first such full hour in the seven days from `fromMs`: noSuchHour if clocks
/// skip it, the first of two if they repeat it. An unknown zone is read as UTC.
std::array<std::array<qint64, 24>, 7> weekHours(qint64 fromMs, const QByteArray& timeZoneId);

} // namespace likecast
