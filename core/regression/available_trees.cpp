#include "core/regression/available_trees.h"

#include "core/regression/likecast_regressor.h"
#include "core/regression/likecast_trainer.h"
#include "core/regression/tree_models.h"

#include <algorithm>

namespace likecast
{

namespace
{

Result<TrainedRegressor> trainDefault(const std::vector<TrainingSource>& sources,
                                      const TrainingOptions& options)
{
    LikecastTrainingSettings settings;
    settings.version = options.version;
    settings.residual.seed = options.seed;
    if (options.epochs > 0) {
        for (BoostedTreesSettings* trees : {&settings.residual, &settings.error, &settings.content})
            trees->rounds = std::min(trees->rounds, options.epochs);
    }
    const auto trained =
        trainLikecast(sources, settings, options.onProgress, options.cancellation, options.onEpoch);
    if (!trained)
        return failure(trained.error());
    auto files = trained->model.toFiles(trained->training);
    if (!files)
        return failure(files.error());
    return TrainedRegressor{*std::move(files)};
}

} // namespace

RegressorRegistry treeRegressors()
{
    RegressorRegistry registry;
    registry.add({QStringLiteral("likecast"),
                  [](const QString& folder) { return LikecastRegressor::load(folder); },
                  &trainDefault});
    registry.add(encodedRegressorEntry(decisionTreeModel()));
    registry.add(encodedRegressorEntry(randomForestModel()));
    registry.add(encodedRegressorEntry(gradientBoostingModel()));
    return registry;
}

} // namespace likecast
