#pragma once

#include "core/network/https_access.h"

#include <memory>
#include <mutex>

namespace likecast
{

/// The only way to the network. HTTPS with TLS 1.2 or newer and nothing else; a certificate that
/// does not hold ends the request; redirects are followed within the same host only unless the
/// request allows more; no cookies, no cache, no referrer.
///
/// The first request opens the part "network" (the libraries behind Qt Network are slow to load),
/// whose own thread runs the event loop that Qt Network needs; get() waits for it without one, so
/// it may be called from any thread that may wait: a worker, never the window's. Several threads
/// may call at once. All calls must have returned before destruction.
class HttpsClient
{
public:
    using Options = HttpsOptions;

    HttpsClient();
    explicit HttpsClient(const Options& options);
    ~HttpsClient();
    Q_DISABLE_COPY_MOVE(HttpsClient)

    /// From any thread. While off every get() fails at once and those that run are ended.
    void setOff(bool off) { m_isOff = off; }
    bool isOff() const { return m_isOff; }

    /// Errors: NetworkOff, Cancelled, InputInvalid (not an https address), NetworkFailed (no
    /// connection, cut, silent), CertificateInvalid, ServiceFailed (more than maxBytes, or a
    /// redirect that leads elsewhere), PartMissing. Details hold no part of the address but its
    /// host.
    Result<HttpsAnswer> get(const HttpsRequest& request, const CancellationToken& cancellation);

private:
    Result<HttpsAccess*> access();

    std::atomic_bool m_isOff = false;
    Options m_options;
    std::mutex m_opening;
    std::unique_ptr<HttpsAccess> m_access;
};

} // namespace likecast
