#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/common/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <atomic>
#include <chrono>

namespace likecast
{

/// The server's answer, including error statuses.
struct HttpsAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// Looks up a header case-insensitively; empty if missing.
    QByteArray header(QByteArrayView name) const;
};

struct HttpsRequest {
    QUrl url; ///< may contain secrets in its query: never logged and never part of an error
    qint64 maxBytes = 16 << 20;
    /// Allows redirects to any host, still over https; for content with a known hash.
    bool mayChangeHost = false;
    ProgressCallback progress; ///< in bytes of the body; called on the client's own thread
};

struct HttpsOptions {
    /// Certificate authorities in PEM, trusted in addition to the system's; for tests only.
    QByteArray extraAuthorities;
    /// A connection that is idle for this long has failed.
    std::chrono::milliseconds silenceLimit{30'000};
};

/// Sends the requests of HttpsClient; implemented by the part "network".
class HttpsAccess
{
public:
    virtual ~HttpsAccess() = default;

    /// As HttpsClient::get(), for a URL that was already checked; ends early once `isOff` is set.
    virtual Result<HttpsAnswer> get(const HttpsRequest& request, const std::atomic_bool& isOff,
                                    const CancellationToken& cancellation) = 0;
};

} // namespace likecast
