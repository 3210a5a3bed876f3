#pragma once

#include "core/regression/likecast/training/training_table.h"
#include "core/regression/trees/pairwise_objective.h"

#include <memory>
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
    PairwiseSettings order{.weight = 0.0}; ///< weight 0: the trees' own loss alone
};

/// The trees' own loss after a round, in spreads: a mean weighted by row.
struct FitLoss {
    double learned = 0.0;          ///< on the training rows
    std::optional<double> leftOut; ///< on the held-out fold, if it has rows
};

/// Grows the trees of a stage on the rows of all folds but one (-1: of all). `target` is in
/// spreads, one per row of the table. Errors: as BoostedTrees::train().
Result<BoostedTrees> fitWithoutFold(const TrainingTable& table, const std::vector<double>& target,
                                    const FitStage& stage, int withoutFold,
                                    const ProgressCallback& onProgress,
                                    const CancellationToken& cancellation);

/// As fitWithoutFold(), round by round, so that the fits of all folds can run in lockstep.
class FoldFit
{
public:
    /// Errors: as GrowingTrees::begin().
    static Result<FoldFit> begin(const TrainingTable& table, const std::vector<double>& target,
                                 const FitStage& stage, int withoutFold);
    FoldFit(FoldFit&&) noexcept;
    ~FoldFit();

    /// Errors: Internal.
    Result<void> growRound();
    /// Loss after the rounds so far. Errors: Internal.
    Result<FitLoss> loss() const;
    /// Errors: as GrowingTrees::firstRounds().
    Result<BoostedTrees> firstRounds(int rounds) const;

private:
    struct State;
    explicit FoldFit(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Writes the predictions for the rows of one fold to `out`, which has one entry per row of the
/// table. Errors: Internal.
Result<void> predictFold(const TrainingTable& table, const BoostedTrees& trees, FitColumns columns,
                         int fold, std::vector<double>& out);

} // namespace likecast
