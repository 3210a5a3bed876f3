#include "core/regression/residual_trees.h"

#include "core/regression/fold_fit.h"
#include "core/regression/trees_in_turns.h"

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

Result<LikecastPosition> ResidualTrees::position() const
{
    LikecastPosition position;
    position.round = round;
    auto bytes = all.toBytes();
    if (!bytes)
        return failure(bytes.error());
    position.trees = *std::move(bytes);
    for (const BoostedTrees& trees : folds) {
        auto foldBytes = trees.toBytes();
        if (!foldBytes)
            return failure(foldBytes.error());
        position.foldTrees.push_back(*std::move(foldBytes));
    }
    return position;
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
    TrainingEpoch epoch{0, settings.residual.rounds, 0.0, {}};
    const auto fitOf = [&](int withoutFold, const QByteArray& from, bool judges) -> GrowTrees {
        return [&, withoutFold, from, judges](const AwaitTurn& awaitTurn) {
            FitWatch watch;
            watch.start = from;
            watch.judges = judges;
            watch.onRound = [&](const std::optional<FitLoss>& loss) {
                if (loss) {
                    epoch.trainingLoss = loss->learned;
                    epoch.validationLoss = loss->leftOut;
                }
                return awaitTurn();
            };
            return fitWithoutFold(table, target, stage, withoutFold, watch);
        };
    };
    std::vector<GrowTrees> fits;
    for (int fold = 0; fold < settings.folds; ++fold) {
        const bool isStarted = start.round > 0;
        fits.push_back(
            fitOf(fold, isStarted ? start.foldTrees[static_cast<std::size_t>(fold)] : QByteArray(),
                  fold == 0 && onEpoch));
    }
    fits.push_back(fitOf(-1, start.trees, false));

    int round = start.round;
    auto grown = growInTurns(fits, [&](int) {
        epoch.epoch = ++round;
        if (onEpoch)
            onEpoch(epoch);
        return goOn(round);
    });
    if (!grown)
        return failure(grown.error());
    ResidualTrees trees;
    trees.round = round;
    trees.all = std::move(grown->back());
    grown->pop_back();
    trees.folds = *std::move(grown);
    return trees;
}

} // namespace likecast
