#include "core/insights/hour_insights.h"

#include "core/evaluation/median.h"
#include "core/evaluation/rolling_origin.h"
#include "core/insights/significance.h"
#include "core/posts/known_count.h"
#include "core/posts/local_time.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace likecast
{

namespace
{

constexpr double shrinkage = 8.0;      ///< posts without effect that stand beside those of an hour
constexpr double neighbourShare = 0.5; ///< what a post an hour away counts
constexpr int leastPostsOfSpan = 10;

struct Sums {
    double posts = 0.0;
    double sum = 0.0;
    double squares = 0.0;

    void add(double value, double weight = 1.0)
    {
        posts += weight;
        sum += weight * value;
        squares += weight * value * value;
    }
    double shrunken() const { return sum / (posts + shrinkage); }
};

struct Tables {
    std::array<Sums, 24> hours;
    std::array<Sums, 7> weekdays;
    std::array<std::array<Sums, 24>, 7> cells;
    std::array<Sums, 24> exactHours;
};

struct JudgedSpan {
    HourSpan span;
    double pValue = 1.0;
};

std::optional<JudgedSpan> spanFrom(const Tables& tables, int fromHour)
{
    HourSpan span;
    span.fromHour = fromHour;
    Sums sums;
    for (int i = 0; i < span.hours; ++i) {
        const Sums& hour = tables.exactHours[static_cast<std::size_t>((fromHour + i) % 24)];
        sums.posts += hour.posts;
        sums.sum += hour.sum;
        sums.squares += hour.squares;
    }
    span.posts = static_cast<int>(sums.posts);
    if (span.posts < leastPostsOfSpan)
        return std::nullopt;
    span.logEffect = sums.sum / sums.posts;
    const double variance =
        std::max(sums.squares / sums.posts - span.logEffect * span.logEffect, 0.0);
    const double error = std::sqrt(variance / (sums.posts - 1.0));
    span.logLow = span.logEffect - eightyPercent * error;
    span.logHigh = span.logEffect + eightyPercent * error;
    const double pValue = error > 0.0 ? twoSidedP(span.logEffect / error, sums.posts - 1.0) : 1.0;
    return JudgedSpan{span, pValue};
}

std::optional<HourSpan> bestSpanOf(const Tables& tables)
{
    std::vector<HourSpan> spans;
    std::vector<double> pValues;
    for (int hour = 0; hour < 24; ++hour) {
        if (const auto judged = spanFrom(tables, hour)) {
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

void fillCells(HourInsights& insights, const Tables& tables)
{
    double best = -1e300;
    for (std::size_t day = 0; day < 7; ++day) {
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const double expected = tables.hours[hour].shrunken() + tables.weekdays[day].shrunken();
            const Sums& cell = tables.cells[day][hour];
            const double own = (cell.sum - cell.posts * expected) / (cell.posts + shrinkage);
            const double effect = expected + own;
            insights.logEffect[day][hour] = effect;
            insights.posts[day][hour] = static_cast<int>(cell.posts);
            if (effect > best) {
                best = effect;
                insights.bestWeekday = static_cast<int>(day);
                insights.bestHour = static_cast<int>(hour);
            }
        }
    }
}

} // namespace

Result<HourInsights> hourInsights(const AccountPosts& account, const QByteArray& timeZoneId)
{
    Tables tables;
    HourInsights insights;
    for (const ScoredPost& scored : scoredPosts(account, 0)) {
        const qint64 takenAtMs = account.posts[scored.index].takenAtMs;
        const LocalTime time =
            localTime(takenAtMs, utcOffsetSecondsAt(timeZoneId, takenAtMs).value_or(0));
        const auto hour = static_cast<std::size_t>(time.hour);
        const auto day = static_cast<std::size_t>(time.weekday);
        const double aboveUsual = scored.y - scored.pastMedian;
        tables.exactHours[hour].add(aboveUsual);
        tables.hours[hour].add(aboveUsual);
        tables.hours[(hour + 1) % 24].add(aboveUsual, neighbourShare);
        tables.hours[(hour + 23) % 24].add(aboveUsual, neighbourShare);
        tables.weekdays[day].add(aboveUsual);
        tables.cells[day][hour].add(aboveUsual);
        ++insights.postsRead;
    }
    if (insights.postsRead == 0)
        return failure(ErrorCode::PostsTooFew);
    fillCells(insights, tables);
    insights.usualLogLikes = usualOf(account);
    insights.bestSpan = bestSpanOf(tables);
    return insights;
}

} // namespace likecast
