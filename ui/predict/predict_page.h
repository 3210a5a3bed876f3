#pragma once

#include "core/storage/posts/journal_repository.h"
#include "ui/common/message_bar.h"
#include "ui/predict/draft_desk.h"
#include "ui/predict/predict_actions.h"

#include <QWidget>

class QLabel;

namespace likecast
{

class ComposePanel;
class CoverStrip;
class CurrentDraft;
class DatabaseWorker;
class DraftStrip;
class DriverList;
class PhotoIntake;
class PhotoPresenter;
class PhotoPreviews;
class PhotoView;
class PredictLayout;
class PredictMessages;
class ResultCard;
class Settings;
class StripPresenter;
class WeekHeatmap;

/// The window's main job: photos in, boxes and number out, every edit predicted at once. Creates
/// the widgets and connects them to the drafts (DraftDesk) and to what shows the open one
/// (CurrentDraft).
class PredictPage : public QWidget
{
    Q_OBJECT

public:
    struct Files {
        QString pastedFolder = {}; ///< where bitmaps without a file are saved
        QString samplePhoto = {};  ///< shown while there is no draft; empty: no sample
    };

    /// The collaborators must outlive the page.
    PredictPage(PredictionService& service, DatabaseWorker& database, Settings& settings,
                const Files& files, QWidget* parent = nullptr);
    ~PredictPage() override { flush(); }

    /// Loads the drafts and predicts; call once the window is up.
    void start() { m_desk->load(); }

    /// Predicts every draft again; call when the predictor has changed.
    void predictAgain();

    /// Saves the last edits; call before the program ends.
    void flush() { m_desk->flush(); }

    /// Stops storing anything: the data on disk has been replaced.
    void abandon() { m_desk->abandon(); }

    /// The accounts that a post can be for. New drafts get the one in Setting::PredictAccount. If
    /// none was chosen yet and there is only one account, that one is chosen.
    void setStoredAccounts(const QStringList& names);

    /// Makes it the account of all drafts, unless they have one or figures typed by hand.
    void offerAccount(const QString& name) { m_desk->offerAccount(name); }

    /// Makes it the account of all drafts; can be undone like any edit.
    void chooseAccount(const QString& name);

    /// When the open draft will be posted, in UTC ms since 1970; can be undone like any edit.
    void setTime(qint64 takenAtMs);

    /// Opens the chooser for the post's account.
    void askForAccount();

    /// Puts the cursor in the field for the likes of the latest posts; the drafts then belong to no
    /// stored account.
    void focusAccount();

    /// Turns photos, and those in folders, and videos into drafts.
    void takePhotos(const QStringList& paths);

    /// Makes drafts of photo files.
    void addDrafts(const QStringList& photos);
    /// What they are predicted as, without their photos.
    PredictionRequest newRequest() const { return m_desk->newRequest(); }

    const PredictActions& actions() const { return m_actions; }
    DraftHistory& history() const { return m_desk->history(); }
    const DraftPredictions& predictions() const { return m_desk->predictions(); }
    PhotoPreviews& previews() const { return *m_previews; }
    MessageBar& messageBar() const { return *m_messages; }

Q_SIGNALS:
    void accountEdited(const likecast::AccountChoice& account, bool isExample);
    /// Files with posts were dropped or pasted.
    void importRequested(const QStringList& paths);
    /// The user wants these photos and folders scored as a batch.
    void batchRequested(const QStringList& paths);
    /// The open draft was published: an entry for the journal. The storage looks up accountId.
    void posted(const likecast::JournalEntry& entry);
    /// A photo may have a face that was not found: none was, or the user has added one.
    void faceMissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makePhotoColumn(PredictionService& service);
    QWidget* makeDetailColumn();
    void connectPhoto();
    void connectDrops();
    void connectVideos();
    void connectDetails();
    void watchFaces();
    void connectTarget(PredictionService& service);
    void connectActions();
    void setTabOrders();

    void openPhotos();
    void pastePhotos();
    void removeDraft(qint64 draftId);
    void retry(qint64 draftId);
    void writeJournal();

    void showCurrent(ChangeOrigin origin = ChangeOrigin::Elsewhere);

    Settings& m_settings;
    PhotoPreviews* m_previews;
    PhotoIntake* m_intake;
    DraftDesk* m_desk;
    PredictActions m_actions;

    MessageBar* m_messages;
    PhotoView* m_photo;
    PhotoPresenter* m_presenter;
    DraftStrip* m_strip;
    CoverStrip* m_covers;
    StripPresenter* m_strips;
    ResultCard* m_result;
    ComposePanel* m_compose;
    DriverList* m_drivers;
    WeekHeatmap* m_heatmap;
    QLabel* m_chosenHour;
    CurrentDraft* m_current;
    PredictMessages* m_feedback;
    PredictLayout* m_layout = nullptr;
};

} // namespace likecast
