#include "ui/plan/reminders/notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace likecast
{

namespace
{

class TrayNotifier : public Notifier
{
public:
    void notify(const QString& title, const QString& text) override
    {
        if (!m_icon)
            m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        m_icon->show(); // without an icon there are no messages
        m_icon->showMessage(title, text);
    }

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace

std::unique_ptr<Notifier> makeSystemNotifier()
{
    return std::make_unique<TrayNotifier>();
}

} // namespace likecast
