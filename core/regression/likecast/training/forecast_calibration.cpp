#include "core/regression/likecast/training/forecast_calibration.h"

#include "core/regression/contract/judged_posts.h"
#include "core/regression/likecast/account_adjustment.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace likecast
{

namespace
{

constexpr std::size_t leastBucketRows = 100;

bool isScored(const TrainingRow& row)
{
    return row.earlierPosts >= earlierPostsToScore && row.mature && !row.restarted;
}

/// As isScored(), including posts whose likes were counted within a week.
bool isScoredGrowing(const TrainingRow& row)
{
    return row.earlierPosts >= earlierPostsToScore && !row.restarted;
}

/// Visits pairs of posts of one account: the difference of their forecasts, in favour of the better
/// post, in units of the larger of their expected errors.
template<typename Scored, typename Visitor>
void forEachPair(const TrainingTable& table, const HeldOutForecasts& forecasts, Scored scored,
                 Visitor visit)
{
    const std::vector<TrainingRow>& rows = table.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!scored(rows[i]))
            continue;
        for (std::size_t j = i + 1; j <= i + pairDistance && j < rows.size(); ++j) {
            if (rows[j].account != rows[i].account || !scored(rows[j]))
                break;
            const double difference = rows[j].y - rows[i].y;
            if (std::abs(difference) <= pairMargin)
                continue;
            const double forecast = (forecasts.logMedian[j] - forecasts.logMedian[i]) /
                                    std::max(forecasts.errorScale[i], forecasts.errorScale[j]);
            visit(rows[i], difference > 0.0 ? forecast : -forecast);
        }
    }
}

/// Fits a logistic curve through even odds by maximum likelihood, with Newton's method on its
/// slope. Sources count equally: the one with the most pairs is far easier to order than the
/// others.
double fitPairScale(const TrainingTable& table, const HeldOutForecasts& forecasts)
{
    std::map<int, double> weights;
    forEachPair(table, forecasts, isScored,
                [&](const TrainingRow& row, double) { weights[row.source] += row.weight; });
    double slope = 1.0;
    for (int step = 0; step < 8; ++step) {
        double gradient = -1e-3 * slope;
        double curvature = 1e-3;
        forEachPair(table, forecasts, isScored, [&](const TrainingRow& row, double advantage) {
            const double weight = row.weight / weights[row.source];
            const double chance = 1.0 / (1.0 + std::exp(-slope * advantage));
            gradient += weight * (1.0 - chance) * advantage;
            curvature += weight * chance * (1.0 - chance) * advantage * advantage;
        });
        slope = std::clamp(slope + gradient / curvature, 0.05, 50.0);
    }
    return 1.0 / slope;
}

/// Quantiles at the midpoints of equal probability steps.
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

double logMedianOf(const TrainingRow& row, double residual, double gain)
{
    return std::max(0.0, row.logLevel + row.spread * gain * residual);
}

double chooseResidualGain(const TrainingTable& table, const std::vector<double>& heldOutResidual,
                          const LikecastTrainingSettings& settings)
{
    std::vector<double> errors;
    for (const double gain : settings.residualGains) {
        double error = 0.0;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const TrainingRow& row = table.rows[i];
            if (isScored(row))
                error += row.weight * std::abs(row.y - logMedianOf(row, heldOutResidual[i], gain));
        }
        errors.push_back(error);
    }
    double chosen = 1.0;
    const double least = errors.empty() ? 0.0 : *std::ranges::min_element(errors);
    for (std::size_t i = 0; i < errors.size(); ++i) {
        if (errors[i] <= least * (1.0 + settings.gainTolerance))
            chosen = settings.residualGains[i];
    }
    return chosen;
}

