#include "core/instagram/graph/graph_api_requests.h"

#include "core/instagram/formats/json_fields.h"
#include "core/instagram/graph/graph_api_usage.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QThread>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

using Answer = tl::expected<QJsonObject, GraphApiFailure>;

tl::unexpected<GraphApiFailure> failed(Error error, GraphFault fault = GraphFault::Other,
                                       QString field = {})
{
    return tl::unexpected<GraphApiFailure>({std::move(error), fault, std::move(field)});
}

bool waitReally(std::chrono::seconds span, const CancellationToken& cancellation)
{
    constexpr qint64 pollMs = 50;
    const qint64 endMs = QDateTime::currentMSecsSinceEpoch() + qint64{span.count()} * 1000;
    while (QDateTime::currentMSecsSinceEpoch() < endMs) {
        if (cancellation.isCancelled())
            return false;
        QThread::msleep(pollMs);
    }
    return !cancellation.isCancelled();
}

QByteArray hashOf(const QString& token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

Error rateLimited(std::chrono::seconds wait)
{
    return {ErrorCode::RateLimited, u"for %1 minutes"_s.arg((wait.count() + 59) / 60)};
}

/// Slows down from four fifths of the allowance; half a minute before each request at its end.
std::chrono::seconds breatherAt(double percent)
{
    constexpr double calmPercent = 80.0;
    constexpr double longestSeconds = 30.0;
    const double share = std::clamp((percent - calmPercent) / (100.0 - calmPercent), 0.0, 1.0);
    return std::chrono::seconds(static_cast<qint64>(share * longestSeconds));
}

Answer objectIn(const HttpsAnswer& answer)
{
    // A hotel's sign-in page is a response too.
    const QByteArray type = answer.contentType.toLower();
    if (!type.contains("json") && !type.contains("javascript"))
        return failed(
            {ErrorCode::ServiceFailed, u"a response of type %1 instead of JSON"_s.arg(
                                           QString::fromLatin1(answer.contentType.left(60)))});
    const Result<QJsonDocument> document = parseJson(answer.body);
    if (!document)
        return failed({ErrorCode::ServiceFailed, document.error().detail});
    if (!document->isObject())
        return failed({ErrorCode::ServiceFailed, u"JSON that is not an object"_s});
    return document->object();
}

} // namespace

GraphApiPatience GraphApiPatience::standard()
{
    GraphApiPatience patience;
    patience.pause = waitReally;
    return patience;
}

GraphApiRequests::GraphApiRequests(HttpsClient& client, GraphApiPatience patience)
    : m_client(client)
    , m_patience(std::move(patience))
{
}

bool GraphApiRequests::pause(std::chrono::seconds span, const JobControl& control)
{
    if (span.count() <= 0)
        return !control.cancellation.isCancelled();
    if (control.progress)
        control.progress({0, span.count()});
    return m_patience.pause(span, control.cancellation);
}

tl::expected<QJsonObject, GraphApiFailure> GraphApiRequests::ask(const QUrl& url,
                                                                 const QString& token,
                                                                 const JobControl& control,
                                                                 std::chrono::seconds& wait)
{
    HttpsRequest request;
    request.url = url;
    const Result<HttpsAnswer> answer = m_client.get(request, control.cancellation);
    if (!answer) {
        const bool mayPass = answer.error().code == ErrorCode::NetworkFailed;
        return failed(answer.error(), mayPass ? GraphFault::Temporary : GraphFault::Other);
    }
    const GraphApiUsage usage = readGraphApiUsage(*answer);
    m_breather = breatherAt(usage.percent);
    wait = usage.wait;
    if (const auto error = readGraphApiError(answer->status, answer->body, token))
        return failed(errorFromGraphApi(*error), error->fault, error->field);
    return objectIn(*answer);
}

tl::expected<QJsonObject, GraphApiFailure>
GraphApiRequests::get(QUrl url, QUrlQuery query, const QString& token, const JobControl& control)
{
    constexpr std::chrono::seconds usualWait{60};
    const QByteArray tokenHash = hashOf(token);
    const qint64 closedMs = m_closedUntil.value(tokenHash) - QDateTime::currentMSecsSinceEpoch();
    if (closedMs > 0)
        return failed(rateLimited(std::chrono::seconds((closedMs + 999) / 1000)),
                      GraphFault::Throttled);

    query.addQueryItem(u"access_token"_s, QString::fromLatin1(QUrl::toPercentEncoding(token)));
    url.setQuery(query);
    const Error cancelled{ErrorCode::Cancelled, {}};
    if (!pause(std::exchange(m_breather, {}), control))
        return failed(cancelled);
    for (int attempt = 1;; ++attempt) {
        std::chrono::seconds wait{0};
        Answer answer = ask(url, token, control, wait);
        if (answer)
            return answer;
        const GraphFault fault = answer.error().fault;
        const bool isOffline = answer.error().error.code == ErrorCode::NetworkFailed;
        const int attempts = isOffline ? std::min(2, m_patience.attempts) : m_patience.attempts;
        if (fault == GraphFault::Throttled) {
            if (wait.count() == 0)
                wait = usualWait;
            if (wait > m_patience.longestWait || attempt >= attempts) {
                m_closedUntil.insert(tokenHash, QDateTime::currentMSecsSinceEpoch() +
                                                    qint64{wait.count()} * 1000);
                return failed(rateLimited(wait), fault);
            }
        } else if (fault == GraphFault::Temporary && attempt < attempts) {
            wait = std::max(wait, std::chrono::seconds(1 << (attempt - 1)));
        } else {
            return answer;
        }
        if (!pause(wait, control))
            return failed(cancelled);
    }
}

} // namespace likecast
