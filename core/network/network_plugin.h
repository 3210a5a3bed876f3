#pragma once

#include "core/network/https_access.h"
#include "core/network/window_signal.h"

#include <functional>
#include <memory>

// The part "network" keeps Qt Network, with Kerberos and proxies behind it, out of programs that
// make no request. Local sockets are Qt Network's, too.
extern "C" {

/// Trusts and waits as `options` say.
Q_DECL_EXPORT void likecastMakeHttpsAccess(const likecast::HttpsOptions& options,
                                           std::unique_ptr<likecast::HttpsAccess>& access);

/// See raiseOtherWindow().
Q_DECL_EXPORT bool likecastRaiseOtherWindow(const QString& dataDirectory, const QStringList& paths);

/// See listenForRaise().
Q_DECL_EXPORT void likecastListenForRaise(const QString& dataDirectory,
                                          const likecast::RaiseHandler& onRaise,
                                          std::unique_ptr<QObject>& listener);
}
