#pragma once

#include "core/regression/contract/like_regressor.h"
#include "core/regression/contract/regressor_training.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace likecast::cli
{

class CommandContext;

/// Features of the photos that belong to these posts, for training and evaluating models. The first
/// call measures the photos of all posts with known likes and stores the results in the user's
/// database; from then on it is thread-safe. Photos that cannot be measured are reported once, on
/// standard error. `context` and `accounts` must outlive the first call.
PhotoLookup measuredPhotos(const CommandContext& context,
                           const std::vector<const AccountPosts*>& accounts);

inline std::vector<const AccountPosts*> accountsIn(const std::vector<TrainingSource>& sources)
{
    std::vector<const AccountPosts*> accounts;
    for (const TrainingSource& source : sources) {
        for (const AccountPosts& account : source.accounts)
            accounts.push_back(&account);
    }
    return accounts;
}

} // namespace likecast::cli
