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
class Notifier;
class PackShelf;
class PhotoBatch;
class PredictionService;
class Settings;

/// The window's composition root: creates every collaborator once, passes them to constructors and
/// destroys them in reverse order. Main thread.
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
    /// Requests that only the creator can fulfil; called from the window's own event handlers.
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
    void close(); ///< as if the user closed the window: the last edits are saved

private:
    void raiseWindow();

    Requests m_requests;
    QString m_profileDirectory;
    ProfileStore m_profiles;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    // In order of construction: later members use earlier ones. The database worker suspends
    // predictions and the batch, so they come before it.
    std::unique_ptr<PredictionService> m_predictions;
    std::unique_ptr<PhotoBatch> m_batch;
    std::unique_ptr<DatabaseWorker> m_database;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<AccountModels> m_models;
    std::unique_ptr<AccountServices> m_accountServices;
    std::unique_ptr<PackShelf> m_packs;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QObject> m_raiseListener; ///< set shortly after show()
};

} // namespace likecast
