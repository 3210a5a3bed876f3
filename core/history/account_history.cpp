#include "core/history/account_history.h"

#include "core/caption/word_folding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace likecast
{

namespace
{

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
constexpr double largestResidual = 4.0; ///< in spreads
constexpr std::size_t postsBeforeLearning = 3;

std::size_t indexOf(MediaType type)
{
    return static_cast<std::size_t>(type);
}

std::size_t monthIndex(const LocalTime& time)
{
    return static_cast<std::size_t>(std::clamp(time.month, 1, 12) - 1);
}

std::size_t lengthClass(int characters)
{
    constexpr std::array bounds{1, 60, 150, 400, 900};
    return static_cast<std::size_t>(std::ranges::upper_bound(bounds, characters) - bounds.begin());
}

/// Feature ids of the occasion for the online regression; the first argument keeps them distinct
/// from caption terms. Hour and weekday are left to PostingTimes.
std::vector<quint64> contextIds(const LocalTime& time, const PostOccasion& occasion, int characters)
{
    std::vector<quint64> ids;
    if (occasion.mediaType)
        ids.push_back(stableHash(3, static_cast<quint64>(*occasion.mediaType)));
    ids.push_back(stableHash(4, lengthClass(characters)));
    if (occasion.timePrecision != TimePrecision::Unknown)
        ids.push_back(stableHash(5, static_cast<quint64>(time.month)));
    return ids;
}

} // namespace

AccountHistory::AccountHistory(LevelPrior prior, QByteArray timeZoneId, RuleAverage average)
    : m_prior(prior)
    , m_timeZoneId(std::move(timeZoneId))
    , m_rules(average)
{
}

LevelEstimate AccountHistory::level(std::optional<MediaType> mediaType) const
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

LocalTime AccountHistory::localTimeOf(const PostOccasion& occasion) const
{
    return likecast::localTimeOf(occasion.takenAtMs, occasion.timePrecision,
                                 occasion.timeZoneId.isEmpty() ? m_timeZoneId
                                                               : occasion.timeZoneId);
}

TimeEffect AccountHistory::timeEffect(const PostOccasion& occasion) const
{
    return occasion.timePrecision == TimePrecision::Second ? m_times.effect(localTimeOf(occasion))
                                                           : TimeEffect{};
}

double AccountHistory::hoursSinceType(const PostOccasion& occasion) const
{
    if (!occasion.mediaType)
        return notKnown;
    const std::size_t type = indexOf(*occasion.mediaType);
    if (m_typeCounts[type] == 0.0 || occasion.timePrecision == TimePrecision::Unknown ||
        m_rhythm.takenAtMs().empty())
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
    const LocalTime time = localTimeOf(occasion);
    if (occasion.timePrecision != TimePrecision::Unknown)
        effects.month = m_months[monthIndex(time)].value(20.0);
    effects.mediaTypeShare = notKnown;
    if (occasion.mediaType) {
        const std::size_t type = indexOf(*occasion.mediaType);
        effects.mediaType = m_types[type].value(6.0);
        if (m_typedCount > 0)
            effects.mediaTypeShare = m_typeCounts[type] / static_cast<double>(m_typedCount);
    }
    effects.captionLength = m_lengths[lengthClass(content.counts.characters)].value(10.0);
    return effects;
}

RegressionEstimate AccountHistory::regressOnContext(const PostOccasion& occasion,
                                                    const CaptionContent& content) const
{
    const auto ids = contextIds(localTimeOf(occasion), occasion, content.counts.characters);
    return m_captions.regressOnContext(content, ids);
}

void AccountHistory::append(const PostOccasion& occasion, const CaptionContent& content, double y)
{
    const LevelEstimate before = level(occasion.mediaType);
    const LocalTime time = localTimeOf(occasion);
    const double residual =
        std::clamp((y - before.logLikes) / before.spread, -largestResidual, largestResidual);
    const bool learns = count() >= postsBeforeLearning;
    m_captions.append(content, contextIds(time, occasion, content.counts.characters), residual,
                      learns);
    if (learns)
        learn(occasion, content, residual);
    if (count() > 0)
        m_recentError.add(std::abs(y - before.logLikes), 0.85);

    if (occasion.mediaType) {
        ++m_typedCount;
        m_typeCounts[indexOf(*occasion.mediaType)] += 1.0;
        m_typeLastMs[indexOf(*occasion.mediaType)] = occasion.takenAtMs;
    }
    m_lastMediaType = occasion.mediaType;
    m_habitSums.characters += std::log1p(content.counts.characters);
    m_habitSums.hashtags += std::log1p(content.counts.hashtags);
    m_habitSums.mentions += std::log1p(content.counts.mentions);
    m_habitSums.emoji += std::log1p(content.counts.emoji);
    if (occasion.timePrecision != TimePrecision::Unknown)
        m_rhythm.append(occasion.takenAtMs);
    if (occasion.timePrecision == TimePrecision::Second && count() > 0)
        m_times.append(time, y - m_rules.aggregate(before.rules), m_rules.spread());
    m_rules.append(y, occasion.takenAtMs, occasion.mediaType, before.rules, before.logLikes);
}

void AccountHistory::learn(const PostOccasion& occasion, const CaptionContent& content,
                           double residual)
{
    if (occasion.timePrecision != TimePrecision::Unknown)
        m_months[monthIndex(localTimeOf(occasion))].add(residual);
    if (occasion.mediaType)
        m_types[indexOf(*occasion.mediaType)].add(residual);
    m_lengths[lengthClass(content.counts.characters)].add(residual);
    m_neighbourProducts = m_neighbourProducts * 0.98 + residual * m_lastResidual;
    m_squares = m_squares * 0.98 + residual * residual;
    m_lastResidual = residual;
}

} // namespace likecast
