#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <array>

namespace likecast
{

/// The moment, UTC milliseconds, that each hour of a week stands for; [0][0] = Monday 00:00 of the
/// time zone. Every cell is the first full hour of that name at or after `fromMs`; an hour that
/// daylight saving skips is the one after it, one that it repeats is the first of the two. An
/// unknown zone is UTC.
std::array<std::array<qint64, 24>, 7> weekHours(qint64 fromMs, const QByteArray& timeZoneId);

} // namespace likecast
