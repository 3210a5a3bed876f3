#pragma once

#include "core/evaluation/bootstrap.h"
#include "core/own_models/own_models.h"
#include "core/own_models/walk_forward.h"

#include <optional>
#include <vector>

namespace likecast
{

/// One model on one account's own past.
struct LeaderboardEntry {
    QString name;                 ///< as in the registry
    bool isOwn = false;           ///< trained on this account's own posts
    std::optional<Error> failure; ///< why it cannot be used here; then all else is empty
    /// On the posts that it could be tested on: of an own model those of walkForward() only.
    Metrics metrics;
    /// 1 - mae / mae of the best simple rule on the same posts; not above 0 means that it does no
    /// better than guessing the account's average.
    std::optional<double> gain;
    /// Over the default model on the same posts; absent for the default itself and where too few
    /// posts are shared.
    std::optional<PairedGain> overDefault;
    /// The one model whose gain over the default is surely above 0 (the whole interval is) and
    /// largest. With none the default stays.
    bool recommended = false;
    std::vector<ModelShare> shares; ///< of "auto": ModelBlend::shares
};

struct AccountLeaderboard {
    qint64 postsScored = 0;
    QString bestBaseline; ///< the simple rule with the lowest mae
    Metrics baseline;
    std::vector<LeaderboardEntry> entries; ///< largest gain first; those that failed last
};

/// Every model of the registry by rolling origin over one account's past: each post forecast from
/// what was known before it. Models trained on the account are judged by walkForward(), with as
/// many epochs as their kept training had. A model that fails is an entry with its reason. Takes
/// seconds, with own models minutes: callers keep the result (leaderboardToJson(),
/// modelsFingerprint()). For a worker; one thread. `photos` may be empty. Errors: PostsTooFew (no
/// post can be scored); Cancelled.
Result<AccountLeaderboard> judgeModels(const RegressorRegistry& registry,
                                       const ModelFolders& folders, const AccountPosts& account,
                                       const CancellationToken& cancellation,
                                       const ProgressCallback& onProgress = {},
                                       const PhotoLookup& photos = {},
                                       const WalkForwardOptions& walking = {});

/// Changes when any model in the folders does: a leaderboard made with others is out of date.
QByteArray modelsFingerprint(const ModelFolders& folders);

/// For keeping a leaderboard. Reading back errors with FormatDamaged.
QByteArray leaderboardToJson(const AccountLeaderboard& board);
Result<AccountLeaderboard> leaderboardFromJson(const QByteArray& json);

} // namespace likecast
