#pragma once

#include "core/evaluation/rolling_origin.h"

#include <optional>
#include <span>

namespace likecast
{

/// Figures of one model on a set of scored posts; y = ln(1 + likes). Undefined ones are absent.
struct Metrics {
    qint64 posts = 0;
    double mae = 0.0;      ///< mean absolute error of y
    double mse = 0.0;      ///< mean squared error of y
    double mdape = 0.0;    ///< median of |predicted - likes| / max(likes, 1)
    double within10 = 0.0; ///< share with that error at most 0.10
    double within25 = 0.0;
    std::optional<double>
        r2; ///< of y, against the mean of all these posts; absent if y is constant
    std::optional<double> spearman; ///< rank correlation of median and y; ties take their mean rank
    std::optional<double> pairwiseAccuracy;
    std::optional<double> coverage80; ///< share with y inside the 80 % range
    std::optional<double> width80;    ///< mean width of that range in y
};

/// What adds up over accounts; all figures but mdape and spearman follow from it.
struct MetricSums {
    double posts = 0.0;
    double absoluteError = 0.0;
    double squaredError = 0.0;
    double within10 = 0.0;
    double within25 = 0.0;
    double y = 0.0;
    double ySquared = 0.0;
    double pairScore = 0.0; ///< pairs ordered rightly, ties of the forecasts half
    double pairs = 0.0;
    double ranges = 0.0; ///< forecasts with a range
    double covered = 0.0;
    double width = 0.0;

    MetricSums& operator+=(const MetricSums& other);
};

/// Pairs: posts of one account at most `pairDistance` apart in order and more than `pairMargin`
/// apart in y.
inline constexpr std::size_t pairDistance = 20;
inline constexpr double pairMargin = 0.1;

MetricSums metricSums(const ScoredSeries& series);

/// Figures from sums alone: mdape and spearman stay unset.
Metrics metricsOfSums(const MetricSums& sums);

/// All figures over the posts of all series (one series per account) together.
Metrics measure(std::span<const ScoredSeries> series);

/// Spearman's rank correlation with mean ranks for ties; absent where one side is constant.
std::optional<double> spearmanCorrelation(std::span<const double> a, std::span<const double> b);

} // namespace likecast
