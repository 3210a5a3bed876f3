#include "core/prediction/draft_comparison.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

/// The wider scale is the more cautious one.
double sharedScale(const Prediction& first, const Prediction& second)
{
    return std::max({first.pairScale, second.pairScale, 1e-6});
}

} // namespace

DraftComparison compareDrafts(const Prediction& first, const Prediction& second)
{
    const double logOdds = (first.logMedian - second.logMedian) / sharedScale(first, second);
    DraftComparison comparison;
    comparison.chanceFirstWins = 1.0 / (1.0 + std::exp(-logOdds));
    comparison.tooCloseToCall = std::abs(comparison.chanceFirstWins - 0.5) < closeCallMargin;
    return comparison;
}

std::vector<RankedDraft> rankDrafts(const std::vector<Prediction>& drafts)
{
    if (drafts.empty())
        return {};
    const auto best = std::max_element(
        drafts.begin(), drafts.end(),
        [](const Prediction& a, const Prediction& b) { return a.logMedian < b.logMedian; });
    std::vector<RankedDraft> ranking;
    double total = 0.0;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const double scale = sharedScale(drafts[i], *best);
        const double weight = std::exp((drafts[i].logMedian - best->logMedian) / scale);
        ranking.push_back({i, weight});
        total += weight;
    }
    for (RankedDraft& ranked : ranking)
        ranked.chanceBest /= total;
    std::stable_sort(
        ranking.begin(), ranking.end(),
        [](const RankedDraft& a, const RankedDraft& b) { return a.chanceBest > b.chanceBest; });
    std::size_t head = 0;
    for (std::size_t place = 1; place < ranking.size(); ++place) {
        if (!compareDrafts(drafts[ranking[head].index], drafts[ranking[place].index])
                 .tooCloseToCall)
            head = place;
        ranking[place].rank = static_cast<int>(head) + 1;
    }
    return ranking;
}

} // namespace likecast
