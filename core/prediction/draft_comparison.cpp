#include "core/prediction/draft_comparison.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace likecast
{

namespace
{

/// The wider scale is the more cautious one.
double sharedScale(const DraftStrength& first, const DraftStrength& second)
{
    return std::max({first.pairScale, second.pairScale, 1e-6});
}

DraftComparison compare(const DraftStrength& first, const DraftStrength& second)
{
    const double logOdds = (first.logMedian - second.logMedian) / sharedScale(first, second);
    DraftComparison comparison;
    comparison.chanceFirstWins = 1.0 / (1.0 + std::exp(-logOdds));
    comparison.tooCloseToCall = std::abs(comparison.chanceFirstWins - 0.5) < closeCallMargin;
    return comparison;
}

DraftStrength strengthOf(const Prediction& draft)
{
    return {draft.logMedian, draft.pairScale};
}

} // namespace

DraftComparison compareDrafts(const Prediction& first, const Prediction& second)
{
    return compare(strengthOf(first), strengthOf(second));
}

std::vector<RankedDraft> rankDrafts(const std::vector<Prediction>& drafts)
{
    std::vector<DraftStrength> strengths;
    strengths.reserve(drafts.size());
    std::ranges::transform(drafts, std::back_inserter(strengths), strengthOf);
    return rankStrengths(strengths);
}

std::vector<RankedDraft> rankStrengths(const std::vector<DraftStrength>& drafts)
{
    if (drafts.empty())
        return {};
    const auto best = std::max_element(
        drafts.begin(), drafts.end(),
        [](const DraftStrength& a, const DraftStrength& b) { return a.logMedian < b.logMedian; });
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
        if (!compare(drafts[ranking[head].index], drafts[ranking[place].index]).tooCloseToCall)
            head = place;
        ranking[place].rank = static_cast<int>(head) + 1;
    }
    return ranking;
}

} // namespace likecast
