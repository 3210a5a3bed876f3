#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace likecast
{

/// Lets a second start of the program raise the window of the first. Main thread.

/// Asks the program that works with this data directory to raise its window; false when none
/// answers within a second.
bool raiseOtherWindow(const QString& dataDirectory);

/// Calls `onRaise` whenever another start asks for it, for as long as the listener lives; null
/// where the platform gives no local socket.
std::unique_ptr<QObject> listenForRaise(const QString& dataDirectory,
                                        const std::function<void()>& onRaise);

} // namespace likecast
