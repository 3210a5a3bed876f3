#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace likecast
{

/// Lets a second instance raise the first one's window. Call on the main thread.

/// Called with the absolute paths that the other instance was asked to open.
using RaiseHandler = std::function<void(const QStringList& paths)>;

/// Asks the program that uses this data directory to raise its window and open `paths`; returns
/// false if none answers within a second.
bool raiseOtherWindow(const QString& dataDirectory, const QStringList& paths = {});

/// Calls `onRaise` whenever another instance requests it, while the listener exists; null if the
/// platform has no local sockets.
std::unique_ptr<QObject> listenForRaise(const QString& dataDirectory, const RaiseHandler& onRaise);

} // namespace likecast
