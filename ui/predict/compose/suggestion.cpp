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

} // namespace

std::vector<Suggestion> hourSuggestions(const Prediction& prediction, const WeekForecast& forecast,
                                        qint64 takenAtMs, const QByteArray& timeZoneId,
                                        const QLocale& locale)
{
    if (!prediction.likes)
        return {};
    const int composedDay = wallClockAt(takenAtMs, timeZoneOf(timeZoneId)).date().dayOfWeek() - 1;
    Suggestion week;
    Suggestion sameDay;
    for (std::size_t day = 0; day < forecast.likes.size(); ++day) {
        for (std::size_t hour = 0; hour < forecast.likes[day].size(); ++hour) {
            const double likes = forecast.likes[day][hour];
            const qint64 atMs = forecast.takenAtMs[day][hour];
            if (likes > week.likes)
                week = {{}, likes, 0.0, atMs};
            if (static_cast<int>(day) == composedDay && likes > sameDay.likes)
                sameDay = {{}, likes, 0.0, atMs};
        }
    }

    std::vector<Suggestion> suggestions;
    for (Suggestion suggestion : {week, sameDay}) {
        const bool known =
            !suggestions.empty() && suggestions.front().takenAtMs == suggestion.takenAtMs;
        if (known || !isBeyondNoise(suggestion.likes, prediction))
            continue;
        suggestion.gainRatio = suggestion.likes / std::max(prediction.likes->median, 1.0) - 1;
        suggestion.text = postAtText(suggestion.takenAtMs, timeZoneId, locale);
        suggestions.push_back(suggestion);
    }
    return suggestions;
}

} // namespace likecast
