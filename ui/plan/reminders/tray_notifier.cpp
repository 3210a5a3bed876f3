#include "ui/plan/reminders/notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <utility>

namespace likecast
{

namespace
{

class TrayNotifier : public Notifier
{
public:
    void notify(const QString& title, const QString& text, std::function<void()> clicked) override
    {
        if (!m_icon) {
            m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
            QObject::connect(m_icon.get(), &QSystemTrayIcon::messageClicked, m_icon.get(), [this] {
                if (m_clicked)
                    m_clicked();
            });
        }
        m_clicked = std::move(clicked); // the system does not say which one
        m_icon->show();                 // without an icon there are no messages
        m_icon->showMessage(title, text);
    }

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::function<void()> m_clicked; ///< of the latest message
};

} // namespace

std::unique_ptr<Notifier> makeSystemNotifier()
{
    return std::make_unique<TrayNotifier>();
}

} // namespace likecast
