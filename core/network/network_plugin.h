#pragma once

#include "core/network/https_access.h"

#include <memory>

// The part "network": Qt Network brings ten libraries (Kerberos, proxies) that take a tenth of the
// time to the window's first frame, which asks for nothing from the network.
extern "C" {

/// Trusts and waits as `options` say.
Q_DECL_EXPORT void likecastMakeHttpsAccess(const likecast::HttpsOptions& options,
                                           std::unique_ptr<likecast::HttpsAccess>& access);
}
