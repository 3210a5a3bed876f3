#pragma once

#include "core/common/progress.h"
#include "core/evaluation/evaluation.h"

#include <array>
#include <vector>

namespace likecast
{

using LearningCurveSeries = std::array<ScoredSeries, learningCurveSizes.size()>;

/// What all forecasters said of one account.
struct AccountForecasts {
    qint64 postsScored = 0;
    std::vector<ScoredSeries> series; ///< one per forecaster
    std::vector<ModelBlend> blends;   ///< one per forecaster
    /// Of each series, how many the forecaster has learned from; nothing where it does not say.
    std::vector<std::optional<qint64>> learnedFrom;
    std::vector<LearningCurveSeries> learningCurves; ///< one per forecaster, empty unless asked for
};

/// What all forecasters said of one source.
struct SourceForecasts {
    std::vector<AccountForecasts> accounts; ///< in the source's order
    /// One per forecaster. Where it refused single accounts (InputInvalid) and not all of them, it
    /// has no forecasts of these and has not failed.
    std::vector<std::optional<Error>> failures;
};

/// Runs every forecaster over every account, spread over threads, longest accounts first.
/// Errors: Cancelled.
Result<SourceForecasts> forecastAccounts(const std::vector<AccountPosts>& accounts,
                                         const std::vector<JudgedModel>& forecasters,
                                         const EvaluationOptions& options,
                                         const CancellationToken& cancellation,
                                         const ProgressCallback& onProgress);

} // namespace likecast
