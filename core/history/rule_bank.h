#pragma once

#include "core/history/running_statistics.h"
#include "core/posts/media_type.h"

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <vector>

namespace likecast
{

/// The simple rules that a level is made from, in y = ln(1 + likes).
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

/// Knows the past of one account as every rule sees it, and how well each has forecast lately:
/// the level is their mean weighted by exp(-discounted past loss), the exponentially weighted
/// average forecaster (Cesa-Bianchi and Lugosi, Prediction, Learning, and Games, 2006, ch. 2)
/// with losses forgotten at 2 % a post, so that an account with momentum is led by its last posts
/// and a steady one by its long mean.
class RuleBank
{
public:
    /// What each rule says of the next post, given its media type. All 0 before the first post.
    RuleValues forecasts(MediaType mediaType) const;

    /// The aggregated level for those forecasts.
    double aggregate(const RuleValues& forecasts) const;

    /// Mean absolute error of the aggregate, recency-weighted, shrunk towards 0.45 in the first
    /// posts; never below 0.05.
    double spread() const;

    /// The rule with the least discounted loss so far.
    Rule best() const;

    /// Recency-weighted mean absolute error of one rule, NaN before the third post.
    double meanAbsoluteError(Rule rule) const;

    /// Adds a post later than (or at the time of) those before. `level` is what was used as level
    /// for it, `forecasts` what forecasts() gave for it.
    void append(double y, qint64 takenAtMs, MediaType mediaType, const RuleValues& forecasts,
                double level);

    std::size_t count() const { return m_values.size(); }
    /// y of all posts, oldest first.
    const std::vector<double>& values() const { return m_values; }
    const std::vector<double>& valuesOfType(MediaType mediaType) const;

private:
    void judge(double y, const RuleValues& forecasts, double level);
    void updateMeans(double y, qint64 takenAtMs, MediaType mediaType);
    void updateRobustMeans(double y, double spread);

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
