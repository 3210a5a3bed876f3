#include "core/regression/likecast/training/residual_trees.h"

#include "core/regression/contract/early_stop.h"
#include "core/regression/likecast/training/fold_fit.h"
#include "core/regression/trees/trees_in_turns.h"

namespace likecast
{

namespace
{

Result<void> checkStart(const LikecastPosition& start, const LikecastTrainingSettings& settings)
{
    const auto folds = static_cast<std::size_t>(settings.folds);
    if (start.round >= settings.residual.rounds)
        return failure(ErrorCode::InputInvalid, QStringLiteral("no rounds are left to grow"));
    if (start.round > 0 && start.foldTrees.size() != folds)
        return failure(ErrorCode::InputInvalid, QStringLiteral("trees of other folds"));
    return {};
}

/// Folds have about as many rows each, so that each counts as one.
TrainingEpoch meanOf(const std::vector<FitLoss>& losses, TrainingEpoch epoch)
{
    double leftOut = 0.0;
    std::size_t judged = 0;
    for (const FitLoss& loss : losses) {
        epoch.trainingLoss += loss.learned / static_cast<double>(losses.size());
        leftOut += loss.leftOut.value_or(0.0);
        judged += loss.leftOut ? 1 : 0;
    }
    if (judged > 0)
        epoch.validationLoss = leftOut / static_cast<double>(judged);
    return epoch;
}

Result<LikecastPosition> positionOf(const ResidualTrees& trees, int round, double bestLoss)
{
    LikecastPosition position;
    position.round = round;
    position.bestRound = trees.round;
    position.bestLoss = bestLoss;
    auto bytes = trees.all.toBytes();
    if (!bytes)
        return failure(bytes.error());
    position.trees = *std::move(bytes);
    for (const BoostedTrees& fold : trees.folds) {
        auto foldBytes = fold.toBytes();
        if (!foldBytes)
            return failure(foldBytes.error());
        position.foldTrees.push_back(*std::move(foldBytes));
    }
    return position;
}

Result<void> cutToBest(ResidualTrees& trees)
{
    std::vector<BoostedTrees*> all{&trees.all};
    for (BoostedTrees& fold : trees.folds)
        all.push_back(&fold);
    for (BoostedTrees* one : all) {
        auto best = one->firstRounds(trees.round);
        if (!best)
            return failure(best.error());
        *one = *std::move(best);
    }
    return {};
}

} // namespace

Result<std::vector<double>> ResidualTrees::heldOut(const TrainingTable& table) const
{
    std::vector<double> forecasts(table.rows.size(), 0.0);
    for (std::size_t fold = 0; fold < folds.size(); ++fold) {
        const auto done =
            predictFold(table, folds[fold], FitColumns::All, static_cast<int>(fold), forecasts);
        if (!done)
            return failure(done.error());
    }
    return forecasts;
}

Result<ResidualTrees> growResidualTrees(const TrainingTable& table,
                                        const std::vector<double>& target,
                                        const LikecastTrainingSettings& settings,
                                        const LikecastPosition& start, const EpochCallback& onEpoch,
                                        const std::function<bool(int round)>& goOn)
{
    if (const auto checked = checkStart(start, settings); !checked)
        return failure(checked.error());
    FitStage stage{FitColumns::All, settings.residual, settings.order};
    stage.trees.rounds -= start.round;
    stage.trees.seed += start.round;
    std::vector<FitLoss> losses(static_cast<std::size_t>(settings.folds));
    const auto fitOf = [&](int withoutFold, const QByteArray& from) -> GrowTrees {
        return [&, withoutFold, from](const AwaitTurn& awaitTurn) {
            FitWatch watch;
            watch.start = from;
            watch.judges = withoutFold >= 0;
            watch.onRound = [&](const std::optional<FitLoss>& loss) {
                if (loss)
                    losses[static_cast<std::size_t>(withoutFold)] = *loss;
                return awaitTurn();
            };
            return fitWithoutFold(table, target, stage, withoutFold, watch);
        };
    };
    std::vector<GrowTrees> fits;
    for (int fold = 0; fold < settings.folds; ++fold) {
        const bool isStarted = start.round > 0;
        fits.push_back(fitOf(fold, isStarted ? start.foldTrees[static_cast<std::size_t>(fold)]
                                             : QByteArray()));
    }
    fits.push_back(fitOf(-1, start.trees));

    TrainingOptions options;
    options.patience = settings.patience;
    options.onEpoch = onEpoch;
    EarlyStop watch(options);
    if (start.round > 0)
        watch.startFrom({start.bestRound, settings.residual.rounds, 0.0, start.bestLoss});
    int round = start.round;
    auto grown = growInTurns(fits, [&](int) {
        ++round;
        const bool isBetterToCome =
            watch.goOn(meanOf(losses, {round, settings.lastRound(start.round), 0.0, {}}));
        return goOn(round) && isBetterToCome;
    });
    if (!grown)
        return failure(grown.error());
    ResidualTrees trees;
    trees.round = watch.bestEpoch();
    trees.all = std::move(grown->back());
    grown->pop_back();
    trees.folds = *std::move(grown);
    if (round < settings.residual.rounds && !watch.isImpatient()) {
        auto position = positionOf(trees, round, watch.bestLoss());
        if (!position)
            return failure(position.error());
        trees.stoppedAt = *std::move(position);
    }
    if (trees.round < round) {
        if (const auto cut = cutToBest(trees); !cut)
            return failure(cut.error());
    }
    return trees;
}

} // namespace likecast
