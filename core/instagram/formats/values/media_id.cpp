#include "core/instagram/formats/values/media_id.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qint64 idEpochMs = 1'314'220'021'721;
constexpr int timeShift = 23;
constexpr qsizetype idDigits = 11;

constexpr QLatin1StringView
    base64UrlDigits("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

} // namespace

std::optional<quint64> mediaIdFromText(QStringView text)
{
    bool isNumber = false;
    const quint64 id =
        text.left(text.contains(u'_') ? text.indexOf(u'_') : text.size()).toULongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

std::optional<quint64> mediaIdFromShortcode(QStringView shortcode)
{
    quint64 id = 0;
    for (const QChar character : shortcode.left(idDigits)) {
        const qsizetype digit = base64UrlDigits.indexOf(character);
        if (digit < 0)
            return std::nullopt;
        // 11 characters hold 66 bits; an id has 64, so the first character is at most P.
        if (id >> 58)
            return std::nullopt;
        id = (id << 6) | quint64(digit);
    }
    return id > 0 ? std::optional(id) : std::nullopt;
}

QString shortcodeFromMediaId(quint64 mediaId)
{
    QString code;
    for (quint64 rest = mediaId; rest > 0; rest >>= 6)
        code.prepend(base64UrlDigits[qsizetype(rest & 63)]);
    return code;
}

QString shortcodeFromPermalink(const QString& permalink)
{
    static const QRegularExpression pattern(
        u"instagram\\.com/(?:[A-Za-z0-9._]+/)?(?:p|reels?|tv)/([A-Za-z0-9_-]{2,64})"_s);
    return pattern.match(permalink.left(500)).captured(1);
}

std::optional<qint64> takenAtMsFromMediaId(quint64 mediaId)
{
    // Sequential ids, used before this scheme, would all fall within its first hours.
    constexpr qint64 firstDayMs = 24LL * 3600 * 1000;
    const auto sinceEpochMs = qint64(mediaId >> timeShift);
    if (sinceEpochMs < firstDayMs)
        return std::nullopt;
    return idEpochMs + sinceEpochMs;
}

} // namespace likecast
