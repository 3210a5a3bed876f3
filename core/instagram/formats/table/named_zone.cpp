#include "core/instagram/formats/table/named_zone.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace likecast
{

std::optional<QTimeZone> zoneNamed(const QByteArray& name)
{
    const QTimeZone zone(name);
    if (!zone.isValid())
        return std::nullopt;
    const bool isRule = !name.startsWith("UTC") && (name.contains('+') || name.contains('-'));
    const bool hasOffset =
        zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc())) != 0;
    const bool isKnown =
        QTimeZone::isTimeZoneIdAvailable(name) || name == "GMT" || (hasOffset && !isRule);
    return isKnown ? std::optional(zone) : std::nullopt;
}

std::optional<QTimeZone> takeZoneName(QString& time)
{
    static const QRegularExpression ending(
        u"\\s*(?:\\s|\\[|\\()([A-Z][A-Za-z]+(?:/[A-Za-z_+\\-0-9]+)+)[\\])]?\\s*$"_s);
    if (!time.contains(u'/'))
        return std::nullopt;
    const QRegularExpressionMatch match = ending.match(time);
    const auto zone =
        match.hasMatch() ? zoneNamed(match.captured(1).toUtf8()) : std::optional<QTimeZone>();
    if (zone)
        time.truncate(match.capturedStart());
    return zone;
}

} // namespace likecast
