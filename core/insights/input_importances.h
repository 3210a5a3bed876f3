#pragma once

#include "core/common/progress.h"
#include "core/regression/contract/regressor_registry.h"

#include <optional>
#include <span>
#include <vector>

namespace likecast
{

struct InputShare {
    ContributionKind kind = ContributionKind::RecentForm;
    double share = 0.0; ///< (0, 1]
};

/// How much each group of inputs counts for the likes of these accounts, as one model sees it.
struct ModelImportances {
    QString model;                  ///< as in the registry
    std::vector<InputShare> shares; ///< adding up to 1, largest first; empty after a failure
    qint64 posts = 0;               ///< that the shares rest on
    std::optional<Error> failure;   ///< why this model does not say
};

/// Of the registry's first model the mean absolute SHAP contributions over the newest 100 posts
/// (of several accounts, as many of each), explained with the account's whole past known; of
/// decision-tree and random-forest, trained on these posts alone, how much their splits gained
/// (their twenty strongest inputs). Each model fails on its own. Trains on the newest 5,000 posts,
/// as many of each account. `photos` may be empty: faces and the look of photos then count for
/// nothing. Errors: PostsTooFew (no post with likes); Cancelled.
Result<std::vector<ModelImportances>>
inputImportances(const RegressorRegistry& registry, const QString& modelsFolder,
                 std::span<const AccountPosts> accounts, const QByteArray& timeZoneId,
                 const CancellationToken& cancellation, const ProgressCallback& onProgress = {},
                 const PhotoLookup& photos = {});

} // namespace likecast
