#include "core/instagram/post_time.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace likecast
{

bool isPlausiblePostTime(qint64 utcMs)
{
    constexpr qint64 openedMs = 1'286'323'200'000;
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    return utcMs >= openedMs && utcMs <= QDateTime::currentMSecsSinceEpoch() + dayMs;
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
    // Qt reads "+00:00" but not the API's "+0000".
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

} // namespace likecast
