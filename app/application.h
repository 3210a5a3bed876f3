#pragma once

#include "core/storage/database/database_worker.h"
#include "core/storage/upkeep/profile_store.h"

#include <QStringList>

#include <functional>
#include <memory>

class QApplication;

namespace likecast
{

class AccountModels;
class AccountServices;
class AccountStore;
class Appearance;
class MainWindow;
class PackShelf;
class PredictionService;
class Settings;

/// The window's composition root: makes every collaborator once, hands them over by constructor
/// and takes them down in the reverse order. Main thread.
class Application
{
public:
    struct Place {
        QString dataDirectory;    ///< settings and model packs, shared by all profiles
        QString profileDirectory; ///< everything else
        QString profileName;
        QString greeting;    ///< said once the window is up, or empty
        QString crashReport; ///< of an earlier run, to be offered; or empty
    };
    /// What only the one who made this can do; called from within the window's own events.
    struct Requests {
        std::function<void(const QString& profileName)> chooseProfile;
        std::function<void(const QString& greeting)> reload;
    };

    Application(QApplication& application, const Place& place, DatabaseWorker::Lock lock,
                Requests requests);
    ~Application();
    Q_DISABLE_COPY_MOVE(Application)

    void show();
    void openPhotos(const QStringList& paths); ///< as drafts; absolute paths
    void close(); ///< as a person closes the window: what was edited last is stored

private:
    void raiseWindow();

    Requests m_requests;
    QString m_profileDirectory;
    ProfileStore m_profiles;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    // In the order of their making: each is used by what stands below it. The database's worker
    // suspends predictions, so it goes before them.
    std::unique_ptr<PredictionService> m_predictions;
    std::unique_ptr<DatabaseWorker> m_database;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<AccountModels> m_models;
    std::unique_ptr<AccountServices> m_accountServices;
    std::unique_ptr<PackShelf> m_packs;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QObject> m_raiseListener; ///< from a moment after show() on
};

} // namespace likecast
