#pragma once

#include "core/instagram/formats/graph_api_media.h"
#include "core/instagram/graph/graph_api_hosts.h"
#include "core/instagram/graph/graph_api_requests.h"
#include "core/instagram/tokens/token_record.h"

#include <QSet>

#include <map>
#include <vector>

namespace likecast
{

/// Credentials and the account to read. Never written anywhere.
struct GraphAccess {
    TokenKind kind = TokenKind::InstagramLogin;
    QString token;
    QString ownUserId;      ///< of the token's account; needed with Facebook Login
    QString discoveredName; ///< another account, by business discovery; empty: the own one
};

struct GraphOwnAccount {
    QString id;
    QString username; ///< only with Facebook Login
};

struct GraphProfile {
    QString userId;
    QString username;
    AccountCounts counts;
};

/// std::nullopt if the API does not say.
struct GraphInsights {
    std::optional<qint64> likes;
    std::optional<qint64> comments;
    PostFigures figures;
};

struct GraphToken {
    QString token;
    qint64 lifetimeSeconds = 0;
};

/// Whether an id or cursor is safe to insert into a path or an expression.
bool isPlainGraphText(const QString& text, qsizetype longest);

/// The official Instagram API as documented at developers.facebook.com/docs/instagram-platform.
/// Fields that the API no longer knows are dropped from all further requests. Calls block until the
/// response arrives, including waits: call on a worker thread, never on the GUI thread. Not
/// thread-safe. Errors of all functions: those of GraphApiRequests::get.
class GraphApi
{
public:
    GraphApi(HttpsClient& client, GraphApiHosts hosts = {},
             GraphApiPatience patience = GraphApiPatience::standard());

    /// "EAA..." is a Facebook Login token; all others are Instagram Login tokens.
    static TokenKind kindOf(const QString& token);

    /// The accounts that the token is for, at least one: with Facebook Login, those of all its
    /// Pages. Errors also: AccountUnknown (Facebook Login without a professional account).
    Result<std::vector<GraphOwnAccount>> ownAccounts(const GraphAccess& access,
                                                     const JobControl& control);

    Result<GraphProfile> profile(const GraphAccess& access, const JobControl& control);

    /// Newest first, at most 100. `cursor` is empty for the first page. An expired cursor gives
    /// InputInvalid.
    Result<GraphMediaPage> mediaPage(const GraphAccess& access, const QString& cursor,
                                     const JobControl& control);

    /// For a post whose likes the list omits: asks for the post itself, then for its insights.
    /// std::nullopt if neither has them.
    Result<std::optional<qint64>> likeCount(const GraphAccess& access, const QString& id,
                                            const JobControl& control);

    /// A post's insights, requested together, or metric by metric if one is refused; that metric is
    /// not requested again for posts of this kind. std::nullopt if the post has none (see
    /// GraphFault::NoInsights), and for every post once the permission has turned out to be
    /// missing.
    Result<std::optional<GraphInsights>>
    insights(const GraphAccess& access, const GraphMedia& media, const JobControl& control);

    /// Downloads an image that a list refers to, without sending the token. Errors: ServiceFailed
    /// (not an image, or too large) and those of HttpsClient::get.
    Result<QByteArray> image(const QUrl& url, const JobControl& control);

    /// Renews an Instagram Login token that is at least a day old for another 60 days.
    Result<GraphToken> renewed(const GraphAccess& access, const JobControl& control);

private:
    QUrl urlOf(TokenKind kind, const QString& path) const;
    QStringList known(const QStringList& fields) const;
    /// Retries without a field that turns out to be unknown.
    tl::expected<QJsonObject, GraphApiFailure>
    getFields(const GraphAccess& access, const QString& path, const QStringList& fields,
              const QUrlQuery& further, const JobControl& control);
    tl::expected<QJsonObject, GraphApiFailure> askMetrics(const GraphAccess& access,
                                                          const QString& id,
                                                          const QStringList& metrics,
                                                          const JobControl& control);
    tl::expected<QJsonObject, GraphApiFailure> discover(const GraphAccess& access,
                                                        const QString& cursor, bool withMedia,
                                                        const JobControl& control);

    GraphApiHosts m_hosts;
    HttpsClient& m_client;
    GraphApiRequests m_requests;
    QSet<QString> m_unknownFields;
    std::map<std::optional<MediaType>, QSet<QString>> m_refusedMetrics;
    bool m_insightsPermitted = true;
};

} // namespace likecast
