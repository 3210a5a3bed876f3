#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <limits>

namespace likecast
{

/// In place of the moment of an hour that does not exist.
inline constexpr qint64 noSuchHour = std::numeric_limits<qint64>::min();

/// The moment, UTC milliseconds, that each hour of a week stands for; [0][0] = Monday 00:00 of the
/// time zone. Every cell is the first full hour of that name in the seven days from `fromMs` on:
/// noSuchHour where clocks skip it, the first of the two where they repeat it. An unknown zone is
/// UTC.
std::array<std::array<qint64, 24>, 7> weekHours(qint64 fromMs, const QByteArray& timeZoneId);

} // namespace likecast
