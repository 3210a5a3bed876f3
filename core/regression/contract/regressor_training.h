#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/features/photo_features.h"
#include "core/posts/post.h"
#include "core/regression/contract/model_files.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace likecast
{

/// Accounts whose posts were collected together.
struct TrainingSource {
    QString name;
    std::vector<AccountPosts> accounts;
};

/// One pass over the training posts, or one boosting round. Losses are the model's own.
struct TrainingEpoch {
    int epoch = 0; ///< starting at 1
    int of = 0;    ///< the maximum
    double trainingLoss = 0.0;
    std::optional<double> validationLoss;
};

/// Called on the training thread.
using EpochCallback = std::function<void(const TrainingEpoch&)>;

struct TrainingOptions {
    /// RNG seed. Unset: the resumed run's, else 1.
    std::optional<int> seed;
    int epochs = 0; ///< at most; 0: the published number
    /// epochs without a better validation loss before training stops; 0: never stop early
    int patience = 10;
    QString target; ///< what to predict, e.g. "likes-over-followers"; empty: the model's default
    QString resumeFolder; ///< weights to resume from; empty: start from scratch
    QString version = QStringLiteral("1");
    EpochCallback onEpoch; ///< may be empty
    ProgressCallback onProgress;
    /// Keeps the best weights so far (see each model); fails with Cancelled if there are none yet.
    CancellationToken cancellation;
    /// Hashtags without #, most popular first, for models that weight them. Empty: derived from the
    /// posts, or reused from the resumed model.
    QStringList hashtagsByPopularity;
    /// Features of a post's photo, or std::nullopt if unknown; may be empty.
    std::function<std::optional<PhotoFeatures>(const Post&)> photoFeatures;
};

/// Returns the RNG seed; `resumed` is ModelFiles::training of the resumed model.
inline int seedOf(const TrainingOptions& options, const QJsonObject& resumed = {})
{
    return options.seed.value_or(resumed.value(QStringLiteral("seed")).toInt(1));
}

/// A trained model that has not been saved yet. `files.training` reports how well it did.
struct TrainedRegressor {
    ModelFiles files;
    bool stoppedByCaller = false; ///< cancelled; contains the best weights so far
};

} // namespace likecast
