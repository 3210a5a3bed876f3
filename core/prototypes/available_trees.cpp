#include "core/prototypes/available_trees.h"

#include "core/prototypes/tree_models.h"
#include "core/regression/likecast/likecast_regressor.h"
#include "core/regression/likecast/training/likecast_trainer.h"

namespace likecast
{

namespace
{

Result<TrainedRegressor> trainDefault(const std::vector<TrainingSource>& sources,
                                      const TrainingOptions& options)
{
    LikecastTrainingSettings settings;
    settings.version = options.version;
    settings.residual.seed = seedOf(options);
    settings.patience = options.patience;
    if (options.epochs > 0)
        settings.residual.rounds = options.epochs;
    const auto trained =
        trainLikecast(sources, settings, options.onProgress, options.cancellation, options.onEpoch);
    if (!trained)
        return failure(trained.error());
    auto files = trained->model.toFiles(trained->training);
    if (!files)
        return failure(files.error());
    return TrainedRegressor{*std::move(files), trained->stoppedByCaller};
}

} // namespace

RegressorRegistry treeRegressors()
{
    RegressorRegistry registry;
    RegressorEntry likecast{QStringLiteral("likecast"),
                            [](const QString& folder) { return LikecastRegressor::load(folder); },
                            &trainDefault};
    likecast.resumes = false;
    registry.add(std::move(likecast));
    registry.add(encodedRegressorEntry(decisionTreeModel()));
    registry.add(encodedRegressorEntry(randomForestModel()));
    registry.add(encodedRegressorEntry(gradientBoostingModel()));
    return registry;
}

} // namespace likecast
