#pragma once

#include "core/drafts/draft_history.h"
#include "core/drafts/draft_predictions.h"
#include "core/storage/posts/journal_repository.h"
#include "ui/common/message_bar.h"
#include "ui/predict/predict_actions.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;
class QLabel;

namespace likecast
{

class ComposePanel;
class CurrentDraft;
class DatabaseWorker;
class DraftDesk;
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

/// The main job in the window: photos in, boxes and number out, every edit predicted at once. Makes
/// the widgets and wires them to the drafts (DraftDesk) and to what shows the open one
/// (CurrentDraft).
class PredictPage : public QWidget
{
    Q_OBJECT

public:
    struct Files {
        QString pastedFolder = {}; ///< where bitmaps without a file are written
        QString samplePhoto = {};  ///< shown while there is no draft; empty for none
    };

    /// The collaborators must outlive the page.
    PredictPage(PredictionService& service, DatabaseWorker& database, Settings& settings,
                const Files& files, QWidget* parent = nullptr);
    ~PredictPage() override;

    /// Reads the drafts back and predicts; call once the window is up.
    void start();

    /// Predicts every draft anew; for when what predicts has changed.
    void predictAgain();

    /// Stores what was edited last; call before the program ends.
    void flush();

    /// Stores nothing any more: what is on the disk is other data now.
    void abandon();

    /// The accounts that a post can be for; the one of Setting::PredictAccount is that of new
    /// drafts. An only account is taken where none was chosen yet.
    void setStoredAccounts(const QStringList& names);

    /// Makes it the account of all drafts, unless they have one or figures typed by hand.
    void offerAccount(const QString& name);

    /// When the open draft is to be posted, UTC ms since 1970; undone like any edit.
    void setTime(qint64 takenAtMs);

    /// Opens the choice of the account that the post is for.
    void askForAccount();

    /// Puts the cursor where the likes of the last posts are typed; the drafts are of no stored
    /// account then.
    void focusAccount();

    /// Makes photos, and those in folders, drafts.
    void takePhotos(const QStringList& paths);

    const PredictActions& actions() const { return m_actions; }
    const DraftHistory& history() const;
    const DraftPredictions& predictions() const;
    MessageBar& messageBar() const { return *m_messages; }

Q_SIGNALS:
    void accountEdited(const likecast::AccountChoice& account, bool isExample);
    /// Files of posts came by drop or paste.
    void importRequested(const QStringList& paths);
    /// The open draft was published: for the journal. accountId is for the storage to find.
    void posted(const likecast::JournalEntry& entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makePhotoColumn();
    QWidget* makeDetailColumn();
    void connectPhoto();
    void connectDrops();
    void connectDetails();
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
    StripPresenter* m_strips;
    ResultCard* m_result;
    ComposePanel* m_compose;
    DriverList* m_drivers;
    WeekHeatmap* m_heatmap;
    QLabel* m_chosenHour;
    CurrentDraft* m_current;
    PredictMessages* m_says;
    PredictLayout* m_layout = nullptr;
    QPointer<QFileDialog> m_openDialog;
};

} // namespace likecast
