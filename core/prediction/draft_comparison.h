#pragma once

#include "core/prediction/prediction.h"

#include <cstddef>
#include <vector>

namespace likecast
{

/// How two drafts of one account compare.
struct DraftComparison {
    double chanceFirstWins = 0.5; ///< (0, 1)
    bool tooCloseToCall = true;   ///< closer to even than closeCallMargin
};

inline constexpr double closeCallMargin = 0.05;

/// Bradley-Terry: the odds that one draft gets more likes than the other grow by e with every
/// `pairScale` between their logMedians. The scale is proportional to the expected error, by a
/// factor fitted on pairs of posts of held-out accounts. Both predictions must be for the same account.
DraftComparison compareDrafts(const Prediction& first, const Prediction& second);

/// A draft's place among all.
struct RankedDraft {
    std::size_t index = 0;   ///< into the drafts given
    double chanceBest = 1.0; ///< that it gets the most likes of all; sums to 1
    /// 1 for the best. Drafts too close to call share the rank of the best of them, and as many
    /// ranks are left out behind it: 1, 1, 3.
    int rank = 1;
};

/// Best first; equal drafts keep their order. The chances follow Luce's choice rule, which agrees
/// with compareDrafts for two drafts. Empty for no drafts.
std::vector<RankedDraft> rankDrafts(const std::vector<Prediction>& drafts);

} // namespace likecast
