#pragma once

#include "core/evaluation/bootstrap.h"
#include "core/own_models/own_models.h"
#include "core/own_models/walk_forward.h"

#include <optional>
#include <vector>

namespace likecast
{

/// One model's results on an account's own past.
struct LeaderboardEntry {
    QString name;                 ///< as registered
    bool isOwn = false;           ///< trained on this account's own posts
    std::optional<Error> failure; ///< why it cannot be used here; all else is then empty
    /// On the posts it can be tested on; for own models only those of walkForward().
    Metrics metrics;
    /// 1 - MAE / MAE of the best baseline on the same posts; 0 or less is no better than guessing
    /// the account's average.
    std::optional<double> gain;
    /// Gain over the default model on the same posts; std::nullopt for the default itself, or if
    /// they share too few posts.
    std::optional<PairedGain> overDefault;
    /// Set for one model at most: the largest gain over the default among those whose whole
    /// interval is above 0. If none is set, the default stays in use.
    bool recommended = false;
    std::vector<ModelShare> shares; ///< of "auto": ModelBlend::shares
};

struct AccountLeaderboard {
    qint64 postsScored = 0;
    QString bestBaseline; ///< the baseline with the lowest MAE
    Metrics baseline;
    std::vector<LeaderboardEntry> entries; ///< largest gain first; failed ones last
};

/// Evaluates every registered model over one account's past by rolling origin: each post is
/// forecast from what was known before it. Models trained on the account are evaluated by
/// walkForward(), with the number of epochs of their stored training. A model that fails gets an
/// entry with its error. Takes seconds, with own models minutes: cache the result
/// (leaderboardToJson(), modelsFingerprint()). Runs on the calling thread; call it from a worker.
/// `photos` may be empty. Errors: PostsTooFew (no post can be scored); Cancelled.
Result<AccountLeaderboard> makeLeaderboard(const RegressorRegistry& registry,
                                           const ModelFolders& folders, const AccountPosts& account,
                                           const CancellationToken& cancellation,
                                           const ProgressCallback& onProgress = {},
                                           const PhotoLookup& photos = {},
                                           const WalkForwardOptions& walking = {});

/// Changes whenever a model in the folders does; a leaderboard with another fingerprint is out of
/// date.
QByteArray modelsFingerprint(const ModelFolders& folders);

/// Serialization for caching. leaderboardFromJson() errors: FormatDamaged.
QByteArray leaderboardToJson(const AccountLeaderboard& board);
Result<AccountLeaderboard> leaderboardFromJson(const QByteArray& json);

} // namespace likecast
