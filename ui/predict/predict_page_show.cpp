#include "core/drafts/draft_keeper.h"
#include "core/settings/settings.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/predict/compose/account_fields.h"
#include "ui/predict/compose/compose_panel.h"
#include "ui/predict/compose/suggestion.h"
#include "ui/predict/drafts/draft_strip.h"
#include "ui/predict/photo/photo_presenter.h"
#include "ui/predict/photo/photo_previews.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/driver_list.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/strip_presenter.h"
#include "ui/predict/week/week_heatmap.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

// What the page shows; what it does is in predict_page.cpp.
namespace likecast
{

namespace
{

/// A scroll area would ask for the height that it prefers and scroll rather than let the week's
/// rows be lower.
class DetailColumn : public QWidget
{
public:
    int heightForWidth(int width) const override { return layout()->minimumHeightForWidth(width); }
};

bool isOfExampleAccount(const Draft& draft)
{
    return draft.isSample && draft.composition.account.name.isEmpty();
}

} // namespace

QWidget* PredictPage::makePhotoColumn()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(cardGap);
    column->addWidget(m_photo, 1);
    column->addWidget(m_strip);
    return widget;
}

QWidget* PredictPage::makeDetailColumn()
{
    auto* composeCard = new Card;
    composeCard->content()->addWidget(m_compose);
    composeCard->setAccessibleName(tr("Post"));

    auto* unit = new PlainLabel(DriverList::unit());
    setTextRole(unit, TextRole::CardTitle);
    auto* driverCard = new Card(DriverList::title());
    driverCard->setTitleTrailing(unit);
    driverCard->content()->addWidget(m_drivers);
    // In place of the drivers, so that the hours stay in sight.
    connect(m_compose, &ComposePanel::suggestionsShown, driverCard,
            [driverCard](bool shown) { driverCard->setVisible(!shown); });

    setTextRole(m_chosenHour, TextRole::CardTitle);
    auto* weekCard = new Card(WeekHeatmap::title());
    weekCard->setTitleTrailing(m_chosenHour);
    weekCard->content()->addWidget(m_heatmap);
    weekCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto* widget = new DetailColumn;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(cardGap);
    column->addWidget(m_result);
    column->addWidget(composeCard);
    column->addWidget(driverCard);
    column->addWidget(weekCard);
    column->addStretch(1);
    return widget;
}

void PredictPage::setTabOrders()
{
    setFocusProxy(m_photo);
    setTabOrder(m_messages, m_photo);
    setTabOrder(m_photo, m_strip);
    setTabOrder(m_strip, m_result);
    setTabOrder(m_result, m_compose);
    setTabOrder(m_compose, m_drivers);
    setTabOrder(m_drivers, m_heatmap);
}

void PredictPage::showCurrent(ChangeOrigin origin)
{
    const Draft* draft = m_history->board().current();
    m_actions.removeDraft->setEnabled(draft != nullptr);
    for (QAction* action : {m_actions.zoomIn, m_actions.zoomOut, m_actions.fit,
                            m_actions.actualSize, m_actions.boxes})
        action->setEnabled(draft && !draft->photoPath.isEmpty());
    m_presenter->show(draft ? draft->photoPath : QString());
    const Composition composition = draft ? draft->composition : firstComposition();
    const bool isExample = draft && isOfExampleAccount(*draft);
    if (origin != ChangeOrigin::Fields)
        m_compose->setComposition(composition, isExample);
    m_heatmap->setChosen(composition.takenAtMs);
    Q_EMIT accountEdited(composition.account, isExample);
    showResult();
}

void PredictPage::showResult()
{
    const Draft* draft = m_history->board().current();
    if (!draft) {
        m_result->clear();
        m_drivers->clear();
        m_week->clear();
        m_heatmap->clear();
        m_compose->setSuggestions({});
        m_strip->setPostable(false);
        return;
    }
    using State = DraftPredictions::State;
    const DraftPredictions::Entry& entry = m_predictions->entry(draft->id);
    m_strip->setPostable(!draft->isSample && entry.state == State::Ready &&
                         entry.prediction->likes);
    const bool anotherDraft = std::exchange(m_shownId, draft->id) != draft->id;
    if (anotherDraft || !entry.prediction) {
        m_result->clear();
        m_drivers->clear();
        m_presenter->setFaces(std::nullopt);
        if (entry.state != State::Ready)
            m_week->clear();
    }
    if (entry.prediction && (anotherDraft || entry.state == State::Ready)) {
        // A correction is seen at once, the prediction with it when it is ready.
        const bool isCorrected =
            draft->faces && draft->faces->photoSha256 == entry.prediction->photoSha256;
        m_presenter->setFaces(isCorrected ? draft->faces->faces : entry.prediction->faces);
        m_result->setPrediction(*entry.prediction, isOfExampleAccount(*draft));
        if (entry.prediction->likes)
            m_drivers->setDrivers(*entry.prediction, draft->composition);
        else
            m_drivers->clear();
    }
    switch (entry.state) {
    case State::None:
    case State::Busy:
        m_result->setBusy(entry.stage);
        m_messages->clearTopic(failureTopic(draft->id));
        break;
    case State::Ready:
        m_messages->clearTopic(failureTopic(draft->id));
        m_week->update(*draft);
        showWeek();
        break;
    case State::Stopped:
        m_result->setStale();
        m_messages->showMessage(Message{.kind = MessageKind::Info,
                                        .text = tr("Prediction stopped. Your draft is kept."),
                                        .actionText = tr("Predict"),
                                        .action = [this, id = draft->id] { retry(id); },
                                        .topic = failureTopic(draft->id)});
        break;
    case State::Failed:
        m_drivers->clear();
        m_week->clear();
        showFailure(*draft, entry.error);
        break;
    }
}

