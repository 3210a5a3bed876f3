#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace likecast
{

/// Lets a second start of the program raise the window of the first. Main thread.

/// Called with the absolute paths that the other start was given to open.
using RaiseHandler = std::function<void(const QStringList& paths)>;

/// Asks the program that works with this data directory to raise its window and open `paths`; false
/// when none answers within a second.
bool raiseOtherWindow(const QString& dataDirectory, const QStringList& paths = {});

/// Calls `onRaise` whenever another start asks for it, for as long as the listener lives; null
/// where the platform gives no local socket.
std::unique_ptr<QObject> listenForRaise(const QString& dataDirectory, const RaiseHandler& onRaise);

} // namespace likecast
