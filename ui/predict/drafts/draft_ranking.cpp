#include "ui/predict/drafts/draft_ranking.h"

#include "core/prediction/draft_comparison.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>

namespace likecast
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DraftRanking)

public:
    static QString beats() { return tr("%1 beats %2: %3"); }
    static QString close() { return tr("%1 and %2: too close to call"); }
    static QString beatsToolTip() { return tr("%1 would get more likes in %2 of cases."); }
    static QString closeToolTip() { return tr("The difference is too small to be sure (%1)."); }
    static QString remark() { return tr("Number %1 of %2, with a %3 chance of being the best."); }
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
    for (std::size_t place = 0; place < ranked.size(); ++place) {
        const DraftNumber& draft = drafts[ranked[place].index];
        ranking.ranks.insert(draft.id, static_cast<int>(place) + 1);
        ranking.remarks.insert(draft.id, Words::remark()
                                             .arg(place + 1)
                                             .arg(ranked.size())
                                             .arg(formatPercent(ranked[place].chanceBest)));
    }

    const DraftNumber& best = drafts[ranked[0].index];
    const DraftNumber& second = drafts[ranked[1].index];
    const DraftComparison duel = compareDrafts(best.prediction, second.prediction);
    const QString chance = formatPercent(duel.chanceFirstWins);
    if (duel.tooCloseToCall) {
        ranking.comparison = Words::close().arg(best.letter, second.letter);
        ranking.comparisonToolTip = Words::closeToolTip().arg(chance);
    } else {
        ranking.comparison = Words::beats().arg(best.letter, second.letter, chance);
        ranking.comparisonToolTip = Words::beatsToolTip().arg(best.letter, chance);
    }
    return ranking;
}

} // namespace likecast
