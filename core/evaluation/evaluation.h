#pragma once

#include "core/common/progress.h"
#include "core/evaluation/evaluation_report.h"
#include "core/evaluation/forecaster.h"

#include <optional>
#include <vector>

namespace likecast
{

/// Accounts that are judged together, such as one file of posts.
struct EvaluationSource {
    QString name;
    std::vector<AccountPosts> accounts;
};

/// A model by name, made anew for each thread.
struct JudgedModel {
    QString name;
    ForecasterFactory makeForecaster;
};

struct EvaluationOptions {
    bool byAccount = false;
    bool learningCurve = false;
    std::size_t learningCurveTargets = 4; ///< posts per account
    /// Score only posts after this share of each account's time (see cutIndex()): for accounts
    /// that the model was trained on.
    std::optional<double> scoreAfterShare;
    BootstrapOptions bootstrap; ///< replicates = 0: no intervals
    int threads = 2;
};

/// Rolling origin: every post with known likes and at least earlierPostsToScore earlier ones is
/// forecast from its past alone, by every model and every simple rule, and measured per source,
/// over all sources and (on request) per account. The simple rules get conformal ranges of their
/// own, started from the residuals of other accounts of the same source (see RuleResiduals), from
/// its own past where there are none. Figures do not depend on the number of threads.
///
/// A model that fails is reported as failed on the sources it failed on; the others go on.
/// Progress counts posts. Errors: Cancelled; PostsTooFew (no post of any source can be scored).
/// Runs on the calling thread and `threads` - 1 more, and returns when all have ended.
Result<EvaluationReport> evaluate(const std::vector<EvaluationSource>& sources,
                                  const std::vector<JudgedModel>& models,
                                  const EvaluationOptions& options,
                                  const CancellationToken& cancellation,
                                  const ProgressCallback& onProgress = {});

} // namespace likecast