std::array<double, featureCount> featureSpreads(const TrainingTable& table)
{
    std::array<double, featureCount> weights{};
    std::array<double, featureCount> means{};
    std::array<double, featureCount> squares{}; // squared deviations from the mean
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const double weight = table.rows[i].weight;
        const std::span<const float> features = table.featuresOf(i);
        for (std::size_t j = 0; j < featureCount; ++j) {
            const auto value = static_cast<double>(features[j]);
            if (weight <= 0.0 || !std::isfinite(value))
                continue;
            weights[j] += weight;
            const double before = value - means[j];
            means[j] += before * weight / weights[j];
            squares[j] += weight * before * (value - means[j]);
        }
    }
    std::array<double, featureCount> spreads{};
    for (std::size_t j = 0; j < featureCount; ++j)
        spreads[j] = weights[j] > 0.0 ? std::sqrt(std::max(0.0, squares[j] / weights[j])) : 0.0;
    return spreads;
}

std::vector<double> adjustedMedians(const TrainingTable& table,
                                    const std::vector<double>& heldOutResidual, double gain,
                                    const std::array<double, featureCount>& featureSpreads)
{
    std::vector<double> medians;
    medians.reserve(table.rows.size());
    std::optional<AccountAdjustment> adjustment;
    const auto featuresOf = [&table](std::size_t row) {
        return std::span<const float, featureCount>(table.featuresOf(row).data(), featureCount);
    };
    for (std::size_t begin = 0; begin < table.rows.size();) {
        if (begin == 0 || table.rows[begin].account != table.rows[begin - 1].account)
            adjustment.emplace(featureSpreads);
        const std::size_t end = table.endOfMomentAt(begin);
        for (std::size_t i = begin; i < end; ++i) {
            const double adjusted = adjustment->residual(gain * heldOutResidual[i], featuresOf(i));
            medians.push_back(logMedianOf(table.rows[i], adjusted, 1.0));
        }
        for (; begin < end; ++begin) {
            const TrainingRow& row = table.rows[begin];
            adjustment->append(gain * heldOutResidual[begin], featuresOf(begin),
                               (row.y - row.logLevel) / row.spread);
        }
    }
    return medians;
}

QJsonObject heldOutFigures(const TrainingTable& table, const HeldOutForecasts& forecasts,
                           const std::vector<TrainingSource>& sources)
{
    struct Sums {
        double error = 0.0, posts = 0.0, pairsRight = 0.0, pairs = 0.0;
        double growingError = 0.0, growingPosts = 0.0, allPairsRight = 0.0, allPairs = 0.0;
    };
    std::vector<Sums> sums(sources.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TrainingRow& row = table.rows[i];
        if (row.earlierPosts < earlierPostsToScore || row.restarted)
            continue;
        Sums& own = sums[static_cast<std::size_t>(row.source)];
        (row.mature ? own.error : own.growingError) += std::abs(row.y - forecasts.logMedian[i]);
        (row.mature ? own.posts : own.growingPosts) += 1.0;
    }
    forEachPair(table, forecasts, isScored, [&](const TrainingRow& row, double advantage) {
        Sums& own = sums[static_cast<std::size_t>(row.source)];
        own.pairs += 1.0;
        own.pairsRight += advantage > 0.0 ? 1.0 : advantage < 0.0 ? 0.0 : 0.5;
    });
    forEachPair(table, forecasts, isScoredGrowing, [&](const TrainingRow& row, double advantage) {
        Sums& own = sums[static_cast<std::size_t>(row.source)];
        own.allPairs += 1.0;
        own.allPairsRight += advantage > 0.0 ? 1.0 : advantage < 0.0 ? 0.0 : 0.5;
    });
    QJsonObject figures;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const Sums& own = sums[i];
        if (own.posts == 0.0)
            continue;
        QJsonObject entry{{QStringLiteral("posts_scored"), own.posts},
                          {QStringLiteral("mae"), own.error / own.posts}};
        if (own.pairs > 0.0)
            entry.insert(QStringLiteral("pairwise_accuracy"), own.pairsRight / own.pairs);
        if (own.growingPosts > 0.0)
            entry.insert(QStringLiteral("mae_with_growing"),
                         (own.error + own.growingError) / (own.posts + own.growingPosts));
        if (own.allPairs > own.pairs)
            entry.insert(QStringLiteral("pairwise_accuracy_with_growing"),
                         own.allPairsRight / own.allPairs);
        figures.insert(sources[i].name, entry);
    }
    return figures;
}

} // namespace likecast
