#pragma once

#include "core/common/progress.h"
#include "core/evaluation/metrics.h"
#include "core/own_models/own_models.h"
#include "core/regression/contract/regressor_registry.h"

#include <optional>
#include <vector>

namespace likecast
{

/// One model on one account's own past.
struct LeaderboardEntry {
    QString name;                 ///< as in the registry
    bool isOwn = false;           ///< trained on this account's own posts
    std::optional<Error> failure; ///< why it cannot be used here; then all else is empty
    Metrics metrics;
    std::optional<double> gain;     ///< 1 - mae / mae of the best simple rule
    std::vector<ModelShare> shares; ///< of "auto": ModelBlend::shares
};

struct AccountLeaderboard {
    qint64 postsScored = 0;
    /// Models trained on this account are there: all are judged on the posts after those that any
    /// of them learned from, the newest of the account.
    bool onlyLaterPosts = false;
    QString bestBaseline; ///< the simple rule with the lowest mae
    Metrics baseline;
    std::vector<LeaderboardEntry> entries; ///< lowest mae first; those that failed last
};

/// How many posts must lie behind what an own model learned from for it to be judged.
inline constexpr int leastLaterPosts = 5;

/// Every model of the registry by rolling origin over one account's past: each post forecast from
/// what was known before it. A model that fails is an entry with its reason. For a worker; one
/// thread. `photos` may be empty. Errors: PostsTooFew (no post can be scored); Cancelled.
Result<AccountLeaderboard> judgeModels(const RegressorRegistry& registry,
                                       const ModelFolders& folders, const AccountPosts& account,
                                       const CancellationToken& cancellation,
                                       const ProgressCallback& onProgress = {},
                                       const PhotoLookup& photos = {});

} // namespace likecast
