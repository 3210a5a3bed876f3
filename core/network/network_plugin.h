#pragma once

#include "core/network/https_access.h"
#include "core/network/window_signal.h"

#include <functional>
#include <memory>

// The part "network" keeps Qt Network, with Kerberos and proxies, out of programs that make no
// request. Local sockets also need Qt Network.
extern "C" {

/// Uses the authorities and the timeout in `options`.
Q_DECL_EXPORT void likecastMakeHttpsAccess(const likecast::HttpsOptions& options,
                                           std::unique_ptr<likecast::HttpsAccess>& access);

/// See raiseOtherWindow().
Q_DECL_EXPORT bool likecastRaiseOtherWindow(const QString& dataDirectory, const QStringList& paths);

/// See listenForRaise().
Q_DECL_EXPORT void likecastListenForRaise(const QString& dataDirectory,
                                          const likecast::RaiseHandler& onRaise,
                                          std::unique_ptr<QObject>& listener);
}
