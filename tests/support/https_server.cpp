#include "tests/support/https_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace likecast::test
{

namespace
{

QByteArray certificateFile(const QString& name)
{
    QFile file(QStringLiteral(LIKECAST_CERTIFICATES_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return file.readAll();
}

QSslConfiguration configurationOf(ServerCertificate certificate)
{
    const QString name = certificate == ServerCertificate::Expired     ? u"server_expired.pem"_s
                         : certificate == ServerCertificate::OtherHost ? u"server_other_host.pem"_s
                                                                       : u"server.pem"_s;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(certificateFile(name)));
    configuration.setPrivateKey(QSslKey(certificateFile(u"server_key.pem"_s), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QByteArray headOf(const ServerReply& reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Answer\r\n";
    head += "Content-Type: " + reply.contentType + "\r\n";
    head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    head += "Connection: close\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

} // namespace

HttpsServer::HttpsServer(Handler handler, ServerCertificate certificate)
    : m_handler(std::move(handler))
    , m_thread(u"https server"_s)
{
    m_thread
        .submit([this, certificate] {
            m_server = std::make_unique<QSslServer>();
            m_server->setSslConfiguration(configurationOf(certificate));
            QObject::connect(
                m_server.get(), &QSslServer::pendingConnectionAvailable, m_server.get(), [this] {
                    auto* socket = qobject_cast<QSslSocket*>(m_server->nextPendingConnection());
                    if (!socket)
                        return;
                    const auto received = std::make_shared<QByteArray>();
                    const auto read = [this, socket, received] {
                        *received += socket->readAll();
                        if (!received->contains("\r\n\r\n"))
                            return;
                        answer(*socket, *received);
                        received->clear();
                    };
                    QObject::connect(socket, &QSslSocket::readyRead, socket, read);
                    QObject::connect(socket, &QSslSocket::disconnected, socket,
                                     &QObject::deleteLater);
                    read();
                });
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("cannot listen on localhost");
            m_port = m_server->serverPort();
        })
        .waitForFinished();
}

HttpsServer::~HttpsServer()
{
    m_thread.submit([this] { m_server.reset(); });
}

void HttpsServer::answer(QSslSocket& socket, const QByteArray& head)
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    const QUrl target = QUrl::fromEncoded(words.value(1));
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(QString::fromUtf8(words.value(1)));
    }
    const ServerReply reply = m_handler({target.path(), QUrlQuery(target)});
    switch (reply.ending) {
    case ServerEnding::Silent:
        return;
    case ServerEnding::CutBeforeAnswer:
        socket.abort();
        return;
    case ServerEnding::CutInBody:
        socket.write(headOf(reply) + reply.body.left(reply.body.size() / 2));
        break;
    case ServerEnding::Whole:
        socket.write(headOf(reply) + reply.body);
        break;
    }
    socket.disconnectFromHost();
}

QUrl HttpsServer::url() const
{
    // By address: a minimal system may not resolve localhost.
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_port));
}

QByteArray HttpsServer::authority()
{
    return certificateFile(u"authority.pem"_s);
}

QStringList HttpsServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

} // namespace likecast::test
