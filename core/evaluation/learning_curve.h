#pragma once

#include "core/evaluation/forecaster.h"
#include "core/evaluation/rolling_origin.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// Numbers of own posts that a model is shown, in turn.
inline constexpr std::array learningCurveSizes{0, 1, 3, 5, 10, 20, 50};

/// The error if only the last `ownPosts` earlier posts are known. Every account contributes the
/// same posts at each size, up to the largest it is long enough for.
struct LearningCurvePoint {
    int ownPosts = 0;
    qint64 posts = 0;
    double mae = 0.0; ///< of y
    std::optional<double> coverage80;
    std::optional<double> width80;
};

/// One series per entry of learningCurveSizes: the forecasts for at most `targets` posts of the
/// account, evenly spaced among those with enough earlier posts. Errors: the forecaster's.
Result<std::array<ScoredSeries, learningCurveSizes.size()>>
learningCurveSeries(SequentialForecaster& forecaster, const AccountPosts& account,
                    std::size_t targets, const CancellationToken& cancellation);

/// Averages over all accounts; sizes without a forecast are left out.
std::vector<LearningCurvePoint>
learningCurve(std::span<const std::array<ScoredSeries, learningCurveSizes.size()>> accounts);

} // namespace likecast
