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
    std::size_t blocks = 5; ///< at most, equally long, over the newer half of the posts
    /// No further block is begun once this is spent; the newest one always is.
    std::chrono::milliseconds budget{60'000};
};

/// How a model that is trained on the account alone would have forecast its newer posts: for each
/// block it is trained from scratch on all posts before the block and forecasts that block. Newest
/// block first, so that what a slow model has time for is what is most like the next post.
///
/// One entry per post, empty outside the blocks done. `training` says how to train; its
/// cancellation is honoured, its resumeFolder, onEpoch and onProgress are ignored. `photos` may be
/// empty. Progress counts blocks. Blocks with too few posts before them are left out. Writes to a
/// temporary folder. For a worker thread. Errors: PostsTooFew (no block can be forecast);
/// Cancelled; those of training and loading the model.
Result<std::vector<std::optional<Forecast>>>
walkForward(const RegressorRegistry& registry, const QString& name, const AccountPosts& account,
            const TrainingOptions& training, const PhotoLookup& photos,
            const WalkForwardOptions& options = {}, const ProgressCallback& onProgress = {});

} // namespace likecast
