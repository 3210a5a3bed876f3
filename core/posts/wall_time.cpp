#include "core/posts/wall_time.h"

#include <algorithm>

namespace likecast
{

namespace
{

int offsetSecondsAt(qint64 utcMs, const QTimeZone& zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

} // namespace

QTimeZone timeZoneOf(const QByteArray& zoneId)
{
    const QTimeZone zone = zoneId.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zoneId);
    return zone.isValid() ? zone : QTimeZone::utc();
}

WallTime resolveWallTime(QDate date, QTime time, const QTimeZone& zone)
{
    // No offset exceeds 14 hours, so a day before and a day after are on either side of a clock
    // change.
    const qint64 wallMs = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const int before = offsetSecondsAt(wallMs - millisecondsPerDay, zone);
    const int after = offsetSecondsAt(wallMs + millisecondsPerDay, zone);
    const qint64 byBefore = wallMs - qint64{1000} * before;
    const qint64 byAfter = wallMs - qint64{1000} * after;
    const bool beforeHolds = offsetSecondsAt(byBefore, zone) == before;
    const bool afterHolds = offsetSecondsAt(byAfter, zone) == after;

    if (beforeHolds && afterHolds && byBefore != byAfter)
        return {WallTime::Kind::Repeated, std::min(byBefore, byAfter), std::max(byBefore, byAfter)};
    if (beforeHolds)
        return {WallTime::Kind::Plain, byBefore, byBefore};
    if (afterHolds)
        return {WallTime::Kind::Plain, byAfter, byAfter};
    return {WallTime::Kind::Skipped, byBefore, byBefore};
}

QDateTime wallClockAt(qint64 utcMs, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone);
}

} // namespace likecast
