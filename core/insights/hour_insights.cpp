#include "core/insights/hour_insights.h"

#include "core/evaluation/rolling_origin.h"
#include "core/history/posting_times.h"
#include "core/history/running_statistics.h"
#include "core/insights/significance.h"
#include "core/posts/known_count.h"

#include <algorithm>
#include <vector>

namespace likecast
{

namespace
{

constexpr int leastPostsOfSpan = 10;

struct JudgedSpan {
    HourSpan span;
    double pValue = 1.0;
};

/// The effect of a span of hours, averaged over its hours and all weekdays.
std::optional<JudgedSpan> spanFrom(const PostingTimes& times, int fromHour)
{
    HourSpan span;
    span.fromHour = fromHour;
    double deviation = 0.0;
    for (int i = 0; i < span.hours; ++i) {
        const int hour = (fromHour + i) % 24;
        for (int weekday = 0; weekday < 7; ++weekday) {
            const double share = 1.0 / (7.0 * span.hours);
            const TimeEffect effect = times.effect(weekday, hour + 0.5);
            span.posts += times.postsAt(weekday, hour);
            span.logEffect += share * effect.mean;
            deviation += share * effect.deviation;
        }
    }
    if (span.posts < leastPostsOfSpan)
        return std::nullopt;
    const TimeEffect effect{span.logEffect, deviation};
    span.logLow = effect.low80();
    span.logHigh = effect.high80();
    const double pValue =
        deviation > 0.0 ? twoSidedP(span.logEffect / deviation, span.posts - 1.0) : 1.0;
    return JudgedSpan{span, pValue};
}

std::optional<HourSpan> bestSpanOf(const PostingTimes& times)
{
    std::vector<HourSpan> spans;
    std::vector<double> pValues;
    for (int hour = 0; times.hasEvidence() && hour < 24; ++hour) {
        if (const auto judged = spanFrom(times, hour)) {
            spans.push_back(judged->span);
            pValues.push_back(judged->pValue);
        }
    }
    const std::vector<bool> standOut = standingOut(pValues);
    std::optional<HourSpan> best;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (standOut[i] && spans[i].logLow > (best ? best->logLow : 0.0))
            best = spans[i];
    }
    return best;
}

double usualOf(const AccountPosts& account)
{
    std::vector<double> recent;
    for (auto post = account.posts.rbegin();
         post != account.posts.rend() && recent.size() < postsOfPastMedian; ++post) {
        if (knownCount(post->likes))
            recent.push_back(logLikes(static_cast<double>(*post->likes)));
    }
    return medianOf(recent);
}

void fillCells(HourInsights& insights, const PostingTimes& times)
{
    double best = -1e300;
    for (std::size_t day = 0; day < 7; ++day) {
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const int weekday = static_cast<int>(day);
            const int clock = static_cast<int>(hour);
            const double effect = times.effect(weekday, clock).mean;
            insights.logEffect[day][hour] = effect;
            insights.posts[day][hour] = times.postsAt(weekday, clock);
            if (times.isTried(clock) && effect > best) {
                best = effect;
                insights.bestWeekday = weekday;
                insights.bestHour = clock;
            }
        }
    }
}

} // namespace

Result<HourInsights> hourInsights(const AccountPosts& account, const QByteArray& timeZoneId)
{
    HourInsights insights;
    insights.postsRead = static_cast<qint64>(scoredPosts(account).size());
    if (insights.postsRead == 0)
        return failure(ErrorCode::PostsTooFew);
    const PostingTimes times = postingTimesOf(account.posts, timeZoneId);
    insights.postsWithHours = times.postsWithHours();
    fillCells(insights, times);
    insights.usualLogLikes = usualOf(account);
    insights.bestSpan = bestSpanOf(times);
    return insights;
}

} // namespace likecast
