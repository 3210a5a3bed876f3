#include "ui/help/help.h"

#include "core/settings/settings.h"
#include "ui/help/help_window.h"

#include <QMainWindow>
#include <QMenu>

namespace likecast
{

Help::Help(QMainWindow& window, Settings& settings, const QString& guideFolder)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_guideFolder(guideFolder)
{
}

void Help::fill(QMenu& menu)
{
    QAction* guide = menu.addAction(tr("&User guide"), this, &Help::guideRequested);
    guide->setShortcuts(QKeySequence::HelpContents);
    guide->setObjectName(QStringLiteral("guide"));
    menu.addAction(tr("&Keyboard shortcuts"), this, [this] { open(shortcutsPageName); })
        ->setObjectName(QStringLiteral("shortcuts"));
    menu.addAction(tr("&What's new"), this, [this] { open(newsPageName); })
        ->setObjectName(QStringLiteral("news"));
    menu.addAction(tr("Take the &tour"), this, &Help::tourRequested)
        ->setObjectName(QStringLiteral("tour"));
    menu.addSeparator();
    for (QAction* action : menu.actions())
        action->setMenuRole(QAction::NoRole);
}

void Help::open(const QString& page)
{
    if (!m_help) {
        std::vector<HelpPage> pages = guidePages(m_guideFolder);
        pages.push_back(shortcutsPage(m_window));
        pages.push_back(newsPage());
        m_help = new HelpWindow(pages, m_guideFolder, &m_window);
    }
    m_help->openPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void Help::showNewsAfterUpdate(const QString& version)
{
    const QString before = m_settings.value(Setting::SeenVersion).toString();
    // Versions before this setting existed have stored the window's place.
    const bool isFirstStart = before.isEmpty() && !m_settings.isSet(Setting::WindowGeometry);
    if (before != version)
        m_settings.setValue(Setting::SeenVersion, version);
    if (before != version && !isFirstStart)
        open(newsPageName);
}

} // namespace likecast
