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
    /// Of everything drawn at random. Empty: that of the training that is gone on with, else 1.
    std::optional<int> seed;
    int epochs = 0;    ///< at most; 0: as many as the model was published with
    int patience = 10; ///< epochs without a better validation loss until it stops early; 0: never
    QString target;    ///< "likes-over-followers" and the like; empty: the model's own
    QString resumeFolder; ///< weights to go on from; empty: start anew
    QString version = QStringLiteral("1");
    EpochCallback onEpoch; ///< may be empty
    ProgressCallback onProgress;
    /// What there is by then is kept, see each model; Cancelled where there is nothing yet.
    CancellationToken cancellation;
    /// Hashtags without #, the most popular first, for models that weigh them; empty: those models
    /// go by the posts, or by what the weights know that are gone on with.
    QStringList hashtagsByPopularity;
    /// Features of a post's photo where they are known; may be empty.
    std::function<std::optional<PhotoFeatures>(const Post&)> photoFeatures;
};

/// The seed to draw by; `resumed` is ModelFiles::training of what is gone on with.
inline int seedOf(const TrainingOptions& options, const QJsonObject& resumed = {})
{
    return options.seed.value_or(resumed.value(QStringLiteral("seed")).toInt(1));
}

/// A model just trained, not yet written anywhere. `files.training` tells people what it reached.
struct TrainedRegressor {
    ModelFiles files;
    bool stoppedByCaller = false; ///< cancelled, with the best weights so far
};

} // namespace likecast
