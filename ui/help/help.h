#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;

namespace likecast
{

class HelpWindow;
class Settings;

/// The Help menu and what it opens.
class Help : public QObject
{
    Q_OBJECT

public:
    /// `guideFolder` holds the user guide; the window and the settings must outlive it.
    Help(QMainWindow& window, Settings& settings, const QString& guideFolder);

    void fill(QMenu& menu);

    /// Opens the help window, or another page in it.
    void open(const QString& page);

    /// Shows what's new if another version ran here before; remembers the version.
    void showNewsAfterUpdate(const QString& version);

Q_SIGNALS:
    void guideRequested(); ///< answer with open() and the page that fits what is shown
    void tourRequested();

private:
    QMainWindow& m_window;
    Settings& m_settings;
    QString m_guideFolder;
    QPointer<HelpWindow> m_help;
};

} // namespace likecast
