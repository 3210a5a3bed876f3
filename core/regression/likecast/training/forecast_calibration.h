#pragma once

#include "core/regression/likecast/likecast_model.h"
#include "core/regression/likecast/training/training_table.h"

#include <QJsonObject>

#include <array>
#include <span>
#include <vector>

namespace likecast
{

/// Held-out forecasts of all rows of a table.
struct HeldOutForecasts {
    std::vector<double> logMedian;
    std::vector<double> errorScale;
};

/// The median forecast of one row.
double logMedianOf(const TrainingRow& row, double residual, double gain);

/// Absolute loss and a small learning rate make trees timid: multiplying their predictions by a
/// factor above 1 orders posts better at little cost in error. Returns the largest of the settings'
/// gains whose mean absolute error on held-out posts is within gainTolerance of the lowest.
double chooseResidualGain(const TrainingTable& table, const std::vector<double>& heldOutResidual,
                          const LikecastTrainingSettings& settings);

/// Weighted standard deviations of the features over the training rows.
std::array<double, featureCount> featureSpreads(const TrainingTable& table);

/// The median forecast of every row, including its account's own adjustment; rows are read in
/// order.
std::vector<double> adjustedMedians(const TrainingTable& table,
                                    const std::vector<double>& heldOutResidual, double gain,
                                    const std::array<double, featureCount>& featureSpreads);

/// Pair scale and residual quantiles of held-out forecasts. Sources count equally per unit of
/// training weight.
ForecastCalibration calibrate(const TrainingTable& table, const HeldOutForecasts& forecasts);

/// Per source: posts scored (mature, with at least five earlier posts; and again including posts
/// whose likes were still growing), mean absolute error of y, pairwise accuracy.
QJsonObject heldOutFigures(const TrainingTable& table, const HeldOutForecasts& forecasts,
                           const std::vector<TrainingSource>& sources);

} // namespace likecast
