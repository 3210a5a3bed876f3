#include "ui/predict/compose/suggestion.h"

#include "core/posts/wall_time.h"
#include "ui/common/date_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace likecast
{

namespace
{

struct SuggestionText {
    Q_DECLARE_TR_FUNCTIONS(Suggestion)
};

/// "Post Thu, Dec 3 at 19:00".
QString postAtText(qint64 takenAtMs, const QByteArray& timeZoneId, const QLocale& locale)
{
    const QDateTime at = wallClockAt(takenAtMs, timeZoneOf(timeZoneId));
    const bool isMidnight = at.time().hour() == 0 && at.time().minute() == 0;
    return SuggestionText::tr("Post %1 at %2", "day, time")
        .arg(locale.toString(at.date(), weekdayInYearFormat(locale)),
             isMidnight ? SuggestionText::tr("midnight", "time")
                        : locale.toString(at.time(), QLocale::ShortFormat));
}

QString mediaTypeText(MediaType mediaType)
{
    switch (mediaType) {
    case MediaType::Photo:
        return SuggestionText::tr("Post a single photo");
    case MediaType::Carousel:
        return SuggestionText::tr("Make it a carousel");
    case MediaType::Video:
        return SuggestionText::tr("Make it a video");
    case MediaType::Reel:
        return SuggestionText::tr("Make it a reel");
    }
    return {};
}

/// As many as fit on a button.
QString someOf(const QStringList& hashtags)
{
    constexpr int room = 16; // characters
    QString text = hashtags.join(u' ');
    if (text.size() > room)
        text = text.left(room).trimmed() + u'…';
    return text;
}

QString variantText(const DraftVariant& variant, const QLocale& locale)
{
    switch (variant.kind) {
    case VariantKind::OtherHour:
        return postAtText(variant.composition.takenAtMs, variant.composition.timeZoneId, locale);
    case VariantKind::AskQuestion:
        return SuggestionText::tr("End with a question");
    case VariantKind::ShortenCaption:
        return SuggestionText::tr("Keep only the first sentence");
    case VariantKind::MoreHashtags:
        return SuggestionText::tr("Add %1", "hashtags").arg(someOf(variant.hashtags));
    case VariantKind::OtherHashtags:
        return SuggestionText::tr("Use your %1 instead", "hashtags").arg(someOf(variant.hashtags));
    case VariantKind::FewerHashtags:
        return SuggestionText::tr("Use fewer hashtags");
    case VariantKind::NoHashtags:
        return SuggestionText::tr("Leave out the hashtags");
    case VariantKind::ChangeMediaType:
        return mediaTypeText(variant.composition.mediaType);
    }
    return {};
}

EditKind editOf(VariantKind kind)
{
    if (kind == VariantKind::OtherHour)
        return EditKind::Moment;
    return kind == VariantKind::ChangeMediaType ? EditKind::MediaType : EditKind::CaptionSuggestion;
}

} // namespace

Suggestion suggestionOf(const VariantOutcome& outcome, const Prediction& now, const QLocale& locale)
{
    const LikesRange& likes = *outcome.prediction.likes;
    return {.text = variantText(outcome.variant, locale),
            .likes = likes.median,
            .gainRatio = likes.median / std::max(now.likes->median, 1.0) - 1,
            .composition = outcome.variant.composition,
            .kind = editOf(outcome.variant.kind),
            .low = likes.low,
            .high = likes.high,
            .details = outcome.variant.hashtags.join(u' '),
            .figure = outcome.prediction.figure};
}

} // namespace likecast
