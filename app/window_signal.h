#pragma once

#include <QString>

#include <functional>
#include <memory>

class QLocalServer;
class QObject;

namespace likecast
{

/// Lets a second start of the program raise the window of the first. Main thread.

/// Asks the program that works with this data directory to raise its window; false when none
/// answers within a second.
bool raiseOtherWindow(const QString& dataDirectory);

/// Calls `onRaise` whenever another start asks for it, for as long as the server lives; null where
/// the platform gives no local socket.
std::unique_ptr<QLocalServer> listenForRaise(const QString& dataDirectory,
                                             std::function<void()> onRaise);

} // namespace likecast
