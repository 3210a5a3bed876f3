#include "ui/account/shared/post_text.h"

#include "ui/common/date_format.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace likecast
{

namespace
{

struct PostText {
    Q_DECLARE_TR_FUNCTIONS(PostText)
};

} // namespace

QString mediaTypeText(std::optional<MediaType> type)
{
    if (!type)
        return QStringLiteral("–");
    switch (*type) {
    case MediaType::Photo:
        return PostText::tr("Photo");
    case MediaType::Carousel:
        return PostText::tr("Carousel");
    case MediaType::Video:
        return PostText::tr("Video");
    case MediaType::Reel:
        return PostText::tr("Reel");
    }
    return {};
}

QString shortMoment(qint64 utcMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utcMs);
    return QLocale().toString(at, dayFormat(QLocale()) + u' ' +
                                      QLocale().timeFormat(QLocale::ShortFormat));
}

QString shortDay(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs).date(), dayFormat(QLocale()));
}

QString ageText(qint64 utcMs, qint64 nowMs)
{
    constexpr qint64 minuteMs = 60'000;
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    const qint64 minutes = (nowMs - utcMs) / minuteMs;
    if (minutes < 1)
        return PostText::tr("just now");
    if (minutes < hour)
        return PostText::tr("%n min ago", nullptr, static_cast<int>(minutes));
    if (minutes < day)
        return PostText::tr("%n h ago", nullptr, static_cast<int>(minutes / hour));
    if (minutes < 2 * day)
        return PostText::tr("yesterday");
    return minutes < 30 * day
               ? PostText::tr("%n days ago", nullptr, static_cast<int>(minutes / day))
               : shortDay(utcMs);
}

QString importFormatText(const QString& format)
{
    if (format == QStringLiteral("download_information"))
        return PostText::tr("Instagram data export");
    if (format == QStringLiteral("business_suite"))
        return PostText::tr("Meta Business Suite");
    if (format == QStringLiteral("instaloader"))
        return PostText::tr("Instaloader");
    if (format == QStringLiteral("graph_json"))
        return PostText::tr("Saved API responses");
    if (format == QStringLiteral("zeeschuimer"))
        return QStringLiteral("Zeeschuimer");
    if (format == QStringLiteral("gallery_dl"))
        return QStringLiteral("gallery-dl");
    if (format == QStringLiteral("instagram_api"))
        return PostText::tr("Instagram API");
    if (format == QStringLiteral("plain_csv"))
        return PostText::tr("CSV file");
    if (format == QStringLiteral("photo_folder"))
        return PostText::tr("Photo folder");
    return format;
}

QString changedPostsText(qint64 added, qint64 updated)
{
    QStringList parts;
    if (added > 0)
        parts += PostText::tr("%1 new posts", nullptr, pluralOf(added)).arg(formatCount(added));
    if (updated > 0)
        parts += PostText::tr("%1 updated", nullptr, pluralOf(updated)).arg(formatCount(updated));
    return parts.isEmpty() ? PostText::tr("nothing new") : parts.join(QStringLiteral(", "));
}

} // namespace likecast
