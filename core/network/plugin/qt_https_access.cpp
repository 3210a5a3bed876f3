#include "core/network/plugin/qt_https_access.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSemaphore>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

QNetworkRequest networkRequest(const HttpsRequest& asked, const HttpsOptions& options)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!options.extraAuthorities.isEmpty())
        tls.addCaCertificates(QSslCertificate::fromData(options.extraAuthorities));

    QNetworkRequest request(asked.url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         asked.mayChangeHost ? QNetworkRequest::NoLessSafeRedirectPolicy
                                             : QNetworkRequest::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(5);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Likecast"_s);
    request.setTransferTimeout(static_cast<int>(options.silenceLimit.count()));
    return request;
}

/// Qt's message would contain the whole URL, including the token.
Error networkError(QNetworkReply::NetworkError error, const QString& host)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {ErrorCode::NetworkFailed, u"%1 was not found"_s.arg(host)};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorCode::NetworkFailed, u"%1 refused the connection"_s.arg(host)};
    case QNetworkReply::RemoteHostClosedError:
        return {ErrorCode::NetworkFailed, u"%1 closed the connection"_s.arg(host)};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorCode::NetworkFailed, u"%1 timed out"_s.arg(host)};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorCode::CertificateInvalid, u"no secure connection to %1"_s.arg(host)};
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return {ErrorCode::ServiceFailed, u"%1 redirects elsewhere"_s.arg(host)};
    default:
        return {ErrorCode::NetworkFailed,
                u"connection to %1 failed, error %2"_s.arg(host).arg(error)};
    }
}

} // namespace

/// One request on the client's thread; the caller waits for m_ended.
class QtHttpsAccess::Exchange : public std::enable_shared_from_this<Exchange>
{
public:
    Exchange(HttpsRequest request, const HttpsOptions& options)
        : m_request(std::move(request))
        , m_options(options)
    {
    }

    void start(QNetworkAccessManager& access)
    {
        m_reply = access.get(networkRequest(m_request, m_options));
        const auto self = shared_from_this();
        QObject::connect(m_reply, &QNetworkReply::sslErrors, m_reply,
                         [self](const QList<QSslError>& errors) {
                             if (!errors.isEmpty())
                                 self->m_certificateFault = errors.first().errorString();
                         });
        QObject::connect(m_reply, &QNetworkReply::readyRead, m_reply, [self] { self->read(); });
        QObject::connect(m_reply, &QNetworkReply::finished, m_reply, [self] { self->finish(); });
    }

    void abort(ErrorCode reason)
    {
        if (!m_reply)
            return;
        m_abortedBecause = reason;
        m_reply->abort();
    }

    bool waitFor(std::chrono::milliseconds span)
    {
        return m_ended.tryAcquire(1, static_cast<int>(span.count()));
    }

    Result<HttpsAnswer> takeResult() { return std::move(m_result); }

private:
    void read()
    {
        m_answer.body += m_reply->readAll();
        if (m_answer.body.size() > m_request.maxBytes) {
            abort(ErrorCode::ServiceFailed);
            return;
        }
        if (m_request.progress)
            m_request.progress(
                {m_answer.body.size(),
                 m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()});
    }

    Result<HttpsAnswer> result()
    {
        const QString host = m_request.url.host();
        if (m_abortedBecause == ErrorCode::ServiceFailed)
            return failure(ErrorCode::ServiceFailed,
                           u"%1 sent more than %2 bytes"_s.arg(host).arg(m_request.maxBytes));
        if (m_abortedBecause)
            return failure(*m_abortedBecause);
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!m_certificateFault.isEmpty() && m_answer.status == 0)
            return failure(ErrorCode::CertificateInvalid,
                           u"%1: %2"_s.arg(host, m_certificateFault));
        const QNetworkReply::NetworkError error = m_reply->error();
        // From 201 on, the numbers are HTTP statuses, whose bodies the caller reads.
        const bool isAnswer =
            error == QNetworkReply::NoError || (error >= QNetworkReply::ContentAccessDenied &&
                                                error != QNetworkReply::ProtocolFailure);
        if (!isAnswer || m_answer.status == 0)
            return failure(networkError(error, host));
        m_answer.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        for (const auto& [name, value] : m_reply->rawHeaderPairs())
            m_answer.headers.emplaceBack(name, value);
        return std::move(m_answer);
    }

    void finish()
    {
        if (!m_abortedBecause && m_reply->isOpen())
            m_answer.body += m_reply->readAll();
        if (!m_abortedBecause && m_answer.body.size() > m_request.maxBytes)
            m_abortedBecause = ErrorCode::ServiceFailed;
        m_result = result();
        m_reply->deleteLater();
        m_reply = nullptr;
        m_ended.release();
    }

    HttpsRequest m_request;
    const HttpsOptions& m_options;
    QNetworkReply* m_reply = nullptr;
    QString m_certificateFault;
    std::optional<ErrorCode> m_abortedBecause;
    HttpsAnswer m_answer;
    Result<HttpsAnswer> m_result;
    QSemaphore m_ended;
};

QtHttpsAccess::QtHttpsAccess(const HttpsOptions& options)
    : m_options(options)
    , m_thread(u"network"_s)
{
}

QtHttpsAccess::~QtHttpsAccess()
{
    m_thread.submit([this] { m_access.reset(); });
}

Result<HttpsAnswer> QtHttpsAccess::get(const HttpsRequest& request, const std::atomic_bool& isOff,
                                       const CancellationToken& cancellation)
{
    constexpr std::chrono::milliseconds pollInterval{50};
    const auto exchange = std::make_shared<Exchange>(request, m_options);
    m_thread.submit([this, exchange] {
        if (!m_access)
            m_access = std::make_unique<QNetworkAccessManager>();
        exchange->start(*m_access);
    });
    bool ended = exchange->waitFor(pollInterval);
    bool asked = false;
    while (!ended) {
        if (!asked && (isOff || cancellation.isCancelled())) {
            asked = true;
            const ErrorCode reason = isOff ? ErrorCode::NetworkOff : ErrorCode::Cancelled;
            m_thread.submit([exchange, reason] { exchange->abort(reason); });
        }
        ended = exchange->waitFor(pollInterval);
    }
    return exchange->takeResult();
}

} // namespace likecast
