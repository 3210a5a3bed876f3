#include "ui/predict/predict_page.h"

#include "core/drafts/draft_journal.h"
#include "core/drafts/draft_keeper.h"
#include "core/drafts/face_keeper.h"
#include "core/settings/settings.h"
#include "ui/common/error_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/predict/compose/account_fields.h"
#include "ui/predict/compose/compose_panel.h"
#include "ui/predict/drafts/draft_strip.h"
#include "ui/predict/photo/photo_drop_target.h"
#include "ui/predict/photo/photo_intake.h"
#include "ui/predict/photo/photo_presenter.h"
#include "ui/predict/photo/photo_previews.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_layout.h"
#include "ui/predict/result/driver_list.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/strip_presenter.h"
#include "ui/predict/week/week_heatmap.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

// What the page does; what it shows is in predict_page_show.cpp.
namespace likecast
{

namespace
{

/// Whose the sample is, so that there is a number to look at before anything is known of the user.
AccountChoice exampleAccount()
{
    AccountChoice example;
    example.recentLikes = {1240, 980, 1105, 1420, 870, 1010, 1380, 925, 1150, 1075, 1310, 890};
    return example;
}

} // namespace

PredictPage::PredictPage(PredictionService& service, DatabaseWorker& database, Settings& settings,
                         const Files& files, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_files(files)
    , m_history(new DraftHistory({.addPhoto = tr("Add photo"),
                                  .addPhotos = tr("Add photos"),
                                  .replacePhoto = tr("Replace photo"),
                                  .deleteDraft = tr("Delete draft"),
                                  .editCaption = tr("Edit caption"),
                                  .editDraft = tr("Edit draft"),
                                  .correctFaces = tr("Correct faces")},
                                 this))
    , m_predictions(new DraftPredictions(service, this))
    , m_week(new WeekForecasts(service, this))
    , m_previews(new PhotoPreviews(this))
    , m_intake(new PhotoIntake(files.pastedFolder, *m_previews, this))
    , m_keeper(new DraftKeeper(database, this))
    , m_faces(new FaceKeeper(database, this))
    , m_actions(PredictActions::create(*this, m_history->undoStack()))
    , m_messages(new MessageBar(this))
    , m_photo(new PhotoView)
    , m_presenter(new PhotoPresenter(*m_photo, *m_previews, this))
    , m_strip(new DraftStrip)
    , m_strips(new StripPresenter(*m_strip, *m_history, *m_predictions, *m_previews, this))
    , m_result(new ResultCard)
    , m_compose(new ComposePanel)
    , m_drivers(new DriverList)
    , m_heatmap(new WeekHeatmap)
    , m_chosenHour(new PlainLabel)
{
    m_layout = new PredictLayout(makePhotoColumn(), makeDetailColumn(), *m_messages);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_layout);

    connect(m_history, &DraftHistory::changed, this, &PredictPage::boardChanged);
    connectPhoto();
    connectDetails();
    connectActions();
    connectIntake();
    connectKeeper();
    setTabOrders();
    m_strips->show();
}

PredictPage::~PredictPage()
{
    flush();
}

void PredictPage::start()
{
    m_keeper->load();
}

void PredictPage::predictAgain()
{
    m_week->outdate();
    for (const Draft& draft : m_history->board().drafts)
        m_predictions->retry(draft);
}

void PredictPage::flush()
{
    m_keeper->flush();
}

void PredictPage::focusAccount()
{
    const Draft* draft = m_history->board().current();
    if (!m_compose->composition().account.name.isEmpty() || (draft && draft->isSample))
        chooseAccount({});
    if (const auto* fields = m_compose->findChild<AccountFields*>()) {
        if (auto* first = fields->findChild<QLineEdit*>())
            first->setFocus(Qt::ShortcutFocusReason);
    }
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
    connect(m_photo, &PhotoView::facesEdited, this, &PredictPage::correctFaces);
    connect(m_photo, &PhotoView::openRequested, this, &PredictPage::openPhotos);
    connect(m_photo, &PhotoView::photosDropped, m_intake, &PhotoIntake::take);
    connect(m_layout, &PredictLayout::narrowChanged, this,
            [this](bool narrow) { m_photo->setWheelZooms(!narrow); });
    connect(m_presenter, &PhotoPresenter::failed, this,
            [this](const QString& path, const Error& error) {
                const Draft* draft = m_history->board().current();
                if (draft && draft->photoPath == path)
                    showFailure(*draft, error);
            });

    const auto prefetch = [this](const QStringList& paths) {
        if (!paths.isEmpty() && hasPhotoName(paths.first()))
            m_previews->load(paths.first(), previewLongEdge, this, [](const Result<Photo>&) {});
    };
    connect(m_photo, &PhotoView::photosApproached, this, prefetch);
    auto* everywhere = new PhotoDropTarget(this);
    connect(everywhere, &PhotoDropTarget::photosApproached, this, prefetch);
    connect(everywhere, &PhotoDropTarget::photosDropped, m_intake, &PhotoIntake::take);

    connect(m_strip, &DraftStrip::draftSelected, m_history, &DraftHistory::select);
    connect(m_strip, &DraftStrip::removeRequested, this, &PredictPage::removeDraft);
    connect(m_strip, &DraftStrip::postedPressed, this, &PredictPage::writeJournal);
    connect(m_strip, &DraftStrip::photosRequested, this, &PredictPage::openPhotos);
}

void PredictPage::connectDetails()
{
    connect(m_compose, &ComposePanel::compositionEdited, this,
            [this](const Composition& composition, EditKind kind) {
                if (kind == EditKind::Account)
                    m_settings.setValue(Setting::PredictAccount, composition.account.name);
                m_history->compose(m_history->board().currentId, composition, kind,
                                   ChangeOrigin::Fields);
            });
    connect(m_heatmap, &WeekHeatmap::hourChosen, this, &PredictPage::setTime);
    connect(m_heatmap, &WeekHeatmap::chosenTextChanged, m_chosenHour, &QLabel::setText);
    connect(m_result, &ResultCard::cancelRequested, this,
            [this] { m_predictions->cancel(m_history->board().currentId); });
    connect(m_predictions, &DraftPredictions::changed, this, [this](qint64 draftId) {
        if (draftId == m_history->board().currentId)
            showResult();
        m_strips->showSoon();
    });
    connect(m_week, &WeekForecasts::changed, this, &PredictPage::showWeek);
}

void PredictPage::connectActions()
{
    // Its Undo would undo something else.
    connect(&m_history->undoStack(), &QUndoStack::indexChanged, this,
            [this] { m_messages->clearTopic(QStringLiteral("removed")); });
    connect(m_actions.open, &QAction::triggered, this, &PredictPage::openPhotos);
    connect(m_actions.paste, &QAction::triggered, this, &PredictPage::pastePhotos);
    connect(m_actions.removeDraft, &QAction::triggered, this,
            [this] { removeDraft(m_history->board().currentId); });
    connect(m_actions.zoomIn, &QAction::triggered, m_photo, &PhotoView::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, m_photo, &PhotoView::zoomOut);
    connect(m_actions.fit, &QAction::triggered, m_photo, &PhotoView::fit);
    connect(m_actions.actualSize, &QAction::triggered, m_photo, &PhotoView::showActualSize);
    connect(m_actions.boxes, &QAction::triggered, m_photo, &PhotoView::setBoxesVisible);
}

void PredictPage::connectIntake()
{
    connect(m_intake, &PhotoIntake::importFound, this, &PredictPage::importRequested);
    connect(m_intake, &PhotoIntake::photosTaken, this, &PredictPage::addDrafts);
    connect(m_intake, &PhotoIntake::photoWritten, this, [this](const QString& path) {
        for (const Draft& draft : m_history->board().drafts) {
            if (draft.photoPath == path)
                m_predictions->retry(draft);
        }
    });
    const auto say = [this](const QString& text) {
        m_messages->showMessage(Message{.kind = MessageKind::Info, .text = text});
    };
    connect(m_intake, &PhotoIntake::nothingTaken, this, [say] {
        say(tr("No photos found. Drop JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF files, a "
               "folder of them, or a copied picture."));
    });
    connect(m_intake, &PhotoIntake::webAddressRefused, this, [say] {
        say(tr("Likecast doesn't load pictures from the web. Save the picture and drop the file, "
               "or copy and paste it."));
    });
    connect(m_intake, &PhotoIntake::cutShort, this,
            [say](int taken) { say(tr("Only the first %n photos were added.", nullptr, taken)); });
    connect(m_intake, &PhotoIntake::failed, this, [this](const Error& error) {
        m_messages->showMessage(Message{.kind = MessageKind::Error,
                                        .text = errorText(error, ErrorContext::Import).whole(),
                                        .toolTip = error.detail});
    });
}

void PredictPage::connectKeeper()
{
    const QString topic = QStringLiteral("drafts");
    connect(m_keeper, &DraftKeeper::loaded, this, &PredictPage::restoreDrafts);
    connect(m_keeper, &DraftKeeper::saved, this, [this, topic] { m_messages->clearTopic(topic); });
    connect(m_keeper, &DraftKeeper::failed, this, [this, topic](const Error& error) {
        const auto again = [this] {
            if (m_keeper->isLoaded())
                m_keeper->saveAll();
            else
                m_keeper->load();
        };
        m_messages->showMessage(Message{.kind = MessageKind::Error,
                                        .text = errorText(error, ErrorContext::Drafts).whole(),
                                        .toolTip = error.detail,
                                        .actionText = tr("Try again"),
                                        .action = again,
                                        .topic = topic});
        showSample();
    });
    connect(m_faces, &FaceKeeper::kept, this, &PredictPage::predictPhotoAgain);
    connect(m_faces, &FaceKeeper::failed, this, [this](const Error& error) {
        m_messages->showMessage(Message{.kind = MessageKind::Error,
                                        .text = errorText(error, ErrorContext::Drafts).whole(),
                                        .toolTip = error.detail});
    });
}

void PredictPage::restoreDrafts(const std::vector<Draft>& drafts)
{
    m_messages->clearTopic(QStringLiteral("drafts"));
    std::vector<Draft> found = drafts;
    for (Draft& draft : found)
        draft.photoPath = m_intake->placeNow(draft.photoPath);
    m_history->restore(found);
    QStringList used;
    for (const Draft& draft : m_history->board().drafts)
        used += draft.photoPath;
    m_intake->removeUnused(used);
    showSample();
}

void PredictPage::showSample()
{
    if (m_files.samplePhoto.isEmpty())
        return;
    Composition composition = firstComposition();
    composition.caption = tr("Golden hour with the crew before the big launch. Who is coming? "
                             "#space #launchday #crew");
    if (composition.account.name.isEmpty())
        composition.account = exampleAccount();
    m_history->showSample(m_files.samplePhoto, composition);
}

void PredictPage::boardChanged(const DraftBoard& before, const DraftBoard& after,
                               ChangeOrigin origin)
{
    for (const Draft& draft : before.drafts) {
        if (!after.find(draft.id))
            m_predictions->forget(draft.id);
    }
    // What it says of one draft does not stay over another.
    if (before.currentId != after.currentId)
        m_messages->clearTopic(failureTopic(before.currentId));
    m_predictions->setCurrent(after.currentId);
    for (const Draft& draft : after.drafts)
        predictDraft(draft);
    m_keeper->keep(after);
    m_faces->keepChanges(before, after);
    showCurrent(origin);
    m_strips->showSoon();
}

void PredictPage::predictDraft(const Draft& draft)
{
    if (!m_intake->isBeingWritten(draft.photoPath))
        m_predictions->update(draft);
}

void PredictPage::takePhotos(const QStringList& paths)
{
    m_intake->take(DroppedPhotos{.paths = paths});
}

void PredictPage::addDrafts(const QStringList& paths)
{
    const Draft* current = m_history->board().current();
    const bool lacksPhoto = current && (current->photoPath.isEmpty() || m_presenter->isBroken());
    if (lacksPhoto && paths.size() == 1)
        m_history->replacePhoto(current->id, paths.first());
    else
        m_history->addPhotos(paths, firstComposition(), QDateTime::currentMSecsSinceEpoch());
}

void PredictPage::openPhotos()
{
    if (m_openDialog)
        return;
    QStringList patterns;
    for (const QString& suffix : photoSuffixes())
        patterns += QStringLiteral("*.") + suffix;
    m_openDialog =
        new QFileDialog(this, tr("Open photos"), m_settings.value(Setting::OpenFolder).toString());
    m_openDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_openDialog->setFileMode(QFileDialog::ExistingFiles);
    m_openDialog->setNameFilters({tr("Photos (%1)").arg(patterns.join(u' ')), tr("All files (*)")});
    connect(m_openDialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        if (!paths.isEmpty())
            m_settings.setValue(Setting::OpenFolder, QFileInfo(paths.first()).absolutePath());
        takePhotos(paths);
    });
    m_openDialog->open();
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

void PredictPage::removeDraft(qint64 draftId)
{
    if (!m_history->board().find(draftId))
        return;
    m_history->remove(draftId);
    m_messages->showMessage(Message{.kind = MessageKind::Info,
                                    .text = tr("Draft deleted."),
                                    .actionText = tr("Undo"),
                                    .action = [this] { m_history->undoStack().undo(); },
                                    .topic = QStringLiteral("removed")});
}

void PredictPage::writeJournal()
{
    const Draft* draft = m_history->board().current();
    if (!draft)
        return;
    const auto& prediction = m_predictions->entry(draft->id).prediction;
    if (prediction && prediction->likes)
        Q_EMIT posted(journalEntryOf(*draft, *prediction, QDateTime::currentMSecsSinceEpoch()));
}

Composition PredictPage::firstComposition() const
{
    const QDateTime tomorrow = QDateTime::currentDateTime().addDays(1);
    Composition composition;
    composition.takenAtMs = QDateTime(tomorrow.date(), QTime(19, 0)).toMSecsSinceEpoch();
    composition.timeZoneId = m_compose->composition().timeZoneId;
    const QString account = m_settings.value(Setting::PredictAccount).toString();
    if (m_storedAccounts.contains(account, Qt::CaseInsensitive))
        composition.account.name = account;
    return composition;
}

} // namespace likecast
