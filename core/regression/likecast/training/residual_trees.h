#pragma once

#include "core/regression/likecast/training/likecast_trainer.h"
#include "core/regression/likecast/training/training_table.h"

#include <functional>
#include <vector>

namespace likecast
{

/// The trees that carry the default model's forecast, cross-fitted.
struct ResidualTrees {
    std::vector<BoostedTrees> folds; ///< each without its fold's accounts
    BoostedTrees all;                ///< on all accounts
    int round = 0;                   ///< how many rounds all of them have
    bool stoppedByCaller = false;

    /// Forecasts of every row by the trees that did not see its account. Errors: Internal.
    Result<std::vector<double>> heldOut(const TrainingTable& table) const;
};

/// Grows the trees of all folds side by side, so that they can be stopped after any round, and
/// keeps the round with the lowest mean loss on accounts left out. Stops early after
/// `settings.patience` rounds without a better one. `onEpoch` may be empty, see trainLikecast();
/// `goOn` is asked after each round. Both on the calling thread. Errors: Internal.
Result<ResidualTrees> growResidualTrees(const TrainingTable& table,
                                        const std::vector<double>& target,
                                        const LikecastTrainingSettings& settings,
                                        const EpochCallback& onEpoch,
                                        const std::function<bool(int round)>& goOn);

} // namespace likecast
