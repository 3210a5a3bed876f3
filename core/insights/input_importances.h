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

/// How much each group of inputs matters for the likes of these accounts, according to one model.
struct ModelImportances {
    QString model;                  ///< as registered
    std::vector<InputShare> shares; ///< summing to 1, largest first; empty after a failure
    qint64 posts = 0;               ///< the shares are based on
    std::optional<Error> failure;   ///< why this model has no shares
};

/// For the registry's first model: mean absolute SHAP contributions over the newest 100 posts (an
/// equal number per account), explained with the account's whole past known. For decision-tree and
/// random-forest, trained on these posts alone: the gain of their splits (the twenty strongest
/// inputs). Each model fails on its own. Trains on the newest 5,000 posts, an equal number per
/// account. `photos` may be empty: faces and photo looks then count for nothing. Errors:
/// PostsTooFew (no post with likes); Cancelled.
Result<std::vector<ModelImportances>>
inputImportances(const RegressorRegistry& registry, const QString& modelsFolder,
                 std::span<const AccountPosts> accounts, const QByteArray& timeZoneId,
                 const CancellationToken& cancellation, const ProgressCallback& onProgress = {},
                 const PhotoLookup& photos = {});

} // namespace likecast
