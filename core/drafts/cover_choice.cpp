#include "core/drafts/cover_choice.h"

#include "core/common/when_answered.h"
#include "core/prediction/draft_comparison.h"

namespace likecast
{

namespace
{

constexpr int photosRestMs = 500;

} // namespace

CoverChoice chooseCover(const std::vector<Prediction>& predictions)
{
    const std::vector<RankedDraft> ranking = rankDrafts(predictions);
    CoverChoice choice{.best = ranking[0].index, .other = 0};
    if (choice.best != 0 && compareDrafts(predictions[choice.best], predictions[0]).tooCloseToCall)
        choice.best = 0;
    if (choice.best == 0)
        choice.other = ranking[0].index != 0 ? ranking[0].index : ranking[1].index;
    const DraftComparison duel = compareDrafts(predictions[choice.best], predictions[choice.other]);
    choice.chance = duel.chanceFirstWins;
    choice.tooCloseToCall = duel.tooCloseToCall;
    return choice;
}

CoverTrials::CoverTrials(PredictionService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(photosRestMs);
    connect(&m_rest, &QTimer::timeout, this, &CoverTrials::askNext);
}

CoverTrials::~CoverTrials()
{
    m_running.cancel();
}

void CoverTrials::update(const Draft& draft, const Prediction& prediction)
{
    const bool isKnown = draft == m_draft && !m_predictions.empty() &&
                         m_predictions.front().logMedian == prediction.logMedian;
    if (isKnown)
        return;
    m_running.cancel();
    ++m_number;
    m_rest.stop();
    m_predictions.clear();
    m_draft = draft;
    if (!draft.morePhotos.isEmpty() && prediction.likes) {
        m_predictions.push_back(prediction);
        m_rest.start();
    }
    if (std::exchange(m_choice, std::nullopt))
        Q_EMIT changed();
}

void CoverTrials::clear()
{
    update({}, {});
}

void CoverTrials::askNext()
{
    const auto next = static_cast<qsizetype>(m_predictions.size()) - 1;
    if (next == m_draft.morePhotos.size()) {
        m_choice = chooseCover(m_predictions);
        Q_EMIT changed();
        return;
    }
    Draft changed = m_draft;
    changed.photoPath = m_draft.morePhotos[next];
    const auto asked = m_service.predict(requestOf(changed));
    m_running = asked;
    whenAnswered(asked.future, this, [this, number = m_number](const Result<Prediction>& answer) {
        if (number != m_number || !answer || !answer->likes)
            return;
        m_predictions.push_back(*answer);
        askNext();
    });
}

} // namespace likecast
