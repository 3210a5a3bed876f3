#include "ui/predict/compose/suggestion.h"

#include "core/posts/wall_time.h"
#include "core/prediction/draft_comparison.h"
#include "ui/predict/result/driver_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

struct SuggestionText {
    Q_DECLARE_TR_FUNCTIONS(Suggestion)
};

constexpr double smallestGainRatio = 0.03;

bool isBeyondNoise(double likes, const Prediction& prediction)
{
    if (!std::isfinite(likes) || likes < prediction.likes->median * (1 + smallestGainRatio))
        return false;
    Prediction moved;
    moved.logMedian = logLikes(likes);
    moved.pairScale = prediction.pairScale;
    const DraftComparison comparison = compareDrafts(moved, prediction);
    return comparison.chanceFirstWins > 0.5 && !comparison.tooCloseToCall;
}

/// An hour moves the range as it moves the number.
double movedBy(double likes, const Prediction& prediction, double end)
{
    return likesFromLog(logLikes(end) + logLikes(likes) - logLikes(prediction.likes->median));
}

/// "Post Thu, Dec 3 at 19:00".
QString postAtText(qint64 takenAtMs, const QByteArray& timeZoneId, const QLocale& locale)
{
    const QDateTime at = wallClockAt(takenAtMs, timeZoneOf(timeZoneId));
    const bool isMidnight = at.time().hour() == 0 && at.time().minute() == 0;
    return SuggestionText::tr("Post %1 at %2", "day, time")
        .arg(
            locale.toString(at.date(), SuggestionText::tr("ddd, MMM d", "date format: Thu, Dec 3")),
            isMidnight ? SuggestionText::tr("midnight", "time")
                       : locale.toString(at.time(), QLocale::ShortFormat));
}

double gainOver(const Prediction& now, double likes)
{
    return likes / std::max(now.likes->median, 1.0) - 1;
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

QString variantText(const DraftVariant& variant)
{
    switch (variant.kind) {
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

} // namespace

std::vector<Suggestion> hourSuggestions(const Prediction& prediction, const WeekForecast& forecast,
                                        const Composition& composition, const QLocale& locale)
{
    if (!prediction.likes)
        return {};
    const int composedDay =
        wallClockAt(composition.takenAtMs, timeZoneOf(composition.timeZoneId)).date().dayOfWeek() -
        1;
    struct Hour {
        double likes = 0.0;
        qint64 atMs = 0;
    };
    Hour week;
    Hour sameDay;
    for (std::size_t day = 0; day < forecast.likes.size(); ++day) {
        for (std::size_t hour = 0; hour < forecast.likes[day].size(); ++hour) {
            const Hour found{forecast.likes[day][hour], forecast.takenAtMs[day][hour]};
            if (forecast.untried[day][hour])
                continue;
            if (found.likes > week.likes)
                week = found;
            if (static_cast<int>(day) == composedDay && found.likes > sameDay.likes)
                sameDay = found;
        }
    }

    std::vector<Suggestion> suggestions;
    for (const Hour& hour : {week, sameDay}) {
        const bool known =
            !suggestions.empty() && suggestions.front().composition.takenAtMs == hour.atMs;
        if (known || !isBeyondNoise(hour.likes, prediction))
            continue;
        Suggestion suggestion{.text = postAtText(hour.atMs, composition.timeZoneId, locale),
                              .likes = hour.likes,
                              .gainRatio = gainOver(prediction, hour.likes),
                              .composition = composition,
                              .low = movedBy(hour.likes, prediction, prediction.likes->low),
                              .high = movedBy(hour.likes, prediction, prediction.likes->high)};
        suggestion.composition.takenAtMs = hour.atMs;
        suggestions.push_back(suggestion);
    }
    return suggestions;
}

Suggestion variantSuggestion(const VariantOutcome& outcome, const Prediction& now)
{
    const LikesRange& likes = *outcome.prediction.likes;
    return {.text = variantText(outcome.variant),
            .likes = likes.median,
            .gainRatio = gainOver(now, likes.median),
            .composition = outcome.variant.composition,
            .kind = outcome.variant.kind == VariantKind::ChangeMediaType
                        ? EditKind::MediaType
                        : EditKind::CaptionSuggestion,
            .low = likes.low,
            .high = likes.high,
            .details = outcome.variant.hashtags.join(u' ')};
}

} // namespace likecast
