#include "ui/predict/current_draft.h"

#include "ui/common/error_text.h"
#include "ui/predict/compose/compose_panel.h"
#include "ui/predict/compose/suggestion.h"
#include "ui/predict/draft_desk.h"
#include "ui/predict/photo/photo_presenter.h"
#include "ui/predict/result/driver_list.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/week/week_heatmap.h"

#include <QFileInfo>

namespace likecast
{

CurrentDraft::CurrentDraft(DraftDesk& desk, PredictionService& service, DatabaseWorker& database,
                           const DraftViews& views, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_views(views)
    , m_week(new WeekForecasts(service, this))
    , m_whatIf(new WhatIf(service, tr("What do you think?", "a question for a caption"), this))
    , m_hashtags(new OwnHashtags(database, this))
{
    connect(&m_desk.predictions(), &DraftPredictions::changed, this, [this](qint64 draftId) {
        if (draftId == m_desk.history().board().currentId)
            showResult();
    });
    connect(&m_desk, &DraftDesk::photoCorrected, this, &CurrentDraft::outdateWeek);
    connect(m_week, &WeekForecasts::changed, this, &CurrentDraft::showWeek);
    connect(m_whatIf, &WhatIf::changed, this, &CurrentDraft::showWeek);
    connect(m_hashtags, &OwnHashtags::found, this,
            [this] { m_whatIf->setHashtags(m_hashtags->hashtags()); });
    connect(&m_views.photo, &PhotoPresenter::failed, this,
            [this](const QString& path, const Error& error) {
                const Draft* draft = m_desk.current();
                if (draft && draft->photoPath == path)
                    showFailure(*draft, error);
            });
}

void CurrentDraft::show(ChangeOrigin origin)
{
    const Draft* draft = m_desk.current();
    const Composition composition = draft ? draft->composition : m_desk.firstComposition();
    m_views.photo.show(draft ? draft->photoPath : QString());
    if (origin != ChangeOrigin::Fields)
        m_views.compose.setComposition(composition, m_desk.isExample());
    m_views.week.setChosen(composition.takenAtMs);
    showResult();
}

void CurrentDraft::outdateAccount()
{
    m_week->outdate();
    m_hashtags->outdate();
}

void CurrentDraft::showNothing()
{
    m_views.result.clear();
    m_views.drivers.clear();
    m_week->clear();
    m_whatIf->clear();
    m_views.week.clear();
    m_views.compose.setSuggestions({});
}

void CurrentDraft::showResult()
{
    const Draft* draft = m_desk.current();
    if (!draft) {
        showNothing();
        return;
    }
    using State = DraftPredictions::State;
    const DraftPredictions::Entry& entry = m_desk.predictions().entry(draft->id);
    const bool anotherDraft = std::exchange(m_shownId, draft->id) != draft->id;
    if (anotherDraft || !entry.prediction) {
        m_views.result.clear();
        m_views.drivers.clear();
        m_views.photo.setFaces(std::nullopt);
        if (entry.state != State::Ready) {
            m_week->clear();
            m_whatIf->clear();
        }
    }
    if (entry.prediction && (anotherDraft || entry.state == State::Ready))
        showPrediction(*draft, *entry.prediction);
    switch (entry.state) {
    case State::None:
    case State::Busy:
        m_views.result.setBusy(entry.stage);
        Q_EMIT ready(*draft);
        break;
    case State::Ready:
        Q_EMIT ready(*draft);
        m_week->update(*draft);
        m_hashtags->read(draft->composition.account.name);
        m_whatIf->setHashtags(m_hashtags->hashtags());
        m_whatIf->update(*draft, *entry.prediction);
        showWeek();
        break;
    case State::Stopped:
        m_views.result.setStale();
        Q_EMIT stopped(*draft);
        break;
    case State::Failed:
        m_views.drivers.clear();
        m_week->clear();
        m_whatIf->clear();
        showFailure(*draft, entry.error);
        break;
    }
}

void CurrentDraft::showPrediction(const Draft& draft, const Prediction& prediction)
{
    // A correction shows at once, its prediction once it is ready.
    const bool isCorrected = draft.faces && draft.faces->photoSha256 == prediction.photoSha256;
    m_views.photo.setFaces(isCorrected ? draft.faces->faces : prediction.faces);
    m_views.result.setPrediction(prediction, m_desk.isExample());
    if (prediction.likes)
        m_views.drivers.setDrivers(prediction, draft.composition);
    else
        m_views.drivers.clear();
}

void CurrentDraft::showFailure(const Draft& draft, const Error& error)
{
    const QString name = QFileInfo(draft.photoPath).fileName();
    m_views.result.setFailed(errorText(error, ErrorContext::Photo, name).happened);
    Q_EMIT failed(draft, error);
}

void CurrentDraft::showWeek()
{
    const Draft* draft = m_desk.current();
    if (!draft)
        return;
    m_views.week.setBusy(m_week->isBusy());
    if (m_week->isBusy())
        return;
    const auto& forecast = m_week->forecast();
    const auto& prediction = m_desk.predictions().entry(draft->id).prediction;
    if (!forecast || !prediction) {
        m_views.week.clear();
        m_views.compose.setSuggestions({});
        return;
    }
    m_views.week.setForecast(*forecast, draft->composition.timeZoneId);
    m_views.week.setChosen(draft->composition.takenAtMs);
    m_whatIf->setHours(bestHours(*m_week->forecast(), draft->composition));
    showSuggestions(*prediction);
}

void CurrentDraft::showSuggestions(const Prediction& prediction)
{
    const QLocale locale = m_views.compose.locale();
    std::vector<Suggestion> suggestions;
    constexpr std::size_t mostShown = 4;
    for (const VariantOutcome& outcome : m_whatIf->outcomes()) {
        if (suggestions.size() == mostShown)
            break;
        suggestions.push_back(suggestionOf(outcome, prediction, locale));
    }
    m_views.compose.setSuggestions(suggestions);
}

} // namespace likecast
