#include "core/regression/likecast/training/residual_trees.h"

#include "core/regression/contract/early_stop.h"
#include "core/regression/likecast/training/fold_fit.h"

namespace likecast
{

namespace
{

/// An unweighted mean: folds have about the same number of rows.
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

/// Grows one round of every fit; the last fit uses all accounts. Errors: Internal.
Result<std::vector<FitLoss>> growRound(std::vector<FoldFit>& fits)
{
    std::vector<FitLoss> losses;
    for (FoldFit& fit : fits) {
        if (const auto grown = fit.growRound(); !grown)
            return failure(grown.error());
        if (&fit == &fits.back())
            break;
        const auto loss = fit.loss();
        if (!loss)
            return failure(loss.error());
        losses.push_back(*loss);
    }
    return losses;
}

Result<ResidualTrees> firstRounds(const std::vector<FoldFit>& fits, int rounds)
{
    ResidualTrees trees;
    trees.round = rounds;
    for (const FoldFit& fit : fits) {
        auto first = fit.firstRounds(rounds);
        if (!first)
            return failure(first.error());
        if (&fit == &fits.back())
            trees.all = *std::move(first);
        else
            trees.folds.push_back(*std::move(first));
    }
    return trees;
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
                                        const EpochCallback& onEpoch,
                                        const std::function<bool(int round)>& shouldContinue)
{
    const FitStage stage{FitColumns::All, settings.residual, settings.order};
    std::vector<FoldFit> fits;
    for (int fold = 0; fold <= settings.folds; ++fold) {
        auto fit = FoldFit::begin(table, target, stage, fold < settings.folds ? fold : -1);
        if (!fit)
            return failure(fit.error());
        fits.push_back(*std::move(fit));
    }
    TrainingOptions options;
    options.patience = settings.patience;
    options.onEpoch = onEpoch;
    EarlyStop watch(options);
    const int rounds = settings.residual.rounds;
    bool continues = true;
    int round = 0;
    while (round < rounds && continues && !watch.isOutOfPatience()) {
        const auto losses = growRound(fits);
        if (!losses)
            return failure(losses.error());
        ++round;
        watch.shouldContinue(meanOf(*losses, {round, rounds, 0.0, {}}));
        continues = shouldContinue(round);
    }
    auto trees = firstRounds(fits, watch.bestEpoch());
    if (trees)
        trees->stoppedByCaller = !continues && round < rounds && !watch.isOutOfPatience();
    return trees;
}

} // namespace likecast
