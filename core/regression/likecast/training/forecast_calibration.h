#pragma once

#include "core/regression/likecast/likecast_model.h"
#include "core/regression/likecast/training/training_table.h"

#include <QJsonObject>

#include <array>
#include <span>
#include <vector>

namespace likecast
{

/// Forecasts of all rows of a table by models that did not see their accounts.
struct HeldOutForecasts {
    std::vector<double> logMedian;
    std::vector<double> errorScale;
};

/// The median forecast of one row.
double logMedianOf(const TrainingRow& row, double residual, double gain);

/// Absolute loss and small steps leave trees timid: a factor above 1 on what they say orders posts
/// better at little cost in error. The largest of the settings' gains whose mean absolute error on
/// held-out posts stays within gainTolerance of the least.
double chooseResidualGain(const TrainingTable& table, const std::vector<double>& heldOutResidual,
                          const LikecastTrainingSettings& settings);

/// Standard deviations of the features over the rows trained on, by their weights.
std::array<double, featureCount> featureSpreads(const TrainingTable& table);

/// The median forecast of every row, its account's own adjustment included, read in order.
std::vector<double> adjustedMedians(const TrainingTable& table,
                                    const std::vector<double>& heldOutResidual, double gain,
                                    const std::array<double, featureCount>& featureSpreads);

/// Pair scale and residual quantiles of held-out forecasts, every source counting the same per
/// unit of training weight.
ForecastCalibration calibrate(const TrainingTable& table, const HeldOutForecasts& forecasts);

/// Per source: posts scored (mature, five earlier posts or more; and again with those whose likes
/// were still growing), mean absolute error of y, pairwise accuracy.
QJsonObject heldOutFigures(const TrainingTable& table, const HeldOutForecasts& forecasts,
                           const std::vector<TrainingSource>& sources);

} // namespace likecast
