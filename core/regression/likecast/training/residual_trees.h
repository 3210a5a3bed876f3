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
    int round = 0;                   ///< the best one, which all of them are of
    /// Where the caller stopped them; nothing when they came to their end.
    std::optional<LikecastPosition> stoppedAt;

    /// Forecasts of every row by the trees that did not see its account. Errors: Internal.
    Result<std::vector<double>> heldOut(const TrainingTable& table) const;
};

/// Grows them side by side (see growInTurns()), so that they can be stopped after any round, and
/// keeps the round with the least loss on accounts left out. From `start`, which may be empty, they
/// go on to as many rounds as the settings say, with other random draws than those of the rounds
/// before. They end earlier after `settings.patience` rounds without a better one. `onEpoch` may be
/// empty, see trainLikecast(); `goOn` is asked after each round. Both on the calling thread.
/// Errors: InputInvalid for a start that has as many rounds or other folds; ModelDamaged; Internal.
Result<ResidualTrees> growResidualTrees(const TrainingTable& table,
                                        const std::vector<double>& target,
                                        const LikecastTrainingSettings& settings,
                                        const LikecastPosition& start, const EpochCallback& onEpoch,
                                        const std::function<bool(int round)>& goOn);

} // namespace likecast
