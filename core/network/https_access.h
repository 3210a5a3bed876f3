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
    /// Redirects may lead to any host, over https still; for content whose hash is known.
    bool mayChangeHost = false;
    ProgressCallback progress; ///< bytes of the body; called on the client's own thread
};

struct HttpsOptions {
    /// Certificate authorities in PEM that are trusted beside the system's; for tests alone.
    QByteArray extraAuthorities;
    /// A connection on which nothing moves for this long has failed.
    std::chrono::milliseconds silenceLimit{30'000};
};

/// What HttpsClient sends its requests by; made by the part "network".
class HttpsAccess
{
public:
    virtual ~HttpsAccess() = default;

    /// HttpsClient::get() of an address that was judged already; ends early once `isOff` is set.
    virtual Result<HttpsAnswer> get(const HttpsRequest& request, const std::atomic_bool& isOff,
                                    const CancellationToken& cancellation) = 0;
};

} // namespace likecast
