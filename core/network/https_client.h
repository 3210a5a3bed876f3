#pragma once

#include "core/network/https_access.h"

#include <memory>
#include <mutex>

namespace likecast
{

/// The program's only network access. Uses HTTPS with TLS 1.2 or newer and nothing else; an invalid
/// certificate ends the request; redirects are followed within the same host only, unless the
/// request allows more; no cookies, no cache, no referrer.
///
/// The first request loads the part "network" (the libraries behind Qt Network are slow to load),
/// whose own thread runs the event loop that Qt Network needs. get() blocks without an event loop,
/// so call it from workers, never from the window's thread. Several threads may call it at once.
/// All calls must have returned before destruction.
class HttpsClient
{
public:
    using Options = HttpsOptions;

    HttpsClient();
    explicit HttpsClient(const Options& options);
    ~HttpsClient();
    Q_DISABLE_COPY_MOVE(HttpsClient)

    /// Thread-safe. While off, every get() fails at once, and running ones are aborted.
    void setOff(bool off) { m_isOff = off; }
    bool isOff() const { return m_isOff; }

    /// Errors: NetworkOff, Cancelled, InputInvalid (not an https URL), NetworkFailed (no
    /// connection, lost, or timed out), CertificateInvalid, ServiceFailed (more than maxBytes, or a
    /// redirect that is not allowed), PartMissing. Details contain no part of the URL but its host.
    Result<HttpsAnswer> get(const HttpsRequest& request, const CancellationToken& cancellation);

private:
    Result<HttpsAccess*> access();

    std::atomic_bool m_isOff = false;
    Options m_options;
    std::mutex m_opening;
    std::unique_ptr<HttpsAccess> m_access;
};

} // namespace likecast
