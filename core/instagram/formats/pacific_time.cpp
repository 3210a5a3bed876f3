#include "core/instagram/formats/pacific_time.h"

#include "core/instagram/formats/post_time.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qint64 minuteMs = 60'000;
constexpr qint64 quarterHourMs = 15 * minuteMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

std::optional<qint64> wallClock(const QString& text, bool isDayFirst, const QTimeZone& zone)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s+(\\d{1,2}):(\\d{2})\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(text.left(40));
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const QDate date(match.captured(3).toInt(), isDayFirst ? second : first,
                     isDayFirst ? first : second);
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    const QDateTime moment(date, time, zone);
    if (!date.isValid() || !time.isValid() || !moment.isValid())
        return std::nullopt;
    const qint64 utcMs = moment.toMSecsSinceEpoch();
    return isPlausiblePostTime(utcMs) ? std::optional(utcMs) : std::nullopt;
}

/// Moments that the ids place on the same day.
qint64 agreeing(const std::vector<PublishMoment>& moments, bool isDayFirst, const QTimeZone& zone)
{
    qint64 count = 0;
    for (const PublishMoment& moment : moments) {
        const std::optional<qint64> utcMs = wallClock(moment.text, isDayFirst, zone);
        if (utcMs && moment.idTimeMs && std::abs(*moment.idTimeMs - *utcMs) < 2 * dayMs)
            ++count;
    }
    return count;
}

bool isWithinMinute(qint64 idTimeMs, qint64 utcMs)
{
    return idTimeMs >= utcMs && idTimeMs < utcMs + minuteMs;
}

/// The offset of another time zone, in the steps that zones have.
bool isOffByZone(qint64 idTimeMs, qint64 utcMs)
{
    const qint64 difference = idTimeMs - utcMs;
    const qint64 steps =
        (difference + (difference < 0 ? -1 : 1) * quarterHourMs / 2) / quarterHourMs;
    return steps != 0 && std::abs(difference) <= dayMs + 2 * hourMs &&
           std::abs(difference - steps * quarterHourMs) <= minuteMs;
}

qint64 wholeSecond(qint64 utcMs)
{
    return utcMs / 1000 * 1000;
}

} // namespace

Result<PublishTimes> pacificPublishTimes(const std::vector<PublishMoment>& moments)
{
    const QTimeZone zone("America/Los_Angeles");
    if (!zone.isValid())
        return failure(ErrorCode::Internal, u"no time zone America/Los_Angeles here"_s);
    PublishTimes times;
    times.isDayFirst = agreeing(moments, true, zone) > agreeing(moments, false, zone);
    qint64 compared = 0;
    qint64 offByZone = 0;
    for (const PublishMoment& moment : moments) {
        times.utcMs.push_back(wallClock(moment.text, times.isDayFirst, zone));
        if (!times.utcMs.back() || !moment.idTimeMs)
            continue;
        ++compared;
        offByZone += isOffByZone(*moment.idTimeMs, *times.utcMs.back()) ? 1 : 0;
    }
    constexpr qint64 fewestToJudge = 3;
    times.isOtherZone = offByZone >= fewestToJudge && offByZone * 5 >= compared * 3;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const std::optional<qint64> idTimeMs = moments[i].idTimeMs;
        std::optional<qint64>& utcMs = times.utcMs[i];
        if (!utcMs || !idTimeMs)
            continue;
        const bool isOtherHour = isWithinMinute(*idTimeMs, *utcMs + hourMs) ||
                                 isWithinMinute(*idTimeMs, *utcMs - hourMs);
        const bool isDoubledHour =
            isOtherHour && zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(*utcMs)) !=
                               zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(*idTimeMs));
        if (isWithinMinute(*idTimeMs, *utcMs) || isDoubledHour ||
            (times.isOtherZone && isOffByZone(*idTimeMs, *utcMs)))
            utcMs = wholeSecond(*idTimeMs);
    }
    return times;
}

} // namespace likecast
