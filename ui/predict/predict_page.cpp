#include "ui/predict/predict_page.h"

#include "core/settings/settings.h"
#include "ui/charts/chart_export.h"
#include "ui/common/card.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/predict/carousel/carousel_view.h"
#include "ui/predict/compare/compare_presenter.h"
#include "ui/predict/compose/account_fields.h"
#include "ui/predict/compose/compose_panel.h"
#include "ui/predict/current_draft.h"
#include "ui/predict/detail_column.h"
#include "ui/predict/drafts/draft_strip.h"
#include "ui/predict/photo/photo_drop_target.h"
#include "ui/predict/photo/photo_intake.h"
#include "ui/predict/photo/photo_presenter.h"
#include "ui/predict/photo/photo_previews.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_layout.h"
#include "ui/predict/predict_messages.h"
#include "ui/predict/reel/cover_strip.h"
#include "ui/predict/result/driver_list.h"
#include "ui/predict/result/figure_text.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/sharing/draft_sharing.h"
#include "ui/predict/strip_presenter.h"
#include "ui/predict/week/week_heatmap.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace likecast
{

PredictPage::PredictPage(PredictionService& service, DatabaseWorker& database, Settings& settings,
                         const Files& files, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_previews(new PhotoPreviews(this))
    , m_intake(new PhotoIntake(files.pastedFolder, *m_previews, this))
    , m_desk(new DraftDesk(service, database, settings, *m_intake,
                           {{DraftStep::AddPhoto, tr("Add photo")},
                            {DraftStep::AddPhotos, tr("Add photos")},
                            {DraftStep::ReplacePhoto, tr("Replace photo")},
                            {DraftStep::DeleteDraft, tr("Delete draft")},
                            {DraftStep::EditCaption, tr("Edit caption")},
                            {DraftStep::EditDraft, tr("Edit draft")},
                            {DraftStep::MoveDraft, tr("Move draft")},
                            {DraftStep::CorrectFaces, tr("Correct faces")},
                            {DraftStep::JoinToCarousel, tr("Make carousel")},
                            {DraftStep::SplitCarousel, tr("Split carousel")},
                            {DraftStep::OrderPhotos, tr("Order photos")},
                            {DraftStep::AddReel, tr("Add reel")}},
                           {.photoPath = files.samplePhoto,
                            .caption = tr("Golden hour with the crew before the big launch. Who is "
                                          "coming? #space #launchday #crew")},
                           this))
    , m_actions(PredictActions::create(*this, m_desk->history().undoStack()))
    , m_messages(new MessageBar(this))
    , m_photo(new PhotoView)
    , m_presenter(new PhotoPresenter(*m_photo, *m_previews, this))
    , m_strip(new DraftStrip)
    , m_covers(new CoverStrip)
    , m_strips(
          new StripPresenter(*m_strip, m_desk->history(), m_desk->predictions(), *m_previews, this))
    , m_result(new ResultCard)
    , m_compose(new ComposePanel)
    , m_drivers(new DriverList)
    , m_heatmap(new WeekHeatmap)
    , m_chosenHour(new PlainLabel({}, TextRole::CardTitle))
    , m_current(new CurrentDraft(*m_desk, service, database,
                                 {*m_presenter, *m_result, *m_compose, *m_drivers, *m_heatmap},
                                 this))
    , m_feedback(new PredictMessages(*m_messages, *m_intake, *m_desk, *m_current, this))
{
    m_desk->setTimeZone(m_compose->composition().timeZoneId);
    connectTarget(service);
    m_layout = new PredictLayout(makePhotoColumn(service), makeDetailColumn(), *m_messages);
    auto* column = new QVBoxLayout(this);
    auto* pages = new QStackedWidget;
    pages->addWidget(m_layout);
    column->addWidget(pages);
    new ComparePresenter(
        *pages, {m_desk->history(), m_desk->predictions(), *m_previews, *m_strip, *m_photo},
        {m_actions.compare, m_actions.zoomIn, m_actions.zoomOut, m_actions.fit}, this);
    new DraftSharing({m_desk->history(), m_desk->predictions(), *m_photo, *m_result, *m_messages},
                     {m_actions.copyPhoto, m_actions.copyCard}, this);
    connectPhoto();
    connectDrops();
    connectVideos();
    connectDetails();
    connectActions();
    setTabOrders();
    m_strips->show();
}

QWidget* PredictPage::makePhotoColumn(PredictionService& service)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setSpacing(cardGap);
    column->addWidget(
        new CarouselView(m_photo,
                         {m_desk->history(), m_desk->predictions(), *m_previews, *m_strip, service},
                         {m_actions.join, m_actions.split}),
        1);
    column->addWidget(m_covers);
    column->addWidget(m_strip);
    return widget;
}

QWidget* PredictPage::makeDetailColumn()
{
    auto* composeCard = new Card;
    composeCard->content()->addWidget(m_compose);
    composeCard->setAccessibleName(tr("Post"));

    auto* unit = new PlainLabel(effectUnit(PredictionTarget::Likes), TextRole::CardTitle);
    connect(m_drivers, &DriverList::unitChanged, unit, &QLabel::setText);
    auto* driverCard = new Card(DriverList::title());
    driverCard->setTitleTrailing(unit);
    driverCard->content()->addWidget(m_drivers);
    // Shown in place of the drivers, so that the hours stay visible.
    connect(m_compose, &ComposePanel::suggestionsShown, driverCard,
            [driverCard](bool shown) { driverCard->setVisible(!shown); });

    auto* weekCard = new Card(WeekHeatmap::title());
    weekCard->setTitleTrailing(m_chosenHour);
    weekCard->content()->addWidget(m_heatmap);
    new ChartExport(m_heatmap, [heatmap = m_heatmap] { return heatmap->table(); });
    weekCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto* widget = new DetailColumn(*m_drivers);
    auto* column = new QVBoxLayout(widget);
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
    setTabOrder(m_photo, m_covers);
    setTabOrder(m_covers, m_strip);
    setTabOrder(m_strip, m_result);
    setTabOrder(m_result, m_compose);
    setTabOrder(m_compose, m_drivers);
    setTabOrder(m_drivers, m_heatmap);
}

void PredictPage::connectPhoto()
{
    const bool boxes = m_settings.value(Setting::BoxesVisible).toBool();
    m_photo->setBoxesVisible(boxes);
    m_actions.boxes->setChecked(boxes);
    connect(m_photo, &PhotoView::boxesVisibleChanged, this, [this](bool visible) {
        m_actions.boxes->setChecked(visible);
        m_settings.setValue(Setting::BoxesVisible, visible);
    });
    watchFaces();
    connect(m_photo, &PhotoView::facesEdited, m_desk, &DraftDesk::correctFaces);
    connect(m_photo, &PhotoView::openRequested, this, &PredictPage::openPhotos);
    connect(m_layout, &PredictLayout::narrowChanged, this,
            [this](bool narrow) { m_photo->setWheelZooms(!narrow); });
}

void PredictPage::connectDrops()
{
    const auto prefetch = [this](const QStringList& paths) {
        if (!paths.isEmpty() && hasPhotoName(paths.first()))
            m_previews->load(paths.first(), previewLongEdge, this, [](const Result<Photo>&) {});
    };
    connect(m_photo, &PhotoView::photosApproached, this, prefetch);
    auto* everywhere = new PhotoDropTarget(this);
    connect(everywhere, &PhotoDropTarget::photosApproached, this, prefetch);
    connect(everywhere, &PhotoDropTarget::photosDropped, m_intake, &PhotoIntake::take);
    connect(m_photo, &PhotoView::photosDropped, m_intake, &PhotoIntake::take);
    connect(m_intake, &PhotoIntake::importFound, this, &PredictPage::importRequested);
    connect(m_intake, &PhotoIntake::photosTaken, this, &PredictPage::addDrafts);
    connect(m_feedback, &PredictMessages::batchRequested, this, &PredictPage::batchRequested);
}

void PredictPage::connectDetails()
{
    connect(m_compose, &ComposePanel::compositionEdited, m_desk,
            [this](const Composition& composition, EditKind kind) {
                m_desk->compose(composition, kind, ChangeOrigin::Fields);
            });
    connect(m_heatmap, &WeekHeatmap::hourChosen, this, &PredictPage::setTime);
    connect(m_heatmap, &WeekHeatmap::chosenTextChanged, m_chosenHour, &QLabel::setText);
    connect(m_result, &ResultCard::cancelRequested, m_desk,
            [this] { m_desk->predictions().cancel(m_desk->history().board().currentId); });
    connect(
        m_desk, &DraftDesk::boardChanged, this,
        [this](const DraftBoard&, const DraftBoard&, ChangeOrigin origin) { showCurrent(origin); });
    connect(m_desk, &DraftDesk::beginningChanged, this, [this] { showCurrent(); });
    connect(&m_desk->predictions(), &DraftPredictions::changed, m_strips,
            &StripPresenter::showSoon);
    connect(m_feedback, &PredictMessages::retryRequested, this, &PredictPage::retry);
    connect(m_strip, &DraftStrip::draftSelected, &m_desk->history(), &DraftHistory::select);
    connect(m_strip, &DraftStrip::removeRequested, this, &PredictPage::removeDraft);
    connect(m_strip, &DraftStrip::postedPressed, this, &PredictPage::writeJournal);
    connect(m_strip, &DraftStrip::photosRequested, this, &PredictPage::openPhotos);
}

void PredictPage::connectActions()
{
    connect(m_actions.open, &QAction::triggered, this, &PredictPage::openPhotos);
    connect(m_actions.paste, &QAction::triggered, this, &PredictPage::pastePhotos);
    connect(m_actions.removeDraft, &QAction::triggered, this,
            [this] { removeDraft(m_desk->history().board().currentId); });
    connect(m_actions.actualSize, &QAction::triggered, m_photo, &PhotoView::showActualSize);
    connect(m_actions.boxes, &QAction::triggered, m_photo, &PhotoView::setBoxesVisible);
    connect(m_actions.faces, &QAction::triggered, m_photo, &PhotoView::correctFaces);
    connect(m_actions.nextCrop, &QAction::triggered, m_photo, &PhotoView::showNextCrop);
}

void PredictPage::showCurrent(ChangeOrigin origin)
{
    const Draft* draft = m_desk->current();
    for (QAction* action : {m_actions.removeDraft, m_actions.copyCard})
        action->setEnabled(draft != nullptr);
    for (QAction* action :
         {m_actions.zoomIn, m_actions.zoomOut, m_actions.fit, m_actions.actualSize, m_actions.boxes,
          m_actions.faces, m_actions.nextCrop, m_actions.copyPhoto})
        action->setEnabled(draft && !draft->photoPath.isEmpty());
    m_current->show(origin);
    m_strips->showSoon();
    Q_EMIT accountEdited(draft ? draft->composition.account : m_desk->firstComposition().account,
                         m_desk->isExample());
}

void PredictPage::predictAgain()
{
    m_current->outdateAccount();
    m_desk->predictAgain();
}

void PredictPage::setStoredAccounts(const QStringList& names)
{
    m_compose->setStoredAccounts(names);
    m_desk->setStoredAccounts(names);
}

void PredictPage::chooseAccount(const QString& name)
{
    if (m_desk->isExample() || m_compose->composition().account.name != name)
        m_desk->chooseAccount(name);
}

void PredictPage::setTime(qint64 takenAtMs)
{
    Composition composition = m_compose->composition();
    composition.takenAtMs = takenAtMs;
    m_desk->compose(composition, EditKind::Moment);
}

void PredictPage::askForAccount()
{
    if (auto* choice = m_compose->findChild<AccountFields*>()->findChild<QComboBox*>()) {
        choice->setFocus(Qt::OtherFocusReason);
        choice->showPopup();
    }
}

void PredictPage::focusAccount()
{
    const Draft* draft = m_desk->current();
    if (!m_compose->composition().account.name.isEmpty() || (draft && draft->isSample))
        m_desk->chooseAccount({});
    if (const auto* fields = m_compose->findChild<AccountFields*>()) {
        if (auto* first = fields->findChild<QLineEdit*>())
            first->setFocus(Qt::ShortcutFocusReason);
    }
}

void PredictPage::takePhotos(const QStringList& paths)
{
    m_intake->take(DroppedPhotos{.paths = paths});
}

void PredictPage::addDrafts(const QStringList& photos)
{
    m_desk->addPhotos(photos, m_presenter->isBroken());
}
void PredictPage::pastePhotos()
{
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    const DroppedPhotos photos = copied ? photosIn(*copied) : DroppedPhotos{};
    QWidget* field = QApplication::focusWidget();
    const bool isField = qobject_cast<QLineEdit*>(field) || qobject_cast<QPlainTextEdit*>(field);
    if (isField && (photos.isEmpty() || readsAsText(*copied)))
        QMetaObject::invokeMethod(field, "paste");
    else
        m_intake->take(photos);
}

void PredictPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange)
        m_strips->showSoon();
    QWidget::changeEvent(event);
}

} // namespace likecast
