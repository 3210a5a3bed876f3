#include "core/history/posting_times.h"

#include "core/history/rule_bank.h"
#include "core/posts/known_count.h"
#include "core/posts/wall_time.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace likecast
{

namespace
{

constexpr std::size_t harmonics = 6;
constexpr std::size_t firstWeekday = 2 * harmonics;
constexpr std::size_t firstWeekendHour = firstWeekday + 7;
constexpr double radiansPerHour = std::numbers::pi / 12.0;
constexpr double weekendShare = 2.0 / 7.0;
// In spreads, fitted to 47 accounts.
constexpr std::array harmonicDeviations{0.21, 0.12, 0.06, 0.04, 0.03, 0.02};
constexpr std::array beliefScales{0.5, 1.0, 3.0};
constexpr double weekdayDeviation = 0.08;
constexpr double weekendHourDeviation = 0.10;
constexpr double noiseVariance = 1.6; ///< of a residual, in squared spreads
constexpr double largestResidual = 4.0;

} // namespace

double PostingTimes::priorDeviation(std::size_t input)
{
    if (input < firstWeekday)
        return harmonicDeviations[input / 2];
    return input < firstWeekendHour ? weekdayDeviation : weekendHourDeviation;
}

PostingTimes::PostingTimes()
{
    for (std::size_t belief = 0; belief < m_beliefs.size(); ++belief) {
        for (std::size_t i = 0; i < inputCount; ++i) {
            const double deviation = beliefScales[belief] * priorDeviation(i);
            m_beliefs[belief].covariance[i][i] = deviation * deviation;
        }
    }
}

PostingTimes::Inputs PostingTimes::inputsOf(int weekday, double hour)
{
    Inputs inputs{};
    for (std::size_t k = 0; k < harmonics; ++k) {
        const double angle = static_cast<double>(k + 1) * hour * radiansPerHour;
        inputs[2 * k] = std::sin(angle);
        inputs[2 * k + 1] = std::cos(angle);
    }
    inputs[firstWeekday + static_cast<std::size_t>(std::clamp(weekday, 0, 6))] = 1.0;
    const double weekend = (weekday >= 5 ? 1.0 : 0.0) - weekendShare;
    inputs[firstWeekendHour] = weekend * inputs[0];
    inputs[firstWeekendHour + 1] = weekend * inputs[1];
    return inputs;
}

int PostingTimes::postsAt(int weekday, int hour) const
{
    return m_counts[static_cast<std::size_t>(weekday)][static_cast<std::size_t>(hour)];
}

int PostingTimes::postsNear(int hour) const
{
    int posts = 0;
    for (const auto& day : m_counts) {
        for (const int offset : {23, 0, 1})
            posts += day[static_cast<std::size_t>((hour + offset) % 24)];
    }
    return posts;
}

TimeEffect PostingTimes::Belief::effect(const Inputs& inputs) const
{
    double sum = 0.0;
    double variance = 0.0;
    for (std::size_t i = 0; i < inputCount; ++i) {
        sum += mean[i] * inputs[i];
        for (std::size_t j = 0; j < inputCount; ++j)
            variance += inputs[i] * covariance[i][j] * inputs[j];
    }
    return {sum, std::sqrt(std::max(0.0, variance))};
}

void PostingTimes::Belief::append(const Inputs& inputs, double residual)
{
    Inputs shared{};
    double variance = noiseVariance;
    double expected = 0.0;
    for (std::size_t i = 0; i < inputCount; ++i) {
        for (std::size_t j = 0; j < inputCount; ++j)
            shared[i] += covariance[i][j] * inputs[j];
        variance += inputs[i] * shared[i];
        expected += inputs[i] * mean[i];
    }
    const double surprise = residual - expected;
    logEvidence -= 0.5 * (std::log(variance) + surprise * surprise / variance);
    for (std::size_t i = 0; i < inputCount; ++i) {
        mean[i] += shared[i] / variance * surprise;
        for (std::size_t j = 0; j < inputCount; ++j)
            covariance[i][j] -= shared[i] * shared[j] / variance;
    }
}

TimeEffect PostingTimes::effect(int weekday, double hour) const
{
    Inputs inputs = inputsOf(weekday, hour);
    for (std::size_t i = 0; i < inputCount; ++i)
        inputs[i] -= m_usual[i];
    double best = m_beliefs.front().logEvidence;
    for (const Belief& belief : m_beliefs)
        best = std::max(best, belief.logEvidence);
    double weights = 0.0;
    double mean = 0.0;
    double squares = 0.0;
    for (const Belief& belief : m_beliefs) {
        const double weight = std::exp(belief.logEvidence - best);
        const TimeEffect effect = belief.effect(inputs);
        weights += weight;
        mean += weight * effect.mean;
        squares += weight * (effect.deviation * effect.deviation + effect.mean * effect.mean);
    }
    mean /= weights;
    const double variance = std::max(0.0, squares / weights - mean * mean);
    const bool claims = hasEvidence() && isTried(static_cast<int>(hour));
    return {claims ? m_spread * mean : 0.0, m_spread * std::sqrt(variance)};
}

void PostingTimes::append(const LocalTime& time, double residual, double spread)
{
    if (!std::isfinite(residual) || !(spread > 0.0))
        return;
    const Inputs raw = inputsOf(time.weekday, time.hour);
    ++m_posts;
    for (std::size_t i = 0; i < inputCount; ++i)
        m_usual[i] += (raw[i] - m_usual[i]) / static_cast<double>(m_posts);
    const auto hour = static_cast<std::size_t>(std::clamp(time.hour, 0.0, 23.0));
    ++m_counts[static_cast<std::size_t>(std::clamp(time.weekday, 0, 6))][hour];
    m_spread = spread;

    Inputs inputs{};
    for (std::size_t i = 0; i < inputCount; ++i)
        inputs[i] = raw[i] - m_usual[i];
    const double size = std::clamp(residual / spread, -largestResidual, largestResidual);
    for (Belief& belief : m_beliefs)
        belief.append(inputs, size);
}

LocalTime localTimeOf(qint64 takenAtMs, TimePrecision precision, const QByteArray& timeZoneId)
{
    const bool isDate = precision != TimePrecision::Second && takenAtMs % millisecondsPerDay == 0;
    const int offset =
        timeZoneId.isEmpty() || isDate ? 0 : utcOffsetSecondsAt(timeZoneId, takenAtMs).value_or(0);
    return localTime(takenAtMs, offset);
}

LocalTime localTimeOf(const Post& post, const QByteArray& accountZoneId)
{
    return localTimeOf(post.takenAtMs, post.timePrecision,
                       post.timeZone.isEmpty() ? accountZoneId : post.timeZone.toLatin1());
}

std::optional<qint64> sharedTimeOfDay(std::span<const Post> posts)
{
    constexpr std::size_t leastPosts = 5;
    if (posts.size() < leastPosts)
        return std::nullopt;
    std::vector<qint64> times;
    for (const Post& post : posts)
        times.push_back(post.takenAtMs % millisecondsPerDay);
    // If more than half share a time, it is the median.
    const auto middle = times.begin() + std::ssize(times) / 2;
    std::ranges::nth_element(times, middle);
    const qint64 median = *middle;
    return 2 * std::ranges::count(times, median) > std::ssize(times) ? std::optional(median)
                                                                     : std::nullopt;
}

TimePrecision timePrecisionOf(const Post& post, const std::optional<qint64>& sharedTimeOfDay)
{
    const bool isShared =
        sharedTimeOfDay && post.takenAtMs % millisecondsPerDay == *sharedTimeOfDay;
    return post.timePrecision == TimePrecision::Second && isShared ? TimePrecision::Day
                                                                   : post.timePrecision;
}

PostingTimes postingTimesOf(std::span<const Post> posts, const QByteArray& timeZoneId)
{
    PostingTimes times;
    RuleBank rules;
    const std::optional<qint64> shared = sharedTimeOfDay(posts);
    for (const Post& post : posts) {
        if (!knownCount(post.likes))
            continue;
        const double y = logLikes(static_cast<double>(*post.likes));
        const RuleValues forecasts = rules.forecasts(post.mediaType);
        const double level = rules.aggregate(forecasts);
        if (timePrecisionOf(post, shared) == TimePrecision::Second && rules.count() > 0)
            times.append(localTimeOf(post, timeZoneId), y - level, rules.spread());
        rules.append(y, post.takenAtMs, post.mediaType, forecasts, level);
    }
    return times;
}

} // namespace likecast
