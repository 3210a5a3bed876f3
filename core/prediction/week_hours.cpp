#include "core/prediction/week_hours.h"

#include <QDateTime>
#include <QTimeZone>

namespace likecast
{

std::array<std::array<qint64, 24>, 7> weekHours(qint64 fromMs, const QByteArray& timeZoneId)
{
    QTimeZone zone(timeZoneId);
    if (!zone.isValid())
        zone = QTimeZone::utc();
    const QDate firstDay = QDateTime::fromMSecsSinceEpoch(fromMs, zone).date();
    std::array<std::array<qint64, 24>, 7> moments{};
    for (int day = 0; day < 7; ++day) {
        const QDate date = firstDay.addDays(day);
        auto& hours = moments[static_cast<std::size_t>(date.dayOfWeek() - 1)];
        for (int hour = 0; hour < 24; ++hour) {
            const QTime time(hour, 0);
            QDateTime moment(date, time, zone);
            if (moment.toMSecsSinceEpoch() < fromMs)
                moment = QDateTime(date.addDays(7), time, zone);
            const QDateTime local =
                QDateTime::fromMSecsSinceEpoch(moment.toMSecsSinceEpoch(), zone);
            hours[static_cast<std::size_t>(hour)] =
                local.time() == time ? moment.toMSecsSinceEpoch() : noSuchHour;
        }
    }
    return moments;
}

} // namespace likecast
