#pragma once

#include "core/evaluation/forecaster.h"
#include "core/evaluation/rolling_origin.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// How many own posts a model is shown, in turn.
inline constexpr std::array learningCurveSizes{0, 1, 3, 5, 10, 20, 50};

/// The error when only the last `ownPosts` posts before a post are known. Every account adds the
/// same posts at each size up to the largest that it is long enough for.
struct LearningCurvePoint {
    int ownPosts = 0;
    qint64 posts = 0;
    double mae = 0.0; ///< of y
    std::optional<double> coverage80;
    std::optional<double> width80;
};

/// One series per entry of learningCurveSizes: the forecasts for at most `targets` posts of the
/// account, spread evenly over those with enough earlier posts. Errors: those of the forecaster.
Result<std::array<ScoredSeries, learningCurveSizes.size()>>
learningCurveSeries(SequentialForecaster& forecaster, const AccountPosts& account,
                    std::size_t targets, const CancellationToken& cancellation);

/// Points over all accounts; sizes without a forecast are left out.
std::vector<LearningCurvePoint>
learningCurve(std::span<const std::array<ScoredSeries, learningCurveSizes.size()>> accounts);

} // namespace likecast
