#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

// The part "window_signal": local sockets are Qt Network's, which the first frame does not wait
// for.
extern "C" {

/// See raiseOtherWindow().
Q_DECL_EXPORT bool likecastRaiseOtherWindow(const QString& dataDirectory);

/// See listenForRaise().
Q_DECL_EXPORT void likecastListenForRaise(const QString& dataDirectory,
                                          const std::function<void()>& onRaise,
                                          std::unique_ptr<QObject>& listener);
}
