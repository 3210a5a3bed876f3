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
    /// Several trees a round: what one account's forecasts owe to the luck of the draw is less.
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
    /// Factors tried on what the residual trees say; see chooseResidualGain().
    std::vector<double> residualGains{1.0, 1.05, 1.1};
    double gainTolerance = 0.007;
    /// Long accounts are read again from as many later starts, this many posts each, so that the
    /// model meets many accounts with a short past.
    std::size_t restarts = 40;
    std::size_t restartLength = 25;
    double restartWeight = 0.15; ///< of such a stretch beside one that is read from its first post
    /// A source weighs by its number of accounts to this power, too: what many accounts have in
    /// common says more of one never seen than what a few have.
    double accountsExponent = 0.15;
    int folds = 3;
    std::size_t largestAccount = 1200; ///< rows of one account that are trained on, evenly spread
    int lexiconAccounts = 5;           ///< accounts that must use a term
    double lexiconRidge = 60.0;
    int patience = 10; ///< rounds of the residual trees without a better one; 0: never
    QString version = QStringLiteral("1");
};

struct TrainedLikecast {
    LikecastModel model;
    bool stoppedByCaller = false; ///< cancelled before the residual trees came to their end
    /// Per source, on accounts left out (cross-validation): posts scored, mean absolute error of y,
    /// pairwise accuracy; and the settings used.
    QJsonObject training;
};

/// Trains the default model on all sources at once. Accounts are split into folds; whatever is
/// measured (figures, residuals for ranges, pair scale) and whatever feeds a later stage (lexicon
/// scores, errors) comes from models that did not see the account. Sources weigh by their scored
/// posts up to a bound, accounts less than in proportion to their posts, so that no source and no
/// account drowns the others. Nothing tells the model which source a row is from.
///
/// The likes of a source's newest posts are still growing: their age at the time of the source's
/// newest post is a feature, and a draft is asked for its mature count.
///
/// `onEpoch` may be empty; it is told every round of the trees that carry the forecast: the mean
/// pseudo-Huber loss of the residuals, in spreads, on the accounts learned from and on those left
/// out, a mean of the folds. The round that is best on accounts left out is the one that is kept.
///
/// Cancelled once those trees have begun, it keeps the best of the rounds done and finishes the
/// later stages, which take a fraction of the time: the model is that of a training with so many
/// rounds.
///
/// The same posts in the same order give the same model. Errors: PostsTooFew (fewer accounts than
/// folds or two, or than a hundred posts); Cancelled, before there was anything to keep; Internal.
Result<TrainedLikecast> trainLikecast(const std::vector<TrainingSource>& sources,
                                      const LikecastTrainingSettings& settings,
                                      const ProgressCallback& onProgress,
                                      const CancellationToken& cancellation,
                                      const EpochCallback& onEpoch = {});

} // namespace likecast
