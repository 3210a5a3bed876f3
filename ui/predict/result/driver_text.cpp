#include "ui/predict/result/driver_text.h"

#include "core/posts/wall_time.h"
#include "ui/common/bidi_text.h"
#include "ui/common/date_format.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>

#include <cmath>

namespace likecast
{

namespace
{

struct DriverText {
    Q_DECLARE_TR_FUNCTIONS(DriverText)
};

constexpr qsizetype wordsShown = 3;

QString facesText(const Prediction& prediction)
{
    const int faces = static_cast<int>(prediction.faces.size());
    const int smiles = prediction.smileCount;
    if (prediction.photoPath.isEmpty())
        return DriverText::tr("No photo");
    if (faces == 0)
        return DriverText::tr("No face");
    if (faces == 1)
        return smiles > 0 ? DriverText::tr("A smiling face") : DriverText::tr("A face, no smile");
    const QString faceCount = DriverText::tr("%Ln faces", nullptr, faces);
    const QString smileCount = smiles == 0   ? DriverText::tr("no smile")
                               : smiles == 1 ? DriverText::tr("1 smile")
                                             : DriverText::tr("%Ln smiles", nullptr, smiles);
    return DriverText::tr("%1, %2", "faces, smiles").arg(faceCount, smileCount);
}

QString captionText(const Driver& driver, const Composition& composition, const QLocale& locale)
{
    if (!driver.words.isEmpty()) {
        QStringList quoted;
        for (const QString& word : driver.words.mid(0, wordsShown))
            quoted += locale.quoteString(word);
        return locale.createSeparatedList(quoted);
    }
    return composition.caption.trimmed().isEmpty() ? DriverText::tr("No caption")
                                                   : DriverText::tr("Your caption");
}

QString hashtagsText(const Driver& driver, const Composition& composition, const QLocale& locale)
{
    if (driver.words.isEmpty())
        return composition.caption.contains(u'#') ? DriverText::tr("Your hashtags")
                                                  : DriverText::tr("No hashtags");
    QStringList tags;
    for (const QString& word : driver.words.mid(0, wordsShown))
        tags += isolated(word.startsWith(u'#') ? word : u'#' + word);
    return locale.createSeparatedList(tags);
}

QString mediaTypeText(MediaType mediaType)
{
    switch (mediaType) {
    case MediaType::Photo:
        return DriverText::tr("A single photo");
    case MediaType::Carousel:
        return DriverText::tr("A carousel");
    case MediaType::Video:
        return DriverText::tr("A video");
    case MediaType::Reel:
        return DriverText::tr("A reel");
    }
    return {};
}

} // namespace

QString weekdayTimeText(qint64 takenAtMs, const QByteArray& timeZoneId, const QLocale& locale,
                        QLocale::FormatType weekdayForm)
{
    const QDateTime wall = wallClockAt(takenAtMs, timeZoneOf(timeZoneId));
    return DriverText::tr("%1 %2", "weekday, time of day")
        .arg(locale.standaloneDayName(wall.date().dayOfWeek(), weekdayForm),
             locale.toString(wall.time(), QLocale::ShortFormat));
}

bool isShown(const Driver& driver)
{
    constexpr double smallestRatioShown = 0.005;
    return std::isfinite(driver.effectLikes) && std::isfinite(driver.effectRatio) &&
           std::abs(driver.effectRatio) >= smallestRatioShown;
}

Driver restOf(const Prediction& prediction, const std::vector<Driver>& others)
{
    Driver rest{.kind = DriverKind::EverythingElse};
    rest.effectLikes = prediction.likes->median - prediction.usualLikes;
    double ratio = prediction.ratioToUsual;
    for (const Driver& driver : others) {
        rest.effectLikes -= driver.effectLikes;
        ratio /= 1 + driver.effectRatio;
    }
    rest.effectRatio = ratio - 1;
    return rest;
}

QString driverText(const Driver& driver, const Prediction& prediction,
                   const Composition& composition, const QLocale& locale)
{
    switch (driver.kind) {
    case DriverKind::Time:
        return weekdayTimeText(composition.takenAtMs, composition.timeZoneId, locale,
                               QLocale::LongFormat);
    case DriverKind::Caption:
        return captionText(driver, composition, locale);
    case DriverKind::Hashtags:
        return hashtagsText(driver, composition, locale);
    case DriverKind::MediaType:
        return mediaTypeText(composition.mediaType);
    case DriverKind::Faces:
        return facesText(prediction);
    case DriverKind::PhotoLook:
        return DriverText::tr("Light and colours");
    case DriverKind::RecentForm:
        return DriverText::tr("Your recent form");
    case DriverKind::AccountSize:
        return DriverText::tr("Account size");
    case DriverKind::EverythingElse:
        return DriverText::tr("Everything else");
    }
    return {};
}

QString driverEvidenceText(const Driver& driver)
{
    if (driver.kind == DriverKind::EverythingElse)
        return {};
    if (driver.isUncertain)
        return DriverText::tr("could be chance");
    if (driver.ownPosts <= 0)
        return DriverText::tr("other accounts");
    switch (driver.kind) {
    case DriverKind::Time:
        return DriverText::tr("your %Ln posts at this hour", nullptr, driver.ownPosts);
    case DriverKind::Caption:
        return DriverText::tr("your %Ln captions", nullptr, driver.ownPosts);
    case DriverKind::Hashtags:
        return DriverText::tr("your %Ln posts with hashtags", nullptr, driver.ownPosts);
    case DriverKind::MediaType:
        return DriverText::tr("your %Ln posts of this type", nullptr, driver.ownPosts);
    case DriverKind::Faces:
        return DriverText::tr("your %Ln posts with faces", nullptr, driver.ownPosts);
    case DriverKind::PhotoLook:
        return DriverText::tr("your %Ln photos", nullptr, driver.ownPosts);
    case DriverKind::RecentForm:
    case DriverKind::AccountSize:
    case DriverKind::EverythingElse:
        break;
    }
    return DriverText::tr("your %Ln posts", nullptr, driver.ownPosts);
}

QString driverEvidenceShort(const Driver& driver)
{
    const bool isOwn =
        driver.kind != DriverKind::EverythingElse && !driver.isUncertain && driver.ownPosts > 0;
    return isOwn ? DriverText::tr("your %Ln posts", nullptr, driver.ownPosts)
                 : driverEvidenceText(driver);
}

QString driverEffectText(const Driver& driver, const QLocale& locale, const PredictedFigure& figure)
{
    constexpr double decimalsBelow = 9.95;
    constexpr QChar minusSign(0x2212);
    constexpr double hundred = 100.0;
    const double effect = figure.followers > 0.0 ? driver.effectLikes / figure.followers * hundred
                                                 : driver.effectLikes;
    constexpr double smallAccount = 100; // likes of a post
    const double size = std::abs(effect);
    const bool isSmall = size < smallAccount * std::abs(driver.effectRatio);
    QString likes = formatCountChange(effect, locale);
    if (isSmall && size < decimalsBelow && size >= 0.05)
        likes = (effect > 0 ? QChar(u'+') : minusSign) + locale.toString(size, 'f', 1);
    return isolated(DriverText::tr("%1 (%2)", "likes, percent")
                        .arg(likes, formatPercentChange(driver.effectRatio, locale)));
}

} // namespace likecast
