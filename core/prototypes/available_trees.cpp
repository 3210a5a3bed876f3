#include "core/prototypes/available_trees.h"

#include "core/prototypes/tree_models.h"
#include "core/regression/likecast/likecast_regressor.h"
#include "core/regression/likecast/training/likecast_resume.h"
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
    LikecastPosition start;
    if (!options.resumeFolder.isEmpty()) {
        auto stopped = readStoppedTraining(options.resumeFolder, settings, sources);
        if (!stopped)
            return failure(stopped.error());
        // The rounds before were drawn by it, and the model is to be that of one training.
        if (const int seed = stopped->settings.residual.seed; options.seed.value_or(seed) != seed)
            return failure(ErrorCode::InputInvalid,
                           QStringLiteral("the training in %1 was begun with the seed %2, it can "
                                          "only go on with that")
                               .arg(options.resumeFolder)
                               .arg(seed));
        start = std::move(stopped->position);
        settings = std::move(stopped->settings);
    }
    // More can follow: the folder keeps what it takes to go on.
    settings.residualRoundsNow = options.epochs;
    const auto trained = trainLikecast(sources, settings, options.onProgress, options.cancellation,
                                       options.onEpoch, start);
    if (!trained)
        return failure(trained.error());
    auto files = trained->model.toFiles(trained->training);
    if (!files)
        return failure(files.error());
    if (trained->stoppedAt)
        addStoppedTraining(*files, *trained->stoppedAt, settings, sources);
    return TrainedRegressor{*std::move(files),
                            trained->stoppedAt && options.cancellation.isCancelled()};
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
