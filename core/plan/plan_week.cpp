#include "core/plan/plan_week.h"

#include "core/posts/wall_time.h"

namespace likecast
{

namespace
{

constexpr int daysInWeek = 7;

} // namespace

PlanWeek::PlanWeek(QDate day, Qt::DayOfWeek firstDay, const QTimeZone& zone)
    : m_first(day.addDays(-((day.dayOfWeek() - firstDay + daysInWeek) % daysInWeek)))
    , m_zone(zone)
{
}

std::optional<PlanSlot> PlanWeek::slotOf(qint64 utcMs) const
{
    const QDateTime at = wallClockAt(utcMs, m_zone);
    const auto day = m_first.daysTo(at.date());
    if (day < 0 || day >= daysInWeek)
        return std::nullopt;
    return PlanSlot{static_cast<int>(day), at.time().hour()};
}

std::optional<qint64> PlanWeek::timeIn(PlanSlot slot, int minute) const
{
    const WallTime time = resolveWallTime(date(slot.day), QTime(slot.hour, minute), m_zone);
    if (time.kind == WallTime::Kind::Skipped)
        return std::nullopt;
    return time.firstMs;
}

qint64 movedByDays(qint64 utcMs, int days, const QTimeZone& zone)
{
    const QDateTime at = wallClockAt(utcMs, zone);
    QDate date = at.date().addDays(days);
    WallTime moved = resolveWallTime(date, at.time(), zone);
    while (moved.kind == WallTime::Kind::Skipped) {
        date = date.addDays(days < 0 ? -1 : 1);
        moved = resolveWallTime(date, at.time(), zone);
    }
    return moved.firstMs;
}

} // namespace likecast
