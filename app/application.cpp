#include "app/application.h"

#include "app/account_services.h"
#include "app/chosen_detector.h"
#include "app/prediction_part.h"
#include "app/window_signal.h"
#include "core/packs/pack_store.h"
#include "core/prediction/prediction_service.h"
#include "core/settings/application_paths.h"
#include "core/settings/settings.h"
#include "core/storage/drafts/draft_store.h"
#include "ui/account/account_models.h"
#include "ui/account/account_store.h"
#include "ui/common/appearance.h"
#include "ui/main_window.h"
#include "ui/settings/pack_shelf.h"

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

/// Runs on the worker at the first prediction and after another face detector was chosen.
PredictionService::PredictorFactory predictorFactory(const Settings& settings,
                                                     const Application::Place& place,
                                                     std::shared_ptr<DatabaseSession> session)
{
    const QString file = settings.filePath();
    return [file, place, session = std::move(session)] {
        const PredictorOptions options{
            place.dataDirectory,
            {},
            Settings(file).value(Setting::FaceDetector).toString(),
            [file](const QString& account) { return modelChoiceFor(Settings(file), account); },
            place.profileDirectory};
        return openPredictor(options, [session] { return session->database().value_or(nullptr); });
    };
}

/// Past photos are measured by the detector that looks at new ones: their measurements compare.
AccountStore::MeasurerFactory measurerFactory(const Settings& settings,
                                              const Application::Place& place)
{
    return [file = settings.filePath(), directory = place.dataDirectory] {
        return openPhotoMeasurer(Settings(file).value(Setting::FaceDetector).toString(), directory);
    };
}

/// Under which the measurements of such a measurer are kept.
std::function<Result<QString>()> measurementName(const Settings& settings,
                                                 const Application::Place& place)
{
    return [file = settings.filePath(), directory = place.dataDirectory] {
        return photoMeasurementName(Settings(file).value(Setting::FaceDetector).toString(),
                                    directory);
    };
}

} // namespace

Application::Application(QApplication& application, const Place& place, DatabaseSession::Lock lock,
                         Requests requests)
    : m_requests(std::move(requests))
    , m_profileDirectory(place.profileDirectory)
    , m_profiles(place.dataDirectory)
    , m_settings(std::make_unique<Settings>(settingsFilePath(place.dataDirectory)))
    , m_appearance(std::make_unique<Appearance>(
          application, themeChoiceFromName(m_settings->value(Setting::Theme).toString())))
    , m_worker(std::make_unique<WorkerThread>(u"prediction"_s))
    , m_session(DatabaseSession::create(*m_worker, std::move(lock)))
    , m_drafts(std::make_unique<DraftStore>(*m_worker, m_session))
    , m_accounts(std::make_unique<AccountStore>(*m_worker, m_session, place.profileDirectory,
                                                measurerFactory(*m_settings, place)))
    , m_models(std::make_unique<AccountModels>(
          *m_worker, m_session,
          AccountModels::Options{
              [dataDirectory = place.dataDirectory] { return openRegressors(dataDirectory); },
              shippedModelsDirectory(), place.profileDirectory,
              measurementName(*m_settings, place)}))
    , m_accountServices(std::make_unique<AccountServices>(
          AccountServices::Options{.dataDirectory = place.profileDirectory,
                                   .isNetworkOff = m_settings->value(Setting::NetworkOff).toBool()},
          *m_worker, m_session))
    , m_packs(std::make_unique<PackShelf>(place.dataDirectory,
                                          [this] { return &m_accountServices->client; }))
    , m_predictions(std::make_unique<PredictionService>(
          *m_worker, predictorFactory(*m_settings, place, m_session)))
    , m_window(std::make_unique<MainWindow>(
          WindowServices{*m_predictions, *m_drafts, *m_accounts, *m_settings, *m_appearance,
                         &m_accountServices->linking, m_models.get(), m_packs.get(), &m_profiles},
          WindowFiles{place.profileDirectory, u":/sample/astronaut.jpg"_s,
                      detectorChoices(place.dataDirectory), place.profileName, place.greeting}))
{
    QObject::connect(m_window.get(), &MainWindow::faceDetectorChosen, m_predictions.get(),
                     &PredictionService::reset);
    QObject::connect(m_window.get(), &MainWindow::networkOffChosen, m_window.get(),
                     [this](bool off) { m_accountServices->client.setOff(off); });
    QObject::connect(m_window.get(), &MainWindow::profileChosen, m_window.get(),
                     [this](const QString& name) { m_requests.chooseProfile(name); });
    QObject::connect(m_window.get(), &MainWindow::reloadRequested, m_window.get(),
                     [this](const QString& greeting) { m_requests.reload(greeting); });
}

Application::~Application()
{
    m_raiseListener.reset();
    m_window.reset();
    m_predictions.reset();
    m_packs.reset();
    m_accountServices.reset();
    m_models.reset();
    m_accounts.reset();
    m_drafts.reset();
    m_session.reset();
    m_worker.reset();
}

void Application::show()
{
    // Behind the first frame; not called by it, as a window that starts minimised paints none.
    constexpr std::chrono::milliseconds listenDelay{100};
    m_window->show();
    QTimer::singleShot(listenDelay, m_window.get(), [this] {
        m_raiseListener = listenForRaise(m_profileDirectory, [this] { raiseWindow(); });
    });
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
