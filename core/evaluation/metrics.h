#pragma once

#include "core/evaluation/rolling_origin.h"

#include <optional>
#include <span>

namespace likecast
{

/// One model's metrics on a set of scored posts; y = ln(1 + likes). std::nullopt if undefined.
struct Metrics {
    qint64 posts = 0;
    double mae = 0.0;      ///< mean absolute error of y
    double mse = 0.0;      ///< mean squared error of y
    double mdape = 0.0;    ///< median of |predicted - likes| / max(likes, 1)
    double within10 = 0.0; ///< share of posts with that error at most 0.10
    double within25 = 0.0;
    std::optional<double>
        r2; ///< of y, against the mean of these posts; std::nullopt if y is constant
    std::optional<double> spearman; ///< rank correlation of median and y; ties get their mean rank
    std::optional<double> pairwiseAccuracy;
    std::optional<double> coverage80; ///< share of posts with y inside the 80 % range
    std::optional<double> width80;    ///< mean width of the 80 % range in y
};

/// Sums that add up over accounts; all metrics but mdape and spearman follow from them.
struct MetricSums {
    double posts = 0.0;
    double absoluteError = 0.0;
    double squaredError = 0.0;
    double within10 = 0.0;
    double within25 = 0.0;
    double y = 0.0;
    double ySquared = 0.0;
    double pairScore = 0.0; ///< pairs ordered correctly; forecast ties count half
    double pairs = 0.0;
    double ranges = 0.0; ///< forecasts with a range
    double covered = 0.0;
    double width = 0.0;

    MetricSums& operator+=(const MetricSums& other);
};

MetricSums metricSums(const ScoredSeries& series);

/// Computes the metrics from sums alone: mdape and spearman stay unset.
Metrics metricsOfSums(const MetricSums& sums);

/// Computes all metrics over the posts of all series (one series per account).
Metrics measure(std::span<const ScoredSeries> series);

/// Spearman's rank correlation with mean ranks for ties; std::nullopt if one side is constant.
std::optional<double> spearmanCorrelation(std::span<const double> a, std::span<const double> b);

} // namespace likecast
