#pragma once

#include "core/regression/likecast/training/training_table.h"
#include "core/regression/trees/pairwise_objective.h"

#include <functional>
#include <optional>
#include <vector>

namespace likecast
{

/// Which columns trees are grown on.
enum class FitColumns { All, Content };

/// How the trees of one stage are grown.
struct FitStage {
    FitColumns columns = FitColumns::All;
    BoostedTreesSettings trees;
    PairwiseSettings order{.weight = 0.0}; ///< 0: the trees' own loss alone
};

/// The trees' own loss after a round, in spreads: a mean by the rows' weights.
struct FitLoss {
    double learned = 0.0;          ///< on the rows learned from
    std::optional<double> leftOut; ///< on those of the fold, where it has any
};

/// Looks on while the trees of one fit grow.
struct FitWatch {
    ProgressCallback onProgress = {};
    CancellationToken cancellation = {};
    QByteArray start = {}; ///< of trees to go on from, see BoostedTreesWatch
    bool judges = false;   ///< whether the loss is worked out after each round
    /// After each round, with the loss where it judges; false: enough.
    std::function<bool(const std::optional<FitLoss>& loss)> onRound = {};
};

/// Grows the trees of a stage on the rows of all folds but one (-1: of all). `target` in spreads,
/// one per row of the table. Errors: as BoostedTrees::train().
Result<BoostedTrees> fitWithoutFold(const TrainingTable& table, const std::vector<double>& target,
                                    const FitStage& stage, int withoutFold, const FitWatch& watch);

/// Fills `out`, one per row of the table, for the rows of one fold. Errors: Internal.
Result<void> predictFold(const TrainingTable& table, const BoostedTrees& trees, FitColumns columns,
                         int fold, std::vector<double>& out);

} // namespace likecast
