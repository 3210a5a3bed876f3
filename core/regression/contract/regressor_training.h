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

/// Accounts that were collected together.
struct TrainingSource {
    QString name;
    std::vector<AccountPosts> accounts;
};

/// One pass over the training posts (a round, for trees). Losses are the model's own.
struct TrainingEpoch {
    int epoch = 0; ///< 1 first
    int of = 0;    ///< at most
    double trainingLoss = 0.0;
    std::optional<double> validationLoss;
};

/// Called on the training thread.
using EpochCallback = std::function<void(const TrainingEpoch&)>;

struct TrainingOptions {
    /// RNG seed. Unset: that of the resumed training, else 1.
    std::optional<int> seed;
    int epochs = 0;    ///< at most; 0: as published
    int patience = 10; ///< epochs without a better validation loss before it stops; 0: never stop
    QString target;    ///< what to learn: "likes-over-followers"; empty: the model's default
    QString resumeFolder; ///< weights to continue from; empty: start from scratch
    QString version = QStringLiteral("1");
    EpochCallback onEpoch; ///< may be empty
    ProgressCallback onProgress;
    /// Keeps the best weights so far (see each model); Cancelled if there are none yet.
    CancellationToken cancellation;
    /// Hashtags without #, most popular first, for models that weigh them. Empty: derived from the
    /// posts, or reused from the resumed model.
    QStringList hashtagsByPopularity;
    /// Features of a post's photo where they are known; may be empty.
    std::function<std::optional<PhotoFeatures>(const Post&)> photoFeatures;
};

/// The RNG seed; `resumed` is ModelFiles::training of the resumed model.
inline int seedOf(const TrainingOptions& options, const QJsonObject& resumed = {})
{
    return options.seed.value_or(resumed.value(QStringLiteral("seed")).toInt(1));
}

/// A trained model that is not stored yet. `files.training` reports how well it did.
struct TrainedRegressor {
    ModelFiles files;
    bool stoppedByCaller = false; ///< cancelled; holds the best weights so far
};

} // namespace likecast
