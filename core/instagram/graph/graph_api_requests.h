#pragma once

#include "core/common/job.h"
#include "core/instagram/graph/graph_api_error.h"
#include "core/network/https_client.h"

#include <QHash>
#include <QJsonObject>
#include <QUrlQuery>

#include <chrono>
#include <functional>

namespace likecast
{

/// How long to wait when the API asks for it.
struct GraphApiPatience {
    /// Waits; false if cancelled meanwhile. Tests supply their own.
    std::function<bool(std::chrono::seconds, const CancellationToken&)> pause;
    /// For a longer wait, the request fails with RateLimited instead.
    std::chrono::seconds longestWait{120};
    int attempts = 4; ///< for a request that fails temporarily

    /// Waits in real time.
    static GraphApiPatience standard();
};

struct GraphApiFailure {
    Error error;
    GraphFault fault = GraphFault::Other;
    QString field; ///< for FieldUnknown
};

/// Makes GET requests to the Graph API with everything they share: the token in the query as
/// documented but in no error, JSON or nothing, retries of temporary failures (after 1, 2, 4
/// seconds), waits as the usage headers ask, slower as the allowance runs out. If a throttled
/// request fails instead of waiting, the same token fails with RateLimited, without a request,
/// until the wait is over. Not thread-safe.
class GraphApiRequests
{
public:
    GraphApiRequests(HttpsClient& client, GraphApiPatience patience);

    /// Progress is reported before each wait: 0 of that many seconds.
    /// Errors: NetworkOff, NetworkFailed, CertificateInvalid, ServiceFailed, TokenInvalid,
    /// PermissionMissing, AccountUnknown, RateLimited (detail: "for N minutes"), Cancelled.
    tl::expected<QJsonObject, GraphApiFailure> get(QUrl url, QUrlQuery query, const QString& token,
                                                   const JobControl& control);

private:
    tl::expected<QJsonObject, GraphApiFailure> ask(const QUrl& url, const QString& token,
                                                   const JobControl& control,
                                                   std::chrono::seconds& wait);
    bool pause(std::chrono::seconds span, const JobControl& control);

    HttpsClient& m_client;
    GraphApiPatience m_patience;
    std::chrono::seconds m_breather{0};      ///< before the next request
    QHash<QByteArray, qint64> m_closedUntil; ///< by token hash, UTC ms since 1970
};

} // namespace likecast
