#pragma once

#include "core/prediction/prediction.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/journal_repository.h"
#include "ui/settings/settings_page.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <array>
#include <vector>

class QMenu;
class QStackedWidget;

namespace likecast
{

class AccountLinking;
class AccountModels;
class AccountPage;
class AccountStore;
class Appearance;
class BatchPage;
class DatabaseWorker;
class Help;
class NavigationBar;
class Notifier;
class PackShelf;
class PhotoBatch;
class PlanPage;
class ProfileStore;
class PredictPage;
class PredictionService;
class Settings;
class Tour;

/// The window's collaborators; the application creates them, and they outlive the window.
struct WindowServices {
    PredictionService& predictions;
    PhotoBatch& batch;
    DatabaseWorker& database;
    AccountStore& accounts;
    Settings& settings;
    Appearance& appearance;
    AccountLinking* linking = nullptr; ///< null: accounts come only from files
    AccountModels* models = nullptr;   ///< null: nothing runs models on an account
    PackShelf* packs = nullptr;        ///< null: no model packs in Settings
    ProfileStore* profiles = nullptr;  ///< null: there is only one profile
    Notifier* notifier = nullptr;      ///< null: drafts do not remind at their time
};

struct WindowFiles {
    QString dataDirectory =
        {};                   ///< shown in Settings; pasted bitmaps are kept in "pasted" within it
    QString samplePhoto = {}; ///< shown on Predict while there is no draft; may be empty
    std::vector<DetectorChoice> detectors = {}; ///< usable here, in order of preference
    QString profile = {};                       ///< the name of the open one
    QString greeting = {};    ///< said in Settings once the window is up; empty: nothing
    QString crashReport = {}; ///< path of one of an earlier run, offered once; empty: none
    QString guideFolder = {}; ///< of the user guide
    bool offersTour = false;  ///< the tour starts with the example, until it was taken or skipped
};

/// The main window: navigation, menus and its pages. The first frame paints only navigation and
/// menu bar, so that the window appears at once. Predict and its drafts follow after that frame,
/// the other pages when first opened.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// In the order of the navigation.
    enum class Page { Predict, Batch, Plan, Account, Settings };

    MainWindow(const WindowServices& services, const WindowFiles& files, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPage(Page page);
    /// Opens the photos as drafts on Predict, after the first frame.
    void openPhotos(const QStringList& paths);
    Page currentPage() const;

    /// Created on the first call.
    PredictPage& predictPage();
    void offerDetector();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Every draft is then predicted again.
    void faceDetectorChosen(const QString& name);
    void networkOffChosen(bool off);
    void profileChosen(const QString& name); ///< opens in place of this window
    /// Requests that a new window replace this one and show `greeting`, because the language
    /// changed or the data was restored or erased. In the latter cases this window saves nothing
    /// more.
    void reloadRequested(const QString& greeting);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void addPages();
    void addMenus();
    void fillMenus();
    void addProfiles();
    void start();
    void restoreState();
    void keepGeometry();
    void addHelp();
    void openGuide();
    void offerTour();
    void startTour();
    void openAccount();
    void showAccount(const AccountChoice& account, bool isExample);
    /// Shows the number of posts below the account's name if the followers are unknown.
    void showPostCount(const StoredAccount& account);
    void readAccounts();
    /// Reports that the database was damaged and its readable rows were moved to a new one.
    void showDamage();
    /// Offers the report of a run that crashed.
    void showCrashReport();
    void takeAccounts(const std::vector<StoredAccount>& accounts);
    void accountsChanged();
    void askForAccount();
    void writeJournal(const JournalEntry& entry);
    void undoJournal(qint64 entryId);
    /// The measurement pipeline changed.
    void measurePhotosAgain(const QString& detector);
    /// Before the database is replaced: stops everything that would write to the new one.
    void releaseData();
    QWidget* pageWidget(Page page);
    BatchPage& batchPage(); ///< created on the first call
    PlanPage& planPage();   ///< created on the first call
    void startReminders();
    void openDraft(qint64 draftId); ///< also from behind other windows
    /// Null, or 0, if no account of that name is stored.
    const StoredAccount* accountNamed(const QString& name) const;
    qint64 accountIdOf(const QString& name) const;

    WindowServices m_services;
    WindowFiles m_files;
    NavigationBar* m_navigation;
    QStackedWidget* m_stack;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    Page m_firstPage = Page::Predict; ///< opened after the first frame
    PredictPage* m_predict = nullptr;
    BatchPage* m_batch = nullptr;       ///< created when first opened
    PlanPage* m_plan = nullptr;         ///< created when first opened
    AccountPage* m_account = nullptr;   ///< created when first opened
    SettingsPage* m_settings = nullptr; ///< created when first opened
    AccountChoice m_accountChoice;
    bool m_isExampleAccount = false;
    std::vector<StoredAccount> m_accounts;
    QTimer m_geometryChanged;   ///< runs out once the window is no longer moved or resized
    QStringList m_photosToOpen; ///< opened once the account of new drafts is known
    bool m_accountsRead = false;
    Help* m_help = nullptr;
    QPointer<Tour> m_tour;
    bool m_painted = false;
    bool m_started = false;      ///< pages and drafts are there
    bool m_dataReplaced = false; ///< by restoring or erasing: close without writing
};

} // namespace likecast
