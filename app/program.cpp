#include "app/program.h"

#include "app/application.h"
#include "core/common/crash_report.h"
#include "core/common/detail_log.h"
#include "core/network/window_signal.h"
#include "core/settings/application_paths.h"
#include "core/settings/settings.h"

#include <QApplication>

namespace likecast
{

Program::Program(QApplication& application, const QString& dataDirectory)
    : m_application(application)
    , m_dataDirectory(dataDirectory)
    , m_profiles(dataDirectory)
{
    setDetailLog(detailLogPath(dataDirectory));
}

Program::~Program() = default;

Profile Program::profileNamed(const QString& name) const
{
    QString wanted = name;
    if (wanted.isEmpty())
        wanted = Settings(settingsFilePath(m_dataDirectory)).value(Setting::Profile).toString();
    const auto found = m_profiles.find(wanted);
    return found ? *found : Profile{ProfileStore::defaultName(), m_dataDirectory, true};
}

bool Program::start(const QString& profileName, const QStringList& photos)
{
    const Profile profile = profileNamed(profileName);
    auto lock = InstanceLock::acquire(profile.dataDirectory);
    const bool isTaken = !lock && lock.error().code == ErrorCode::DatabaseLocked;
    if (isTaken && raiseOtherWindow(profile.dataDirectory, photos))
        return false;
    open({profile, {}}, std::move(lock));
    m_window->openPhotos(photos);
    return true;
}

void Program::open(const Opening& opening, DatabaseWorker::Lock lock)
{
    m_profile = opening.profile;
    m_translations.use(
        Settings(settingsFilePath(m_dataDirectory)).value(Setting::Language).toString());
    Application::Requests requests;
    requests.chooseProfile = [this](const QString& name) { choose(name); };
    requests.reload = [this](const QString& greeting) { reopenSoon({m_profile, greeting}); };
    m_window = std::make_unique<Application>(
        m_application,
        Application::Place{m_dataDirectory, m_profile.dataDirectory, m_profile.name,
                           opening.greeting, takeCrashReport(crashReportPath(m_dataDirectory))},
        std::move(lock), std::move(requests));
    m_window->show();
}

void Program::choose(const QString& profileName)
{
    const auto found = m_profiles.find(profileName);
    if (!found || found->name == m_profile.name)
        return;
    {
        const auto lock = InstanceLock::acquire(found->dataDirectory);
        const bool isTaken = !lock && lock.error().code == ErrorCode::DatabaseLocked;
        if (isTaken && raiseOtherWindow(found->dataDirectory))
            return;
    }
    Settings(settingsFilePath(m_dataDirectory)).setValue(Setting::Profile, found->name);
    reopenSoon({*found, {}});
}

void Program::reopenSoon(const Opening& opening)
{
    QMetaObject::invokeMethod(
        &m_application, [this, opening] { reopen(opening); }, Qt::QueuedConnection);
}

void Program::reopen(const Opening& opening)
{
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close();
    m_window.reset();
    open(opening, InstanceLock::acquire(opening.profile.dataDirectory));
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace likecast
