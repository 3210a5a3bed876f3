#include "ui/predict/drafts/draft_ranking.h"

#include "core/prediction/draft_comparison.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace likecast
{

namespace
{

struct RankingWords {
    Q_DECLARE_TR_FUNCTIONS(DraftRanking)
};

} // namespace

DraftRanking rankingOf(const std::vector<DraftNumber>& drafts)
{
    DraftRanking ranking;
    if (drafts.size() < 2)
        return ranking;

    std::vector<Prediction> predictions;
    predictions.reserve(drafts.size());
    for (const DraftNumber& draft : drafts)
        predictions.push_back(draft.prediction);
    const std::vector<RankedDraft> ranked = rankDrafts(predictions);
    for (const RankedDraft& place : ranked) {
        const qint64 id = drafts[place.index].id;
        const auto sharing = std::ranges::count(ranked, place.rank, &RankedDraft::rank);
        ranking.ranks.insert(id, place.rank);
        ranking.remarks.insert(
            id, (sharing > 1
                     ? RankingWords::tr(
                           "Shares place %1 of %2, too close to call; %3 chance of being the best.")
                     : RankingWords::tr("Number %1 of %2; %3 chance of being the best."))
                    .arg(place.rank)
                    .arg(ranked.size())
                    .arg(formatPercent(place.chanceBest)));
    }

    const DraftNumber& best = drafts[ranked[0].index];
    const DraftNumber& second = drafts[ranked[1].index];
    const DraftComparison duel = compareDrafts(best.prediction, second.prediction);
    const QString chance = formatPercent(duel.chanceFirstWins);
    if (duel.tooCloseToCall) {
        ranking.comparison =
            RankingWords::tr("%1 and %2: too close to call").arg(best.letter, second.letter);
        ranking.comparisonToolTip =
            RankingWords::tr("The difference is too small to be sure (%1).").arg(chance);
    } else {
        ranking.comparison =
            RankingWords::tr("%1 beats %2: %3").arg(best.letter, second.letter, chance);
        ranking.comparisonToolTip =
            RankingWords::tr("%1 would do better in %2 of cases.").arg(best.letter, chance);
    }
    return ranking;
}

} // namespace likecast
