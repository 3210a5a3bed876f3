#include "core/instagram/formats/values/post_time.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <chrono>

using namespace Qt::StringLiterals;

namespace likecast
{

bool isPlausiblePostTime(qint64 utcMs)
{
    return isPlausiblePostTime(utcMs, QDateTime::currentMSecsSinceEpoch());
}

bool isPlausiblePostTime(qint64 utcMs, qint64 nowMs)
{
    constexpr qint64 openedMs = 1'286'323'200'000;
    constexpr qint64 writtenMs = 1'764'547'200'000; // 1 December 2025
    constexpr qint64 farMs = 4'102'444'800'000;     // 2100
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    const qint64 latestMs = nowMs < writtenMs ? farMs : nowMs + dayMs;
    return utcMs >= openedMs && utcMs <= latestMs;
}

std::optional<qint64> postTimeFromUnix(qint64 value)
{
    constexpr qint64 firstMilliseconds = 100'000'000'000;
    if (value <= 0)
        return std::nullopt;
    const qint64 utcMs = value >= firstMilliseconds ? value : value * 1000;
    return isPlausiblePostTime(utcMs) ? std::optional(utcMs) : std::nullopt;
}

std::optional<qint64> postTimeFromIso(const QString& text)
{
    // Qt parses "+00:00" but not the API's "+0000".
    static const QRegularExpression compactOffset(u"([+-]\\d{2})(\\d{2})$"_s);
    constexpr qsizetype longest = 40;
    if (text.size() > longest || text.size() < 10)
        return std::nullopt;
    QString iso = text.trimmed();
    if (iso.contains(u'T') || iso.contains(u' '))
        iso.replace(compactOffset, u"\\1:\\2"_s);
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone::utc());
    const qint64 utcMs = moment.toMSecsSinceEpoch();
    return isPlausiblePostTime(utcMs) ? std::optional(utcMs) : std::nullopt;
}

namespace
{

/// The digits at a position as a number, or -1.
int numberAt(QByteArrayView text, qsizetype at, qsizetype digits)
{
    int number = 0;
    for (const char c : text.sliced(at, digits)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

std::optional<qint64> postTimeFromPlainIso(QByteArrayView text)
{
    constexpr qsizetype size = 19;
    const bool isUtc = text.size() == size + 1 && text.back() == 'Z';
    if ((text.size() != size && !isUtc) || text[4] != '-' || text[7] != '-' ||
        (text[10] != 'T' && text[10] != ' ') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    using namespace std::chrono;
    const int yearNumber = numberAt(text, 0, 4);
    const int month = numberAt(text, 5, 2);
    const int day = numberAt(text, 8, 2);
    const int hour = numberAt(text, 11, 2);
    const int minute = numberAt(text, 14, 2);
    const int second = numberAt(text, 17, 2);
    if (yearNumber < 0 || month < 0 || day < 0 || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    const year_month_day date{year(yearNumber), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    const auto moment = sys_days(date) + hours(hour) + minutes(minute) + seconds(second);
    const qint64 utcMs = milliseconds(moment.time_since_epoch()).count();
    return isPlausiblePostTime(utcMs) ? std::optional(utcMs) : std::nullopt;
}

} // namespace likecast
