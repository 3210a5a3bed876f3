#include "app/application.h"

#include "app/account_services.h"
#include "app/chosen_detector.h"
#include "app/prediction_part.h"
#include "core/accounts/account_models.h"
#include "core/accounts/account_store.h"
#include "core/batch/photo_batch.h"
#include "core/common/plugin.h"
#include "core/common/shipped_data.h"
#include "core/network/window_signal.h"
#include "core/packs/pack_shelf.h"
#include "core/packs/pack_store.h"
#include "core/prediction/prediction_service.h"
#include "core/settings/application_paths.h"
#include "core/settings/settings.h"
#include "ui/common/appearance.h"
#include "ui/main_window.h"
#include "ui/plan/reminders/notifier.h"

#include <QApplication>
#include <QTimer>

#include <chrono>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<DetectorChoice> detectorChoices(const QString& dataDirectory)
{
    std::vector<DetectorChoice> choices;
    if (PackStore(dataDirectory).find(PackKind::FaceDetector))
        choices.push_back({u"yunet"_s, u"YuNet"_s});
    choices.push_back({u"hog"_s, u"HOG"_s});
    choices.push_back({u"haar"_s, u"Haar"_s});
    return choices;
}

/// The predictor's own connection, so that the database worker never delays predictions.
DatabaseSource connectionOf(const DatabaseWorker::Lock& lock)
{
    return [lock, connection = std::make_shared<std::unique_ptr<Database>>()]() -> Database* {
        if (!*connection && lock) {
            if (auto opened = Database::openFurther(*lock))
                *connection = *std::move(opened);
        }
        return connection->get();
    };
}

/// Runs on the prediction thread, before the first prediction and after each reset().
PredictionService::PredictorFactory predictorFactory(const Settings& settings,
                                                     const Application::Place& place,
                                                     DatabaseWorker::Lock lock)
{
    const QString file = settings.filePath();
    return [file, place, lock = std::move(lock)] {
        const PredictorOptions options{
            place.dataDirectory,
            {},
            Settings(file).value(Setting::FaceDetector).toString(),
            [file](const QString& account) { return modelChoiceFor(Settings(file), account); },
            place.profileDirectory};
        return openPredictor(options, connectionOf(lock));
    };
}

/// Uses the same detector as new photos, so that the measurements are comparable.
PhotoMeasurerFactory measurerFactory(const Settings& settings, const Application::Place& place)
{
    return [file = settings.filePath(), directory = place.dataDirectory] {
        return openPhotoMeasurer(Settings(file).value(Setting::FaceDetector).toString(), directory);
    };
}

/// The name under which that measurer's results are cached.
std::function<Result<QString>()> measurementName(const Settings& settings,
                                                 const Application::Place& place)
{
    return [file = settings.filePath(), directory = place.dataDirectory] {
        return photoMeasurementName(Settings(file).value(Setting::FaceDetector).toString(),
                                    directory);
    };
}

/// Models on LibTorch, which packages may leave out.
QStringList notInstalledModels()
{
    if (isPluginInstalled(u"neural"_s))
        return {};
    return {u"sequential-mlp"_s, u"metadata-network"_s, u"mlp"_s, u"photo-cnn"_s,
            u"engagement-classes"_s};
}

} // namespace

Application::Application(QApplication& application, const Place& place, DatabaseWorker::Lock lock,
                         Requests requests)
    : m_requests(std::move(requests))
    , m_profileDirectory(place.profileDirectory)
    , m_profiles(place.dataDirectory)
    , m_settings(std::make_unique<Settings>(settingsFilePath(place.dataDirectory)))
    , m_appearance(std::make_unique<Appearance>(
          application, themeChoiceFromName(m_settings->value(Setting::Theme).toString())))
    , m_predictions(std::make_unique<PredictionService>(predictorFactory(*m_settings, place, lock)))
    , m_batch(std::make_unique<PhotoBatch>(predictorFactory(*m_settings, place, lock),
                                           measurerFactory(*m_settings, place)))
    , m_database(std::make_unique<DatabaseWorker>(std::move(lock)))
    , m_accounts(std::make_unique<AccountStore>(*m_database, place.profileDirectory,
                                                measurerFactory(*m_settings, place)))
    , m_models(std::make_unique<AccountModels>(
          *m_database,
          AccountModels::Options{
              [dataDirectory = place.dataDirectory] { return openRegressors(dataDirectory); },
              shippedModelsDirectory(), place.profileDirectory, measurementName(*m_settings, place),
              notInstalledModels()}))
    , m_accountServices(std::make_unique<AccountServices>(
          AccountServices::Options{.dataDirectory = place.profileDirectory,
                                   .isNetworkOff = m_settings->value(Setting::NetworkOff).toBool()},
          *m_database))
    , m_packs(std::make_unique<PackShelf>(place.dataDirectory,
                                          [this] { return &m_accountServices->client; }))
    , m_notifier(makeSystemNotifier())
    , m_window(std::make_unique<MainWindow>(
          WindowServices{*m_predictions, *m_batch, *m_database, *m_accounts, *m_settings,
                         *m_appearance, &m_accountServices->linking, m_models.get(), m_packs.get(),
                         &m_profiles, m_notifier.get()},
          WindowFiles{place.profileDirectory, u":/sample/astronaut.jpg"_s,
                      detectorChoices(place.dataDirectory), place.profileName, place.greeting,
                      place.crashReport, shippedDataDirectory() + u"/docs/guide"_s, true}))
{
    m_database->setSuspendOthers([this]() -> std::shared_ptr<void> {
        return std::make_shared<std::pair<std::shared_ptr<void>, std::shared_ptr<void>>>(
            m_predictions->suspend(), m_batch->suspend());
    });
    QObject::connect(m_window.get(), &MainWindow::faceDetectorChosen, m_predictions.get(),
                     &PredictionService::reset);
    QObject::connect(m_window.get(), &MainWindow::networkOffChosen, m_window.get(),
                     [this](bool off) { m_accountServices->client.setOff(off); });
    QObject::connect(m_window.get(), &MainWindow::profileChosen, m_window.get(),
                     [this](const QString& name) { m_requests.chooseProfile(name); });
    QObject::connect(m_window.get(), &MainWindow::reloadRequested, m_window.get(),
                     [this](const QString& greeting) { m_requests.reload(greeting); });
}

Application::~Application() = default;

void Application::show()
{
    // After the first frame. Not triggered by it: a window that starts minimised paints none.
    constexpr std::chrono::milliseconds listenDelay{100};
    m_window->show();
    QTimer::singleShot(listenDelay, m_window.get(), [this] {
        m_raiseListener = listenForRaise(m_profileDirectory, [this](const QStringList& paths) {
            raiseWindow();
            openPhotos(paths);
        });
    });
}

void Application::openPhotos(const QStringList& paths)
{
    m_window->openPhotos(paths);
}

void Application::close()
{
    m_window->close();
}

void Application::raiseWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

} // namespace likecast
