#include "core/evaluation/metrics.h"

#include "core/history/running_statistics.h"
#include "core/regression/contract/judged_posts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace likecast
{

namespace
{

double absolutePercentageError(double predictedY, double y)
{
    const double likes = std::round(likesFromLog(y));
    return std::abs(likesFromLog(predictedY) - likes) / std::max(likes, 1.0);
}

std::optional<double> ratio(double part, double whole)
{
    return whole > 0.0 ? std::optional(part / whole) : std::nullopt;
}

/// Rank of each value, from 1; ties get their mean rank.
std::vector<double> meanRanks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [values](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        const double mean = static_cast<double>(begin + 1 + end) / 2.0;
        for (std::size_t i = begin; i < end; ++i)
            ranks[order[i]] = mean;
        begin = end;
    }
    return ranks;
}

std::optional<double> correlation(std::span<const double> a, std::span<const double> b)
{
    const double n = static_cast<double>(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / n;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / n;
    double covariance = 0.0;
    double varianceA = 0.0;
    double varianceB = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        covariance += (a[i] - meanA) * (b[i] - meanB);
        varianceA += (a[i] - meanA) * (a[i] - meanA);
        varianceB += (b[i] - meanB) * (b[i] - meanB);
    }
    return ratio(covariance, std::sqrt(varianceA * varianceB));
}

void addPairs(const ScoredSeries& series, MetricSums& sums)
{
    for (std::size_t i = 0; i < series.size(); ++i) {
        const std::size_t end = std::min(series.size(), i + pairDistance + 1);
        for (std::size_t j = i + 1; j < end; ++j) {
            const double actual = series.y[j] - series.y[i];
            if (std::abs(actual) <= pairMargin)
                continue;
            const double predicted = series.forecasts[j].logMedian - series.forecasts[i].logMedian;
            sums.pairs += 1.0;
            if (predicted == 0.0)
                sums.pairScore += 0.5;
            else if ((predicted > 0.0) == (actual > 0.0))
                sums.pairScore += 1.0;
        }
    }
}

} // namespace

MetricSums& MetricSums::operator+=(const MetricSums& other)
{
    posts += other.posts;
    absoluteError += other.absoluteError;
    squaredError += other.squaredError;
    within10 += other.within10;
    within25 += other.within25;
    y += other.y;
    ySquared += other.ySquared;
    pairScore += other.pairScore;
    pairs += other.pairs;
    ranges += other.ranges;
    covered += other.covered;
    width += other.width;
    return *this;
}

MetricSums metricSums(const ScoredSeries& series)
{
    MetricSums sums;
    sums.posts = static_cast<double>(series.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double y = series.y[i];
        const Forecast& forecast = series.forecasts[i];
        const double error = forecast.logMedian - y;
        const double percentage = absolutePercentageError(forecast.logMedian, y);
        sums.absoluteError += std::abs(error);
        sums.squaredError += error * error;
        sums.within10 += percentage <= 0.10 ? 1.0 : 0.0;
        sums.within25 += percentage <= 0.25 ? 1.0 : 0.0;
        sums.y += y;
        sums.ySquared += y * y;
        if (forecast.hasRange) {
            sums.ranges += 1.0;
            sums.covered += y >= forecast.logLow && y <= forecast.logHigh ? 1.0 : 0.0;
            sums.width += forecast.logHigh - forecast.logLow;
        }
    }
    addPairs(series, sums);
    return sums;
}

Metrics metricsOfSums(const MetricSums& sums)
{
    Metrics metrics;
    metrics.posts = static_cast<qint64>(sums.posts);
    if (sums.posts <= 0.0)
        return metrics;
    metrics.mae = sums.absoluteError / sums.posts;
    metrics.mse = sums.squaredError / sums.posts;
    metrics.within10 = sums.within10 / sums.posts;
    metrics.within25 = sums.within25 / sums.posts;
    const double spread = sums.ySquared - sums.y * sums.y / sums.posts;
    if (spread > 1e-9 * sums.posts)
        metrics.r2 = 1.0 - sums.squaredError / spread;
    metrics.pairwiseAccuracy = ratio(sums.pairScore, sums.pairs);
    metrics.coverage80 = ratio(sums.covered, sums.ranges);
    metrics.width80 = ratio(sums.width, sums.ranges);
    return metrics;
}

Metrics measure(std::span<const ScoredSeries> series)
{
    MetricSums sums;
    std::vector<double> actual;
    std::vector<double> predicted;
    std::vector<double> percentages;
    for (const ScoredSeries& account : series) {
        sums += metricSums(account);
        for (std::size_t i = 0; i < account.size(); ++i) {
            actual.push_back(account.y[i]);
            predicted.push_back(account.forecasts[i].logMedian);
            percentages.push_back(absolutePercentageError(predicted.back(), actual.back()));
        }
    }
    Metrics metrics = metricsOfSums(sums);
    if (!percentages.empty())
        metrics.mdape = medianOf(percentages);
    metrics.spearman = spearmanCorrelation(predicted, actual);
    return metrics;
}

std::optional<double> spearmanCorrelation(std::span<const double> a, std::span<const double> b)
{
    if (a.size() < 2)
        return std::nullopt;
    return correlation(meanRanks(a), meanRanks(b));
}

} // namespace likecast