void PredictPage::setStoredAccounts(const QStringList& names)
{
    m_storedAccounts = names;
    m_compose->setStoredAccounts(names);
    const Draft* draft = m_history->board().current();
    const QString chosen = m_settings.value(Setting::PredictAccount).toString();
    // Empty, but set: "by hand" was chosen.
    const bool hasChoice = chosen.isEmpty() ? m_settings.isSet(Setting::PredictAccount)
                                            : names.contains(chosen, Qt::CaseInsensitive);
    if (names.size() == 1 && !hasChoice && (!draft || draft->isSample))
        offerAccount(names.first());
    if (!draft)
        showCurrent();
}

void PredictPage::offerAccount(const QString& name)
{
    const Draft* draft = m_history->board().current();
    if (draft && !isOfExampleAccount(*draft) && !(draft->composition.account == AccountChoice{}))
        return;
    chooseAccount(name);
}

void PredictPage::chooseAccount(const QString& name)
{
    m_settings.setValue(Setting::PredictAccount, name);
    const Draft* draft = m_history->board().current();
    if (!draft) {
        showCurrent();
        return;
    }
    Composition composition = draft->composition;
    if (draft->isSample)
        composition.account = {};
    composition.account.name = name;
    if (draft->isSample && !name.isEmpty())
        m_history->showSample(draft->photoPath, composition);
    else
        m_history->compose(draft->id, composition, EditKind::Account);
}

void PredictPage::askForAccount()
{
    if (auto* choice = m_compose->findChild<AccountFields*>()->findChild<QComboBox*>()) {
        choice->setFocus(Qt::OtherFocusReason);
        choice->showPopup();
    }
}

void PredictPage::setTime(qint64 takenAtMs)
{
    Composition composition = m_compose->composition();
    composition.takenAtMs = takenAtMs;
    m_history->compose(m_history->board().currentId, composition, EditKind::Moment);
}

void PredictPage::abandon()
{
    m_keeper->abandon();
}

void PredictPage::retry(qint64 draftId)
{
    const Draft* draft = m_history->board().find(draftId);
    if (!draft)
        return;
    if (m_presenter->isBroken() && draftId == m_history->board().currentId)
        m_presenter->reload();
    m_predictions->retry(*draft);
}

void PredictPage::correctFaces(const std::vector<FaceBox>& faces)
{
    const qint64 id = m_history->board().currentId;
    const auto& prediction = m_predictions->entry(id).prediction;
    if (prediction && !prediction->photoSha256.isEmpty())
        m_history->correctFaces(id, {prediction->photoSha256, faces});
}

void PredictPage::predictPhotoAgain(const QByteArray& photoSha256)
{
    m_week->outdate();
    for (const Draft& draft : m_history->board().drafts) {
        const auto& prediction = m_predictions->entry(draft.id).prediction;
        if (prediction && prediction->photoSha256 == photoSha256)
            m_predictions->retry(draft);
    }
}

QString PredictPage::failureTopic(qint64 draftId)
{
    return QStringLiteral("draft %1").arg(draftId);
}

void PredictPage::showFailure(const Draft& draft, const Error& error)
{
    const ErrorText text =
        errorText(error, ErrorContext::Photo, QFileInfo(draft.photoPath).fileName());
    m_result->setFailed(text.happened);
    m_messages->showMessage(Message{.kind = MessageKind::Error,
                                    .text = text.whole(),
                                    .toolTip = text.detail,
                                    .actionText = tr("Try again"),
                                    .action = [this, id = draft.id] { retry(id); },
                                    .topic = failureTopic(draft.id)});
}

void PredictPage::showWeek()
{
    const Draft* draft = m_history->board().current();
    if (!draft)
        return;
    m_heatmap->setBusy(m_week->isBusy());
    if (m_week->isBusy())
        return;
    const auto& forecast = m_week->forecast();
    const auto& prediction = m_predictions->entry(draft->id).prediction;
    if (!forecast || !prediction) {
        m_heatmap->clear();
        m_compose->setSuggestions({});
        return;
    }
    const Composition& composition = draft->composition;
    m_heatmap->setForecast(*forecast, composition.timeZoneId);
    m_heatmap->setChosen(composition.takenAtMs);
    m_compose->setSuggestions(hourSuggestions(*prediction, *forecast, composition.takenAtMs,
                                              composition.timeZoneId, locale()));
}

void PredictPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange)
        m_strips->showSoon();
    QWidget::changeEvent(event);
}

} // namespace likecast
