#include "core/history/account_history.h"

#include "core/caption/word_folding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace likecast
{

namespace
{

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
constexpr double largestResidual = 4.0; ///< in spreads
constexpr std::size_t postsBeforeLearning = 3;
constexpr double radiansPerHour = std::numbers::pi / 12.0;

std::size_t indexOf(MediaType type)
{
    return static_cast<std::size_t>(type);
}

std::size_t hourIndex(const LocalTime& time)
{
    return static_cast<std::size_t>(std::clamp(time.hour, 0.0, 23.0));
}

bool isWeekend(std::size_t weekday)
{
    return weekday >= 5;
}

std::size_t lengthClass(int characters)
{
    constexpr std::array bounds{1, 60, 150, 400, 900};
    return static_cast<std::size_t>(std::ranges::upper_bound(bounds, characters) - bounds.begin());
}

/// Ids of the occasion for the online regression; the kind keeps them apart from caption terms.
std::array<quint64, 6> contextIds(const LocalTime& time, MediaType type, int characters)
{
    const auto hour = static_cast<quint64>(time.hour);
    const auto typeNumber = static_cast<quint64>(type);
    const std::array<std::pair<quint64, quint64>, 6> facts{{
        {1, hour / 2},
        {2, static_cast<quint64>(time.weekday)},
        {3, typeNumber},
        {4, lengthClass(characters)},
        {5, static_cast<quint64>(time.month)},
        {6, typeNumber * 24 + hour / 3},
    }};
    std::array<quint64, 6> ids{};
    for (std::size_t i = 0; i < facts.size(); ++i)
        ids[i] = stableHash(facts[i].first, facts[i].second);
    return ids;
}

} // namespace

AccountHistory::AccountHistory(LevelPrior prior, QByteArray timeZoneId)
    : m_prior(prior)
    , m_timeZoneId(std::move(timeZoneId))
{
}

LevelEstimate AccountHistory::level(MediaType mediaType) const
{
    LevelEstimate estimate;
    estimate.spread = count() > 0 ? m_rules.spread() : m_prior.error;
    estimate.rules = m_rules.forecasts(mediaType);
    const auto posts = static_cast<double>(count());
    const double total = posts + m_prior.postsWorth;
    const double ownWeight = posts > 0.0 ? posts / total : 0.0;
    const double own = posts > 0.0 ? m_rules.aggregate(estimate.rules) : 0.0;
    estimate.logLikes = ownWeight * own + (1.0 - ownWeight) * m_prior.logLikes;
    return estimate;
}

LocalTime AccountHistory::localTimeOf(qint64 takenAtMs) const
{
    const int offset =
        m_timeZoneId.isEmpty() ? 0 : utcOffsetSecondsAt(m_timeZoneId, takenAtMs).value_or(0);
    return localTime(takenAtMs, offset);
}

double AccountHistory::hoursFromUsual(const LocalTime& time) const
{
    if (count() == 0)
        return notKnown;
    const double usual = std::atan2(m_hourY, m_hourX) / radiansPerHour;
    return std::fmod(time.hour - usual + 36.0, 24.0) - 12.0;
}

double AccountHistory::hoursSinceType(const PostOccasion& occasion) const
{
    const std::size_t type = indexOf(occasion.mediaType);
    if (m_typeCounts[type] == 0.0)
        return notKnown;
    return std::max(0.0,
                    static_cast<double>(occasion.takenAtMs - m_typeLastMs[type]) / 3'600'000.0);
}

CaptionHabits AccountHistory::habits() const
{
    if (count() == 0)
        return {notKnown, notKnown, notKnown, notKnown};
    const auto posts = static_cast<double>(count());
    return {m_habitSums.characters / posts, m_habitSums.hashtags / posts,
            m_habitSums.mentions / posts, m_habitSums.emoji / posts};
}

double AccountHistory::recentError() const
{
    return m_recentError.weight() > 0.0 ? m_recentError.mean(0.0) : notKnown;
}

OccasionEffects AccountHistory::effects(const PostOccasion& occasion,
                                        const CaptionContent& content) const
{
    OccasionEffects effects;
    const LocalTime time = localTimeOf(occasion.takenAtMs);
    const std::size_t hour = hourIndex(time);
    constexpr std::array nearness{0.2, 0.6, 1.0, 0.6, 0.2};
    ShrunkenEffect nearHours;
    for (std::size_t i = 0; i < nearness.size(); ++i) {
        const ShrunkenEffect& other = m_hours[(hour + 22 + i) % 24];
        nearHours.sum += nearness[i] * other.sum;
        nearHours.count += nearness[i] * other.count;
    }
    const auto posts = static_cast<double>(count());
    effects.hour = nearHours.value(8.0);
    effects.hourShare = nearHours.count / (posts + 1.0);
    const auto weekday = static_cast<std::size_t>(std::clamp(time.weekday, 0, 6));
    effects.weekday = m_weekdays[weekday].value(12.0);
    ShrunkenEffect sameKindOfDay;
    for (std::size_t day = 0; day < m_weekdays.size(); ++day) {
        if (isWeekend(day) == isWeekend(weekday)) {
            sameKindOfDay.sum += m_weekdays[day].sum;
            sameKindOfDay.count += m_weekdays[day].count;
        }
    }
    effects.weekend = sameKindOfDay.value(12.0);
    effects.month =
        m_months[static_cast<std::size_t>(std::clamp(time.month, 1, 12) - 1)].value(20.0);
    const std::size_t type = indexOf(occasion.mediaType);
    effects.mediaType = m_types[type].value(6.0);
    effects.mediaTypeShare = posts > 0.0 ? m_typeCounts[type] / posts : notKnown;
    effects.captionLength = m_lengths[lengthClass(content.counts.characters)].value(10.0);
    return effects;
}

RegressionEstimate AccountHistory::regressOnContext(const PostOccasion& occasion,
                                                    const CaptionContent& content) const
{
    const auto ids =
        contextIds(localTimeOf(occasion.takenAtMs), occasion.mediaType, content.counts.characters);
    return m_captions.regressOnContext(content, ids);
}

void AccountHistory::append(const PostOccasion& occasion, const CaptionContent& content, double y)
{
    const LevelEstimate before = level(occasion.mediaType);
    const LocalTime time = localTimeOf(occasion.takenAtMs);
    const double residual =
        std::clamp((y - before.logLikes) / before.spread, -largestResidual, largestResidual);
    const bool learns = count() >= postsBeforeLearning;
    m_captions.append(content, contextIds(time, occasion.mediaType, content.counts.characters),
                      residual, learns);
    if (learns)
        learn(occasion, time, content, residual);
    if (count() > 0)
        m_recentError.add(std::abs(y - before.logLikes), 0.85);

    const std::size_t type = indexOf(occasion.mediaType);
    m_typeCounts[type] += 1.0;
    m_typeLastMs[type] = occasion.takenAtMs;
    m_lastMediaType = occasion.mediaType;
    m_hourX += std::cos(time.hour * radiansPerHour);
    m_hourY += std::sin(time.hour * radiansPerHour);
    m_habitSums.characters += std::log1p(content.counts.characters);
    m_habitSums.hashtags += std::log1p(content.counts.hashtags);
    m_habitSums.mentions += std::log1p(content.counts.mentions);
    m_habitSums.emoji += std::log1p(content.counts.emoji);
    m_rhythm.append(occasion.takenAtMs);
    m_rules.append(y, occasion.takenAtMs, occasion.mediaType, before.rules, before.logLikes);
}

void AccountHistory::learn(const PostOccasion& occasion, const LocalTime& time,
                           const CaptionContent& content, double residual)
{
    m_hours[hourIndex(time)].add(residual);
    m_weekdays[static_cast<std::size_t>(std::clamp(time.weekday, 0, 6))].add(residual);
    m_months[static_cast<std::size_t>(std::clamp(time.month, 1, 12) - 1)].add(residual);
    m_types[indexOf(occasion.mediaType)].add(residual);
    m_lengths[lengthClass(content.counts.characters)].add(residual);
    m_neighbourProducts = m_neighbourProducts * 0.98 + residual * m_lastResidual;
    m_squares = m_squares * 0.98 + residual * residual;
    m_lastResidual = residual;
}

} // namespace likecast
