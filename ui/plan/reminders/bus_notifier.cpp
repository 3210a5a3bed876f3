#include "ui/plan/reminders/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QObject>

// The Desktop Notifications Specification of freedesktop.org, version 1.2.
namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

class BusNotifier : public Notifier
{
public:
    void notify(const QString& title, const QString& text) override
    {
        const auto* asked = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s)), &m_context);
        QObject::connect(asked, &QDBusPendingCallWatcher::finished, &m_context,
                         [title, text](QDBusPendingCallWatcher* answer) {
                             answer->deleteLater();
                             const QDBusPendingReply<QStringList> capabilities = *answer;
                             const bool readsMarkup =
                                 capabilities.isValid() &&
                                 capabilities.value().contains(u"body-markup"_s);
                             show(title, notificationBody(text, readsMarkup));
                         });
    }

private:
    static QDBusMessage call(const QString& method)
    {
        return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                              u"/org/freedesktop/Notifications"_s,
                                              u"org.freedesktop.Notifications"_s, method);
    }

    static void show(const QString& title, const QString& body)
    {
        const QString id = u"org.likecast.Likecast"_s;
        constexpr uint replacesNone = 0;
        constexpr int serversTimeout = -1;
        QDBusMessage message = call(u"Notify"_s);
        message.setArguments({u"Likecast"_s, replacesNone, id, title, body, QStringList(),
                              QVariantMap{{u"desktop-entry"_s, id}}, serversTimeout});
        QDBusConnection::sessionBus().send(message);
    }

    QObject m_context;
};

} // namespace

std::unique_ptr<Notifier> makeSystemNotifier()
{
    return std::make_unique<BusNotifier>();
}

} // namespace likecast
