#include "core/posts/local_time.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace likecast
{

LocalTime localTime(qint64 utcMs, int utcOffsetSeconds)
{
    namespace chrono = std::chrono;
    const chrono::milliseconds sinceEpoch{utcMs + qint64{1000} * utcOffsetSeconds};
    const auto days = chrono::floor<chrono::days>(sinceEpoch);
    const chrono::year_month_day date{chrono::sys_days{days}};
    const chrono::weekday weekday{chrono::sys_days{days}};

    LocalTime local;
    local.year = static_cast<int>(date.year());
    local.month = static_cast<int>(static_cast<unsigned>(date.month()));
    local.day = static_cast<int>(static_cast<unsigned>(date.day()));
    local.weekday = static_cast<int>(weekday.iso_encoding()) - 1;
    local.hour = static_cast<double>((sinceEpoch - days).count()) / 3'600'000.0;
    return local;
}

std::optional<int> utcOffsetSecondsAt(const QByteArray& zoneId, qint64 utcMs)
{
    if (zoneId.isEmpty()) // Qt would use the system's zone
        return std::nullopt;
    const QTimeZone zone(zoneId);
    if (!zone.isValid())
        return std::nullopt;
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

} // namespace likecast
