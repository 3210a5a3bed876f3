#include "ui/predict/strip_presenter.h"

#include "core/drafts/draft_history.h"
#include "core/drafts/draft_predictions.h"
#include "ui/predict/drafts/draft_ranking.h"
#include "ui/predict/drafts/draft_strip.h"
#include "ui/predict/photo/photo_previews.h"
#include "ui/predict/photo/thumbnails.h"
#include "ui/predict/result/figure_text.h"

#include <QFileInfo>

namespace likecast
{

StripPresenter::StripPresenter(DraftStrip& strip, const DraftHistory& history,
                               const DraftPredictions& predictions, PhotoPreviews& previews,
                               QObject* parent)
    : QObject(parent)
    , m_strip(strip)
    , m_history(history)
    , m_predictions(predictions)
    , m_thumbnails(new Thumbnails(previews, thumbnailLongEdge, this))
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &StripPresenter::show);
    connect(m_thumbnails, &Thumbnails::loaded, this, &StripPresenter::showSoon);
}

void StripPresenter::show()
{
    const DraftBoard& board = m_history.board();
    std::vector<DraftNumber> numbers;
    std::vector<DraftSummary> summaries;
    const auto& shown = m_predictions.entry(board.currentId).prediction;
    int index = 0;
    for (const Draft& draft : board.drafts) {
        const QString letter = draftLetter(index++);
        const auto& prediction = m_predictions.entry(draft.id).prediction;
        const QString name = QFileInfo(draft.photoPath).fileName();
        DraftSummary summary{.id = draft.id,
                             .letter = letter,
                             .fileName = name.isEmpty() ? tr("no photo") : name,
                             .photos = static_cast<int>(photosOf(draft).size())};
        if (prediction && prediction->likes) {
            const double median = prediction->likes->median;
            // Comments are no rivals of likes, nor the rate of one account of another's.
            if (!shown || !shown->likes || shown->figure == prediction->figure)
                numbers.push_back({draft.id, letter, *prediction});
            summary.number = figureNumberShort(median, prediction->figure, QLocale());
            summary.exactNumber = tr("%1 expected", "1,240 likes")
                                      .arg(figurePhrase(median, prediction->figure, QLocale()));
        }
        summary.thumbnail = m_thumbnails->find(draft.photoPath);
        summaries.push_back(std::move(summary));
    }
    const DraftRanking ranking = rankingOf(numbers);
    for (DraftSummary& summary : summaries) {
        summary.rank = ranking.ranks.value(summary.id);
        summary.remark = ranking.remarks.value(summary.id);
    }
    m_strip.setDrafts(summaries, board.currentId);
    m_strip.setComparison(ranking.comparison, ranking.comparisonToolTip);
}

void StripPresenter::showSoon()
{
    const Draft* draft = m_history.board().current();
    const auto& entry = m_predictions.entry(m_history.board().currentId);
    m_strip.setPostable(draft && !draft->isSample &&
                        entry.state == DraftPredictions::State::Ready && entry.prediction->likes &&
                        entry.prediction->figure.target == PredictionTarget::Likes);
    m_turn.start();
}

} // namespace likecast
