#pragma once

#include "core/common/progress.h"
#include "core/evaluation/evaluation.h"

#include <array>
#include <vector>

namespace likecast
{

using LearningCurveSeries = std::array<ScoredSeries, learningCurveSizes.size()>;

/// All forecasters' results for one account.
struct AccountForecasts {
    qint64 postsScored = 0;
    std::vector<ScoredSeries> series; ///< one per forecaster
    std::vector<ModelBlend> blends;   ///< one per forecaster
    /// How many posts of each series the forecaster was trained on; std::nullopt if unknown.
    std::vector<std::optional<qint64>> learnedFrom;
    /// one per forecaster; empty unless requested
    std::vector<LearningCurveSeries> learningCurves;
};

/// All forecasters' results for one source.
struct SourceForecasts {
    std::vector<AccountForecasts> accounts; ///< in source order
    /// One per forecaster. A forecaster that rejects some accounts (InputInvalid) but not all has
    /// no forecasts for these and counts as successful.
    std::vector<std::optional<Error>> failures;
};

/// Runs every forecaster over every account on several threads, longest accounts first.
/// Errors: Cancelled.
Result<SourceForecasts> forecastAccounts(const std::vector<AccountPosts>& accounts,
                                         const std::vector<EvaluatedModel>& forecasters,
                                         const EvaluationOptions& options,
                                         const CancellationToken& cancellation,
                                         const ProgressCallback& onProgress);

} // namespace likecast
