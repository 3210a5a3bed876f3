#pragma once

#include "core/regression/likecast_model.h"
#include "core/regression/training_table.h"

#include <QJsonObject>

#include <span>
#include <vector>

namespace likecast
{

/// Forecasts of all rows of a table by models that did not see their accounts.
struct HeldOutForecasts {
    std::vector<double> logMedian;
    std::vector<double> errorScale;
};

/// Pair scale and residual quantiles of held-out forecasts, every source counting the same per
/// unit of training weight.
ForecastCalibration calibrate(const TrainingTable& table, const HeldOutForecasts& forecasts);

/// Posts scored (five earlier posts or more), mean absolute error of y, pairwise accuracy.
QJsonObject heldOutFigures(const TrainingTable& table, const HeldOutForecasts& forecasts,
                           const std::vector<TrainingSource>& sources);

} // namespace likecast
