#pragma once

#include "core/prediction/prediction.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/journal_repository.h"
#include "ui/settings/settings_page.h"

#include <QMainWindow>

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
class DatabaseWorker;
class NavigationBar;
class PackShelf;
class ProfileStore;
class PredictPage;
class PredictionService;
class Settings;

/// What the window works with; everything is made by the application and outlives the window.
struct WindowServices {
    PredictionService& predictions;
    DatabaseWorker& database;
    AccountStore& accounts;
    Settings& settings;
    Appearance& appearance;
    AccountLinking* linking = nullptr; ///< null: accounts come from files only
    AccountModels* models = nullptr;   ///< null: nothing asks the models about an account
    PackShelf* packs = nullptr;        ///< null: no model packs in Settings
    ProfileStore* profiles = nullptr;  ///< null: there is one profile only
};

struct WindowFiles {
    QString dataDirectory =
        {};                   ///< shown in Settings; pasted bitmaps are kept in "pasted" within it
    QString samplePhoto = {}; ///< what Predict shows while there is no draft; empty for none
    std::vector<DetectorChoice> detectors = {}; ///< usable here, in order of preference
    QString profile = {};                       ///< the name of the open one
    QString greeting = {};    ///< said in Settings once the window is up; empty: nothing
    QString crashReport = {}; ///< path of one of an earlier run, offered once; empty: none
};

/// The window: navigation, menus and the three pages. The first frame is navigation and menu bar,
/// so that the window is there at once; Predict follows behind that frame with its drafts, Account
/// and Settings when they are first opened.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Page { Predict, Account, Settings };

    MainWindow(const WindowServices& services, const WindowFiles& files, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPage(Page page);
    /// Makes them drafts on Predict, behind the first frame.
    void openPhotos(const QStringList& paths);
    Page currentPage() const;

    /// Made at the first call.
    PredictPage& predictPage();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Every draft is predicted anew right behind it.
    void faceDetectorChosen(const QString& name);
    void networkOffChosen(bool off);
    void profileChosen(const QString& name); ///< to be opened in the place of this window
    /// Another shall open in this window's place and say `greeting`: the language is another, or
    /// the data is, restored or erased; then this one stores nothing any more.
    void reloadRequested(const QString& greeting);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void addPages();
    void addMenus();
    void fillMenus();
    void addProfiles();
    void start();
    void restoreState();
    void showAccount(const AccountChoice& account, bool isExample);
    /// Below the account's name, where its followers are not known.
    void showPostCount(const StoredAccount& account);
    void readAccounts();
    /// Says so where the database was damaged and what could be read of it is in a new one.
    void tellOfDamage();
    /// Offers the report of a run that crashed.
    void tellOfCrash();
    void takeAccounts(const std::vector<StoredAccount>& accounts);
    void accountsChanged();
    void askForAccount();
    void writeJournal(const JournalEntry& entry);
    /// What measures photos is another now.
    void measurePhotosAgain(const QString& detector);
    /// Before the database is replaced: ends what would write into the new one.
    void letGoOfData();
    QWidget* pageWidget(Page page);

    WindowServices m_services;
    WindowFiles m_files;
    NavigationBar* m_navigation;
    QStackedWidget* m_stack;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    Page m_firstPage = Page::Predict; ///< opened behind the first frame
    PredictPage* m_predict = nullptr;
    AccountPage* m_account = nullptr;   ///< made when first opened
    SettingsPage* m_settings = nullptr; ///< made when first opened
    AccountChoice m_accountChoice;
    bool m_isExampleAccount = false;
    std::vector<StoredAccount> m_accounts;
    QStringList m_photosToOpen; ///< behind the first frame
    bool m_painted = false;
    bool m_dataReplaced = false; ///< by a restore or by erasing: close without writing
};

} // namespace likecast
