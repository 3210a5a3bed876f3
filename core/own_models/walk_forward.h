#pragma once

#include "core/common/progress.h"
#include "core/evaluation/forecaster.h"
#include "core/regression/contract/regressor_registry.h"

#include <chrono>
#include <optional>
#include <vector>

namespace likecast
{

struct WalkForwardOptions {
    std::size_t blocks = 5; ///< at most; of equal size, over the newer half of the posts
    /// No further block is started after this; the newest block always runs.
    std::chrono::milliseconds budget{60'000};
};

/// Forecasts an account's newer posts with a model trained on that account alone: for each block it
/// is trained from scratch on all posts before the block. The newest block runs first, so that a
/// slow model's time goes to the posts most like the next one.
///
/// Returns one entry per post, std::nullopt outside the finished blocks. `training` sets how to
/// train; its cancellation is honoured, its resumeFolder, onEpoch and onProgress are ignored.
/// `photos` may be empty. Progress counts blocks. Blocks with too few earlier posts are skipped.
/// Writes to a temporary folder. Call from a worker thread. Errors: PostsTooFew (no block can be
/// forecast); Cancelled; those of training and loading the model.
Result<std::vector<std::optional<Forecast>>>
walkForward(const RegressorRegistry& registry, const QString& name, const AccountPosts& account,
            const TrainingOptions& training, const PhotoLookup& photos,
            const WalkForwardOptions& options = {}, const ProgressCallback& onProgress = {});

} // namespace likecast
