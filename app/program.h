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

/// The window's program: one Application at a time for one profile. Choosing another profile or
/// language, restoring and erasing replace it in place. Main thread.
class Program
{
public:
    Program(QApplication& application, const QString& dataDirectory);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    /// Shows a profile's window: the named profile, else the last one open, else the default; opens
    /// the photos (absolute paths) as drafts. Returns false if another program already shows that
    /// profile and has taken the photos.
    bool start(const QString& profileName, const QStringList& photos = {});

    const Profile& profile() const { return m_profile; }

private:
    struct Opening {
        Profile profile;
        QString greeting; ///< shown in the new window; may be empty
    };

    Profile profileNamed(const QString& name) const;
    /// Deferred until the requesting event is handled: the emitting window is among what is
    /// destroyed.
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
