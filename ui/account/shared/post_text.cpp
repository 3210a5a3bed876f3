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

class PostWords
{
    Q_DECLARE_TR_FUNCTIONS(PostText)

public:
    static QString type(MediaType type)
    {
        switch (type) {
        case MediaType::Photo:
            return tr("Photo");
        case MediaType::Carousel:
            return tr("Carousel");
        case MediaType::Video:
            return tr("Video");
        case MediaType::Reel:
            return tr("Reel");
        }
        return {};
    }

    static QString age(qint64 minutes)
    {
        constexpr qint64 hour = 60;
        constexpr qint64 day = 24 * hour;
        if (minutes < 1)
            return tr("just now");
        if (minutes < hour)
            return tr("%n min ago", nullptr, static_cast<int>(minutes));
        if (minutes < day)
            return tr("%n h ago", nullptr, static_cast<int>(minutes / hour));
        if (minutes < 2 * day)
            return tr("yesterday");
        return minutes < 30 * day ? tr("%n days ago", nullptr, static_cast<int>(minutes / day))
                                  : QString();
    }

    static QString format(const QString& format)
    {
        if (format == QStringLiteral("download_information"))
            return tr("Instagram data export");
        if (format == QStringLiteral("business_suite"))
            return tr("Meta Business Suite");
        if (format == QStringLiteral("instaloader"))
            return tr("Instaloader");
        if (format == QStringLiteral("graph_json"))
            return tr("Saved API responses");
        if (format == QStringLiteral("zeeschuimer"))
            return QStringLiteral("Zeeschuimer");
        if (format == QStringLiteral("gallery_dl"))
            return QStringLiteral("gallery-dl");
        if (format == QStringLiteral("instagram_api"))
            return tr("Instagram API");
        if (format == QStringLiteral("plain_csv"))
            return tr("CSV file");
        if (format == QStringLiteral("photo_folder"))
            return tr("Photo folder");
        return format;
    }

    static QString changed(qint64 added, qint64 updated)
    {
        QStringList parts;
        if (added > 0)
            parts += tr("%1 new posts", nullptr, pluralOf(added)).arg(formatCount(added));
        if (updated > 0)
            parts += tr("%1 updated", nullptr, pluralOf(updated)).arg(formatCount(updated));
        return parts.isEmpty() ? tr("nothing new") : parts.join(QStringLiteral(", "));
    }
};

} // namespace

QString mediaTypeText(std::optional<MediaType> type)
{
    return type ? PostWords::type(*type) : QStringLiteral("–");
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
    const QString age = PostWords::age((nowMs - utcMs) / minuteMs);
    return age.isEmpty() ? shortDay(utcMs) : age;
}

QString importFormatText(const QString& format)
{
    return PostWords::format(format);
}

QString changedPostsText(qint64 added, qint64 updated)
{
    return PostWords::changed(added, updated);
}

} // namespace likecast
