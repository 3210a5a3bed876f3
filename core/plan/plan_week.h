#pragma once

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace likecast
{

/// An hour of a planned week: days after its first, and the hour of the clock.
struct PlanSlot {
    int day = 0;  ///< 0..6
    int hour = 0; ///< 0..23

    friend bool operator==(const PlanSlot&, const PlanSlot&) = default;
};

/// Seven days in a time zone. A value class.
class PlanWeek
{
public:
    /// The week of `day` that starts on `firstDay`.
    PlanWeek(QDate day, Qt::DayOfWeek firstDay, const QTimeZone& zone);

    QDate firstDate() const { return m_first; }
    QDate date(int day) const { return m_first.addDays(day); }
    const QTimeZone& zone() const { return m_zone; }

    /// Where a time lies; std::nullopt in another week. An hour that the clocks repeat is one slot.
    std::optional<PlanSlot> slotOf(qint64 utcMs) const;

    /// The time in a slot, in UTC ms; the first one if the clocks repeat it, std::nullopt if they
    /// skip it.
    std::optional<qint64> timeIn(PlanSlot slot, int minute = 0) const;

private:
    QDate m_first;
    QTimeZone m_zone;
};

/// The same time of day on another day, the first one if the clocks repeat it; goes on to the next
/// day in that direction if they skip it. `days` must not be 0.
qint64 movedByDays(qint64 utcMs, int days, const QTimeZone& zone);

} // namespace likecast
