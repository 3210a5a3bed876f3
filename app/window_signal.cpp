#include "app/window_signal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int answerTimeoutMs = 1000;

QString serverName(const QString& dataDirectory)
{
    const QByteArray path = QDir(dataDirectory).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return u"likecast-"_s + QString::fromLatin1(hash.first(16));
}

} // namespace

bool raiseOtherWindow(const QString& dataDirectory)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(dataDirectory));
    // An answer, because a window that hangs still lets one connect.
    return socket.waitForConnected(answerTimeoutMs) && socket.waitForReadyRead(answerTimeoutMs);
}

std::unique_ptr<QLocalServer> listenForRaise(const QString& dataDirectory,
                                             std::function<void()> onRaise)
{
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = serverName(dataDirectory);
    // The lock is held, so a socket of this name is what a crash left behind.
    QLocalServer::removeServer(name);
    if (!server->listen(name))
        return nullptr;
    QObject::connect(server.get(), &QLocalServer::newConnection, server.get(),
                     [server = server.get(), onRaise = std::move(onRaise)] {
                         while (QLocalSocket* socket = server->nextPendingConnection()) {
                             QObject::connect(socket, &QLocalSocket::disconnected, socket,
                                              &QObject::deleteLater);
                             socket->write("raised\n");
                             socket->flush();
                         }
                         onRaise();
                     });
    return server;
}

} // namespace likecast
