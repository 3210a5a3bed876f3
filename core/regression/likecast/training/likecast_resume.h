#pragma once

#include "core/regression/contract/model_files.h"
#include "core/regression/likecast/training/likecast_trainer.h"

#include <QString>

#include <vector>

namespace likecast
{

/// A training of the default model that was stopped, as its folder holds it.
struct StoppedLikecast {
    LikecastPosition position;
    /// With what it was begun: rounds, seed.
    LikecastTrainingSettings settings;
};

/// Adds to the files of a model stopped at `position` what it takes to go on: the trees as they had
/// grown ("residual_grown.ubj") and those without each fold ("residual_fold_0.ubj" and so on), and
/// "stopped_at" in what its manifest tells of the training: the round, of how many, which was the
/// best, and by what the posts are known again.
void addStoppedTraining(ModelFiles& model, const LikecastPosition& position,
                        const LikecastTrainingSettings& settings,
                        const std::vector<TrainingSource>& sources);

/// Reads it back. `settings` are those of this program, of which rounds and seed give way to those
/// that were stopped. Errors: as readModelFiles(); ModelDamaged; InputInvalid where the training
/// had come to its end, or saw other posts.
Result<StoppedLikecast> readStoppedTraining(const QString& folder,
                                            const LikecastTrainingSettings& settings,
                                            const std::vector<TrainingSource>& sources);

} // namespace likecast
