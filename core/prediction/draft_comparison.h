#pragma once

#include "core/prediction/prediction.h"

#include <cstddef>
#include <vector>

namespace likecast
{

/// The comparison of two drafts of one account.
struct DraftComparison {
    double chanceFirstWins = 0.5; ///< (0, 1)
    bool tooCloseToCall = true;   ///< within closeCallMargin of even
};

inline constexpr double closeCallMargin = 0.05;

/// Bradley-Terry model: the odds that one draft gets more likes than the other grow by a factor of
/// e per `pairScale` of difference in logMedian. The scale is proportional to the expected error,
/// by a factor fitted on pairs of posts of held-out accounts. Both predictions must be for the same
/// account.
DraftComparison compareDrafts(const Prediction& first, const Prediction& second);

/// A draft's rank among all drafts.
struct RankedDraft {
    std::size_t index = 0;   ///< into the given drafts
    double chanceBest = 1.0; ///< probability that it gets the most likes; sums to 1
    /// 1 for the best. Drafts too close to call share the rank of the best of them, and the next
    /// ranks are skipped: 1, 1, 3.
    int rank = 1;
};

/// What drafts are ranked by; see Prediction.
struct DraftStrength {
    double logMedian = 0.0;
    double pairScale = 1.0;
};

/// Best first; equal drafts keep their order. The probabilities follow Luce's choice rule, which
/// agrees with compareDrafts() for two drafts. Empty for no drafts.
std::vector<RankedDraft> rankDrafts(const std::vector<Prediction>& drafts);
std::vector<RankedDraft> rankStrengths(const std::vector<DraftStrength>& drafts);

} // namespace likecast
