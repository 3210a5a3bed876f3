#pragma once

#include "core/common/cancellation.h"
#include "core/instagram/graph/graph_api_error.h"
#include "core/network/https_client.h"

#include <QHash>
#include <QJsonObject>
#include <QUrlQuery>

#include <chrono>
#include <functional>

namespace likecast
{

/// How long is waited where the API asks for it.
struct GraphApiPatience {
    /// Waits; false when it was cancelled meanwhile. Tests put their own here.
    std::function<bool(std::chrono::seconds, const CancellationToken&)> pause;
    /// A longer wait is not sat out: the request fails with RateLimited.
    std::chrono::seconds longestWait{120};
    int attempts = 4; ///< of a request that fails for a moment

    /// Really waits.
    static GraphApiPatience standard();
};

struct GraphApiControl {
    CancellationToken cancellation;
    std::function<void(std::chrono::seconds)> waiting; ///< before each wait; may be empty
};

struct GraphApiFailure {
    Error error;
    GraphFault fault = GraphFault::Other;
    QString field; ///< of FieldUnknown
};

/// One GET of the Graph API with everything that holds for all of them: the token in the query as
/// documented and in no error, JSON or nothing, repeats of what failed for a moment (after 1, 2, 4
/// seconds), waits as the usage headers ask, slower as the allowance runs out. After a throttled
/// answer that was not sat out the same token fails with RateLimited, unasked, until then.
/// Not thread-safe.
class GraphApiRequests
{
public:
    GraphApiRequests(HttpsClient& client, GraphApiPatience patience);

    /// Errors: NetworkOff, NetworkFailed, CertificateInvalid, ServiceFailed, TokenInvalid,
    /// PermissionMissing, AccountUnknown, RateLimited (detail: "for N minutes"), Cancelled.
    tl::expected<QJsonObject, GraphApiFailure> get(QUrl url, QUrlQuery query, const QString& token,
                                                   const GraphApiControl& control);

private:
    tl::expected<QJsonObject, GraphApiFailure> ask(const QUrl& url, const QString& token,
                                                   const GraphApiControl& control,
                                                   std::chrono::seconds& wait);
    bool pause(std::chrono::seconds span, const GraphApiControl& control);

    HttpsClient& m_client;
    GraphApiPatience m_patience;
    std::chrono::seconds m_breather{0};      ///< before the next request
    QHash<QByteArray, qint64> m_closedUntil; ///< by hash of the token, UTC ms since 1970
};

} // namespace likecast
