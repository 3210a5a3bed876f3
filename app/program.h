#pragma once

#include "app/translations.h"
#include "core/storage/database/database_worker.h"
#include "core/storage/upkeep/profile_store.h"

#include <QString>

#include <memory>

class QApplication;

namespace likecast
{

class Application;

/// The window's program: one Application at a time, over one profile, replaced in place when
/// another profile or language is chosen, or its data became another by a restore or by erasing.
/// Main thread.
class Program
{
public:
    Program(QApplication& application, const QString& dataDirectory);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    /// Shows the window of a profile: the one of this name, else the one that was open last, else
    /// the default; with drafts of the photos (absolute paths). False where another program shows
    /// it already and has taken the photos.
    bool start(const QString& profileName, const QStringList& photos = {});

    const Profile& profile() const { return m_profile; }

private:
    struct Opening {
        Profile profile;
        QString greeting; ///< said in the new window, or empty
    };

    Profile profileNamed(const QString& name) const;
    /// Behind the event that asked for it: the window that emits is among what goes.
    void reopenSoon(const Opening& opening);
    void reopen(const Opening& opening);
    void open(const Opening& opening, DatabaseWorker::Lock lock);
    void choose(const QString& profileName);

    QApplication& m_application;
    Translations m_translations;
    QString m_dataDirectory;
    ProfileStore m_profiles;
    Profile m_profile;
    std::unique_ptr<Application> m_window;
};

} // namespace likecast
