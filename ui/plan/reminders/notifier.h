#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace likecast
{

/// Shows a notification outside the window, for example when it is minimised.
class Notifier
{
public:
    Notifier() = default;
    virtual ~Notifier() = default;
    Q_DISABLE_COPY_MOVE(Notifier)

    /// Both are plain text, whatever they contain. Returns at once. `clicked` runs on this thread
    /// if the user clicks the notification while this object exists; never where the system does
    /// not tell.
    virtual void notify(const QString& title, const QString& text,
                        std::function<void()> clicked) = 0;
};

/// The system's notifications: over D-Bus where Qt has it, otherwise from an icon in the system
/// tray, which appears with the first one. Use on the window's thread.
std::unique_ptr<Notifier> makeSystemNotifier();

/// The text of a D-Bus notification, escaped if the server reads markup.
QString notificationBody(const QString& text, bool readsMarkup);

} // namespace likecast
