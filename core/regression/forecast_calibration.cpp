#include "core/regression/forecast_calibration.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace likecast
{

namespace
{

constexpr std::size_t earlierPostsToScore = 5;
constexpr std::size_t pairReach = 20;
constexpr double pairLeastDifference = 0.1;
constexpr std::size_t leastBucketRows = 100;

/// Two posts of one account: by how much their forecasts differ in favour of the better one.
template<typename Visitor>
void forEachPair(const TrainingTable& table, const HeldOutForecasts& forecasts, Visitor visit)
{
    const std::vector<TrainingRow>& rows = table.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].earlierPosts < earlierPostsToScore)
            continue;
        for (std::size_t j = i + 1; j <= i + pairReach && j < rows.size(); ++j) {
            if (rows[j].account != rows[i].account)
                break;
            const double difference = rows[j].y - rows[i].y;
            if (std::abs(difference) <= pairLeastDifference)
                continue;
            const double forecast = forecasts.logMedian[j] - forecasts.logMedian[i];
            visit(rows[i], difference > 0.0 ? forecast : -forecast);
        }
    }
}

/// Maximum likelihood of a logistic curve through even, by Newton's method on its slope.
double fitPairScale(const TrainingTable& table, const HeldOutForecasts& forecasts)
{
    double slope = 1.0;
    for (int step = 0; step < 8; ++step) {
        double gradient = -1e-3 * slope;
        double curvature = 1e-3;
        forEachPair(table, forecasts, [&](const TrainingRow& row, double advantage) {
            const double chance = 1.0 / (1.0 + std::exp(-slope * advantage));
            gradient += row.weight * (1.0 - chance) * advantage;
            curvature += row.weight * chance * (1.0 - chance) * advantage * advantage;
        });
        slope = std::clamp(slope + gradient / curvature, 0.05, 50.0);
    }
    return 1.0 / slope;
}

/// Quantiles at the middles of equal steps of probability.
std::vector<double> weightedQuantiles(std::vector<std::pair<double, double>> valuesAndWeights,
                                      std::size_t count)
{
    std::ranges::sort(valuesAndWeights);
    double total = 0.0;
    for (const auto& [value, weight] : valuesAndWeights)
        total += weight;
    std::vector<double> quantiles;
    double passed = 0.0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double wanted = total * (static_cast<double>(i) + 0.5) / static_cast<double>(count);
        while (at + 1 < valuesAndWeights.size() && passed + valuesAndWeights[at].second < wanted)
            passed += valuesAndWeights[at++].second;
        quantiles.push_back(valuesAndWeights[at].first);
    }
    return quantiles;
}

} // namespace

ForecastCalibration calibrate(const TrainingTable& table, const HeldOutForecasts& forecasts)
{
    ForecastCalibration calibration;
    calibration.pairScale = fitPairScale(table, forecasts);
    using Residuals = std::vector<std::pair<double, double>>;
    std::array<Residuals, ForecastCalibration::ownPostBounds.size()> buckets;
    Residuals all;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TrainingRow& row = table.rows[i];
        if (row.weight <= 0.0)
            continue;
        const double residual = (row.y - forecasts.logMedian[i]) / forecasts.errorScale[i];
        buckets[ForecastCalibration::bucketOf(row.earlierPosts)].emplace_back(residual, row.weight);
        all.emplace_back(residual, row.weight);
    }
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        const bool enough = buckets[i].size() >= leastBucketRows;
        calibration.residuals[i] = weightedQuantiles(enough ? std::move(buckets[i]) : all,
                                                     ForecastCalibration::quantileCount);
    }
    return calibration;
}

QJsonObject heldOutFigures(const TrainingTable& table, const HeldOutForecasts& forecasts,
                           const std::vector<TrainingSource>& sources)
{
    struct Sums {
        double error = 0.0, posts = 0.0, pairsRight = 0.0, pairs = 0.0;
    };
    std::vector<Sums> sums(sources.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TrainingRow& row = table.rows[i];
        if (row.earlierPosts < earlierPostsToScore)
            continue;
        Sums& own = sums[static_cast<std::size_t>(row.source)];
        own.error += std::abs(row.y - forecasts.logMedian[i]);
        own.posts += 1.0;
    }
    forEachPair(table, forecasts, [&](const TrainingRow& row, double advantage) {
        Sums& own = sums[static_cast<std::size_t>(row.source)];
        own.pairs += 1.0;
        own.pairsRight += advantage > 0.0 ? 1.0 : advantage < 0.0 ? 0.0 : 0.5;
    });
    QJsonObject figures;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sums[i].posts == 0.0)
            continue;
        QJsonObject own{{QStringLiteral("posts_scored"), sums[i].posts},
                        {QStringLiteral("mae"), sums[i].error / sums[i].posts}};
        if (sums[i].pairs > 0.0)
            own.insert(QStringLiteral("pairwise_accuracy"), sums[i].pairsRight / sums[i].pairs);
        figures.insert(sources[i].name, own);
    }
    return figures;
}

} // namespace likecast
