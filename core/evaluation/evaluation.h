#pragma once

#include "core/common/progress.h"
#include "core/evaluation/evaluation_report.h"
#include "core/evaluation/forecaster.h"
#include "core/regression/contract/regressor_training.h"

#include <vector>

namespace likecast
{

/// A named model; one forecaster is made per thread.
struct EvaluatedModel {
    QString name;
    ForecasterFactory makeForecaster;
};

struct EvaluationOptions {
    bool byAccount = false;
    bool learningCurve = false;
    std::size_t learningCurveTargets = 4; ///< posts per account
    BootstrapOptions bootstrap;           ///< 0 replicates: no intervals
    int threads = 2;
};

/// Rolling-origin evaluation: every model and every baseline forecasts each post that has known
/// likes and at least earlierPostsToScore earlier ones, from its past alone. Metrics are per
/// source, over all sources and (on request) per account. The baselines get conformal ranges of
/// their own, started from the residuals of other accounts of the same source (see RuleResiduals),
/// or from the account's own past if there are none. Metrics do not depend on the number of
/// threads.
///
/// A model that fails is reported as failed on that source; the others continue. Progress counts
/// posts. Errors: Cancelled; PostsTooFew (no source has a post that can be scored).
/// Runs on the calling thread and `threads` - 1 others, and returns when all have finished.
Result<EvaluationReport> evaluate(const std::vector<TrainingSource>& sources,
                                  const std::vector<EvaluatedModel>& models,
                                  const EvaluationOptions& options,
                                  const CancellationToken& cancellation,
                                  const ProgressCallback& onProgress = {});

} // namespace likecast
