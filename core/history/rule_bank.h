#pragma once

#include "core/history/running_statistics.h"
#include "core/posts/media_type.h"

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <vector>

namespace likecast
{

/// The simple rules that the level is averaged from, in y = ln(1 + likes).
enum class Rule : std::size_t {
    MeanHalfLife1, // exponentially weighted means; half-lives in posts
    MeanHalfLife2,
    MeanHalfLife4,
    MeanHalfLife8,
    MeanHalfLife16,
    MeanHalfLife32,
    MeanHalfLife64,
    MeanQuarterDay, // half-lives in days
    MeanOneDay,
    MeanThreeDays,
    MeanTenDays,
    MeanThirtyDays,
    MeanHundredTwentyDays,
    LastPost,
    Median5,
    Median10,
    Median30,
    TypeMeanHalfLife4, // of posts of the same media type
    TypeMeanHalfLife16,
    TypeMedian30,
    RobustMean8, // means whose steps are clipped (Huber)
    RobustMean32,
    MeanOfAll,
    Count
};

inline constexpr std::size_t ruleCount = static_cast<std::size_t>(Rule::Count);
using RuleValues = std::array<double, ruleCount>;

/// How the rules' forecasts become one level.
enum class RuleAverage {
    Mean,
    Median ///< for small counts: among whole numbers, a mean is nobody's figure
};

/// Every rule's forecast for one account, and how accurate each has been recently. The level is
/// their mean or median weighted by exp(-discounted past loss): the exponentially weighted average
/// forecaster (Cesa-Bianchi and Lugosi, Prediction, Learning, and Games, 2006, ch. 2), discounting
/// losses by 2 % per post. An account with momentum follows its last posts, a steady one its
/// long-term mean.
class RuleBank
{
public:
    explicit RuleBank(RuleAverage average = RuleAverage::Mean)
        : m_average(average)
    {
    }

    /// Each rule's forecast for the next post, given its media type; without one, the type's rules
    /// are those of all posts. All 0 before the first post.
    RuleValues forecasts(std::optional<MediaType> mediaType) const;

    /// The level: the weighted mean or median of these forecasts.
    double aggregate(const RuleValues& forecasts) const;

    /// Recency-weighted mean absolute error of the level, shrunk towards 0.45 over the first posts;
    /// at least 0.05.
    double spread() const;

    /// The rule with the lowest discounted loss so far.
    Rule best() const;

    /// Recency-weighted mean absolute error of one rule; NaN before the third post.
    double meanAbsoluteError(Rule rule) const;

    /// Adds a post at or after the time of the last one. `level` is the level used for it,
    /// `forecasts` the result of forecasts() for it.
    void append(double y, qint64 takenAtMs, std::optional<MediaType> mediaType,
                const RuleValues& forecasts, double level);

    std::size_t count() const { return m_values.size(); }
    /// y of all posts, oldest first.
    const std::vector<double>& values() const { return m_values; }
    const std::vector<double>& valuesOfType(MediaType mediaType) const;

private:
    void score(double y, const RuleValues& forecasts, double level);
    void updateMeans(double y, qint64 takenAtMs, std::optional<MediaType> mediaType);
    void updateRobustMeans(double y, double spread);

    RuleAverage m_average;
    static constexpr std::size_t typeCount = allMediaTypes.size();
    std::array<DecayedMean, 7> m_postMeans;
    std::array<DecayedMean, 6> m_dayMeans;
    std::array<std::array<DecayedMean, 2>, typeCount> m_typeMeans;
    std::array<double, 2> m_robustMeans{};
    std::array<std::vector<double>, typeCount> m_typeValues;
    std::vector<double> m_values;
    RuleValues m_discountedLoss{};
    RuleValues m_meanError{};
    DecayedMean m_levelError;
    double m_sum = 0.0;
    qint64 m_lastTakenAtMs = 0;
};

} // namespace likecast
