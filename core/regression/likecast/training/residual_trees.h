#pragma once

#include "core/regression/likecast/training/likecast_trainer.h"
#include "core/regression/likecast/training/training_table.h"

#include <functional>
#include <vector>

namespace likecast
{

/// The residual trees of the default model, cross-fitted.
struct ResidualTrees {
    std::vector<BoostedTrees> folds; ///< each trained without its fold's accounts
    BoostedTrees all;                ///< trained on all accounts
    int round = 0;                   ///< number of rounds, the same for all of them
    bool stoppedByCaller = false;

    /// Held-out predictions for every row. Errors: Internal.
    Result<std::vector<double>> heldOut(const TrainingTable& table) const;
};

/// Grows the trees of all folds in lockstep, so that they can stop after any round, and keeps the
/// round with the lowest mean loss on held-out accounts. Stops early after `settings.patience`
/// rounds without improvement. `onEpoch` may be empty, see trainLikecast(); `shouldContinue` is
/// called after each round and returns whether to continue. Both run on the calling thread. Errors:
/// Internal.
Result<ResidualTrees> growResidualTrees(const TrainingTable& table,
                                        const std::vector<double>& target,
                                        const LikecastTrainingSettings& settings,
                                        const EpochCallback& onEpoch,
                                        const std::function<bool(int round)>& shouldContinue);

} // namespace likecast
