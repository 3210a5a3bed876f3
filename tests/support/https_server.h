#pragma once

#include "core/common/worker_thread.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>

class QSslServer;
class QSslSocket;

namespace likecast::test
{

struct ServerRequest {
    QString path;
    QUrlQuery query;
};

enum class ServerEnding { Whole, CutBeforeAnswer, CutInBody, Silent };

struct ServerReply {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json; charset=UTF-8";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    ServerEnding ending = ServerEnding::Whole;
};

enum class ServerCertificate { Good, Expired, OtherHost };

/// A real HTTPS server on localhost, on its own thread. Its test certificates are valid until 2120
/// and signed by authority(), which nothing else trusts.
class HttpsServer
{
public:
    /// Called on the server's thread, one request after another.
    using Handler = std::function<ServerReply(const ServerRequest&)>;

    explicit HttpsServer(Handler handler, ServerCertificate certificate = ServerCertificate::Good);
    ~HttpsServer();
    Q_DISABLE_COPY_MOVE(HttpsServer)

    /// "https://127.0.0.1:PORT"
    QUrl url() const;
    static QByteArray authority();

    /// Every request so far, as "PATH?QUERY".
    QStringList requests() const;

private:
    void answer(QSslSocket& socket, const QByteArray& head);

    Handler m_handler;
    std::unique_ptr<QSslServer> m_server; ///< lives on m_thread
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QStringList m_requests;
    WorkerThread m_thread;
};

} // namespace likecast::test
