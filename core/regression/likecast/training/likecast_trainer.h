#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/common/result.h"
#include "core/posts/post.h"
#include "core/regression/contract/regressor_training.h"
#include "core/regression/likecast/likecast_model.h"
#include "core/regression/trees/pairwise_objective.h"

#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace likecast
{

struct LikecastTrainingSettings {
    /// Several trees per round reduce the variance of one account's forecasts from random sampling.
    BoostedTreesSettings residual{.treesPerRound = 3, .depth = 5};
    PairwiseSettings order{.weight = 0.3}; ///< of the residual trees
    BoostedTreesSettings error{.rounds = 150,
                               .depth = 4,
                               .learningRate = 0.06,
                               .huberSlope = 1.0,
                               .leastChildWeight = 60.0,
                               .columnShare = 0.25};
    BoostedTreesSettings content{.rounds = 150,
                                 .depth = 4,
                                 .learningRate = 0.06,
                                 .huberSlope = 0.5,
                                 .leastChildWeight = 40.0,
                                 .columnShare = 0.4};
    /// Candidate factors on the residual trees' predictions; see chooseResidualGain().
    std::vector<double> residualGains{1.0, 1.05, 1.1};
    double gainTolerance = 0.007;
    /// Long accounts are read again from up to this many later starts, this many posts each, so
    /// that the model sees many accounts with a short past.
    std::size_t restarts = 40;
    std::size_t restartLength = 25;
    /// of such a stretch, relative to an account read from its first post
    double restartWeight = 0.15;
    /// Sources are also weighted by their number of accounts to this power: what many accounts have
    /// in common says more about an unseen account than what a few do.
    double accountsExponent = 0.15;
    int folds = 3;
    std::size_t largestAccount = 1200; ///< most training rows per account, evenly spaced
    int lexiconAccounts = 5;           ///< minimum number of accounts that use a term
    double lexiconRidge = 60.0;
    /// rounds of the residual trees without improvement before they stop; 0: never
    int patience = 10;
    QString version = QStringLiteral("1");
};

struct TrainedLikecast {
    LikecastModel model;
    bool stoppedByCaller = false; ///< cancelled before the residual trees were complete
    /// Per source, on held-out accounts (cross-validation): posts scored, mean absolute error of y,
    /// pairwise accuracy; and the settings used.
    QJsonObject training;
};

/// Trains the default model on all sources at once. Accounts are split into folds; everything
/// measured (metrics, residuals for ranges, pair scale) and every input of a later stage (lexicon
/// scores, errors) comes from models that did not see the account. Sources are weighted by their
/// scored posts up to a bound, accounts less than in proportion to their posts, so that no source
/// or account dominates. The model cannot see which source a row is from.
///
/// The likes of a source's newest posts are still growing: their age at the time of the source's
/// newest post is a feature, and a draft is predicted at its mature count.
///
/// `onEpoch` may be empty. It is called for every round of the residual trees with the mean
/// pseudo-Huber loss of the residuals, in spreads, on training and held-out accounts, averaged over
/// the folds. The round with the lowest held-out loss is kept.
///
/// If cancelled after those trees have started, training keeps the best round so far and finishes
/// the later stages, which take a fraction of the time: the result equals a training with that many
/// rounds.
///
/// The same posts in the same order give the same model. Errors: PostsTooFew (fewer accounts than
/// folds, or than two; or fewer than a hundred posts); Cancelled, before there was anything to
/// keep; Internal.
Result<TrainedLikecast> trainLikecast(const std::vector<TrainingSource>& sources,
                                      const LikecastTrainingSettings& settings,
                                      const ProgressCallback& onProgress,
                                      const CancellationToken& cancellation,
                                      const EpochCallback& onEpoch = {});

} // namespace likecast
