#include "ui/plan/reminders/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>
#include <QObject>

#include <utility>

// The Desktop Notifications Specification of freedesktop.org, version 1.2.
namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QString path()
{
    return u"/org/freedesktop/Notifications"_s;
}

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

} // namespace

class BusNotifier : public QObject, public Notifier
{
    Q_OBJECT

public:
    BusNotifier()
    {
        // Fails without a session bus; then there are no notifications either.
        QDBusConnection::sessionBus().connect(service(), path(), service(), u"ActionInvoked"_s,
                                              this, SLOT(takeAction(uint, QString)));
        QDBusConnection::sessionBus().connect(service(), path(), service(), u"NotificationClosed"_s,
                                              this, SLOT(forget(uint, uint)));
    }

    void notify(const QString& title, const QString& text, std::function<void()> clicked) override
    {
        const auto* asked = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s)), this);
        connect(asked, &QDBusPendingCallWatcher::finished, this,
                [this, title, text, clicked](QDBusPendingCallWatcher* answer) {
                    answer->deleteLater();
                    const QDBusPendingReply<QStringList> capabilities = *answer;
                    const bool readsMarkup =
                        capabilities.isValid() && capabilities.value().contains(u"body-markup"_s);
                    show(title, notificationBody(text, readsMarkup), clicked);
                });
    }

private Q_SLOTS:
    void takeAction(uint id, const QString& action)
    {
        if (const auto clicked = m_clicked.value(id); clicked && action == u"default"_s)
            clicked();
    }
    void forget(uint id, uint) { m_clicked.remove(id); }

private:
    void show(const QString& title, const QString& body, const std::function<void()>& clicked)
    {
        const QString id = u"org.likecast.Likecast"_s;
        constexpr uint replacesNone = 0;
        constexpr int serversTimeout = -1;
        QDBusMessage message = call(u"Notify"_s);
        message.setArguments({u"Likecast"_s, replacesNone, id, title, body,
                              QStringList{u"default"_s, title},
                              QVariantMap{{u"desktop-entry"_s, id}}, serversTimeout});
        const auto* sent =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
        connect(sent, &QDBusPendingCallWatcher::finished, this,
                [this, clicked](QDBusPendingCallWatcher* answer) {
                    answer->deleteLater();
                    const QDBusPendingReply<uint> shown = *answer;
                    if (shown.isValid())
                        m_clicked.insert(shown.value(), clicked);
                });
    }

    QHash<uint, std::function<void()>> m_clicked; ///< by the server's id
};

std::unique_ptr<Notifier> makeSystemNotifier()
{
    return std::make_unique<BusNotifier>();
}

} // namespace likecast

#include "bus_notifier.moc"
