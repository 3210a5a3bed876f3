#pragma once

#include "core/instagram/tokens/token_keychain.h"
#include "tests/support/https_server.h"

#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QSet>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace likecast::test
{

struct FakePost {
    QString id;
    QString shortcode;
    qint64 takenAtMs = 0;
    std::optional<qint64> likes; ///< empty: hidden, omitted from lists
    QString caption;
};

/// graph.instagram.com as documented, on a local HTTPS server: one account, its posts newest first,
/// pages of `pageSize`, thumbnails, token renewal. `faults` are answered first, one per request;
/// `onRequest` may change anything. Modify it only between requests.
class FakeInstagram
{
public:
    explicit FakeInstagram(int posts = 0);

    QUrl url() const { return m_server->url(); }
    QStringList requests() const { return m_server->requests(); }
    qsizetype requestsOf(const QString& part) const;

    /// {"error": {...}} in the API's wording.
    static ServerReply error(int code, const QString& message, int status = 400, int subcode = 0);

    QString token = QStringLiteral("IGAAtesttokentesttokentesttoken0001");
    QString username = QStringLiteral("creator");
    QString userId = QStringLiteral("17841400000000001");
    int followers = 1000;
    int pageSize = 3;
    std::vector<FakePost> posts; ///< newest first
    QHash<QString, qint64> hiddenLikes;
    QHash<QString, qint64> insights; ///< of every post, by metric
    QSet<QString> refusedMetrics;    ///< any of them makes the whole request fail
    /// The accounts that a Facebook token covers, by the names of their Pages.
    std::vector<QString> pages{QStringLiteral("me")};
    bool insightsPermitted = true;
    std::optional<QString> renewedToken;
    std::deque<ServerReply> faults;
    std::function<std::optional<ServerReply>(const ServerRequest&)> onRequest;

private:
    ServerReply answer(const ServerRequest& request);
    ServerReply profile(const QString& name) const;
    ServerReply mediaPage(const ServerRequest& request) const;
    ServerReply discovery(const ServerRequest& request) const;
    ServerReply single(const ServerRequest& request) const;
    ServerReply insightsOf(const QString& id, const QStringList& metrics) const;
    QJsonObject mediaJson(const FakePost& post) const;

    std::unique_ptr<HttpsServer> m_server;
};

/// A keychain in memory, or none at all.
class FakeKeychain : public TokenKeychain
{
public:
    Result<void> write(const QString& key, const QString& secret,
                       const CancellationToken& cancellation) override;
    Result<QString> read(const QString& key, const CancellationToken& cancellation) override;
    Result<void> remove(const QString& key, const CancellationToken& cancellation) override;

    bool isThere = true;
    QHash<QString, QString> secrets;
};

/// A small single-colour JPEG.
QByteArray fakePhoto();

/// Posts `first` to `first + count - 1`, three hours apart, the newest `agoHours` ago.
std::vector<FakePost> fakePosts(int first, int count, int agoHours);

} // namespace likecast::test
