#include "core/network/network_plugin.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace
{

constexpr int answerTimeoutMs = 1000;
// The lock may belong to the command line, which never answers: do not wait longer at startup.
constexpr int listenerTimeoutMs = 500;
constexpr int retryIntervalMs = 20;

QString serverName(const QString& dataDirectory)
{
    const QByteArray path = QDir(dataDirectory).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return u"likecast-"_s + QString::fromLatin1(hash.first(16));
}

void answer(QLocalSocket& socket, const likecast::RaiseHandler& onRaise)
{
    QObject::connect(&socket, &QLocalSocket::disconnected, &socket, &QObject::deleteLater);
    QObject::connect(&socket, &QLocalSocket::readyRead, &socket, [&socket, onRaise] {
        if (!socket.canReadLine())
            return;
        QStringList paths;
        for (const QJsonValue path : QJsonDocument::fromJson(socket.readLine()).array())
            paths += path.toString();
        socket.write("raised\n");
        socket.flush();
        onRaise(paths);
    });
}

} // namespace

bool likecastRaiseOtherWindow(const QString& dataDirectory, const QStringList& paths)
{
    const QDeadlineTimer deadline(listenerTimeoutMs);
    QLocalSocket socket;
    // The other program starts listening just after its window is shown.
    do {
        socket.connectToServer(serverName(dataDirectory));
        // Wait for an answer, because a window that hangs still accepts connections.
        if (socket.waitForConnected(answerTimeoutMs)) {
            const QJsonDocument message(QJsonArray::fromStringList(paths));
            socket.write(message.toJson(QJsonDocument::Compact) + '\n');
            return socket.waitForReadyRead(answerTimeoutMs);
        }
        QThread::msleep(retryIntervalMs);
    } while (!deadline.hasExpired());
    return false;
}

void likecastListenForRaise(const QString& dataDirectory, const likecast::RaiseHandler& onRaise,
                            std::unique_ptr<QObject>& listener)
{
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = serverName(dataDirectory);
    // This program has the lock, so an existing socket is left over from a crash.
    QLocalServer::removeServer(name);
    if (!server->listen(name))
        return;
    QObject::connect(server.get(), &QLocalServer::newConnection, server.get(),
                     [server = server.get(), onRaise] {
                         while (QLocalSocket* socket = server->nextPendingConnection())
                             answer(*socket, onRaise);
                     });
    listener = std::move(server);
}
