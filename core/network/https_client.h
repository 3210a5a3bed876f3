#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/common/result.h"
#include "core/common/worker_thread.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace likecast
{

/// Whatever the server answered, also when its status is an error.
struct HttpsAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// By name in any case; empty where it is missing.
    QByteArray header(QByteArrayView name) const;
};

struct HttpsRequest {
    QUrl url; ///< may carry secrets in its query: it is never logged and never part of an error
    qint64 maxBytes = 16 << 20;
    ProgressCallback progress; ///< bytes of the body; called on the client's own thread
};

/// The only way to the network. HTTPS with TLS 1.2 or newer and nothing else; a certificate that
/// does not hold ends the request; redirects are followed within the same host only; no cookies,
/// no cache, no referrer.
///
/// The client's own thread runs the event loop that Qt Network needs; get() waits for it without
/// one, so it may be called from any thread that may wait: a worker, never the window's. Several
/// threads may call at once. All calls must have returned before destruction.
class HttpsClient
{
public:
    struct Options {
        /// Certificate authorities in PEM that are trusted beside the system's; for tests alone.
        QByteArray extraAuthorities;
        /// A connection on which nothing moves for this long has failed.
        std::chrono::milliseconds silenceLimit{30'000};
    };

    HttpsClient();
    explicit HttpsClient(const Options& options);
    ~HttpsClient();
    Q_DISABLE_COPY_MOVE(HttpsClient)

    /// From any thread. While off every get() fails at once and those that run are ended.
    void setOff(bool off) { m_isOff = off; }
    bool isOff() const { return m_isOff; }

    /// Errors: NetworkOff, Cancelled, InputInvalid (not an https address), NetworkFailed (no
    /// connection, cut, silent), CertificateInvalid, ServiceFailed (more than maxBytes, or a
    /// redirect that leads elsewhere). Details hold no part of the address but its host.
    Result<HttpsAnswer> get(const HttpsRequest& request, const CancellationToken& cancellation);

private:
    class Exchange;

    std::atomic_bool m_isOff = false;
    Options m_options;
    std::unique_ptr<QNetworkAccessManager> m_access; ///< lives on m_thread
    WorkerThread m_thread;
};

} // namespace likecast
