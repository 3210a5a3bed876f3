#pragma once

#include "core/instagram/formats/graph_api_media.h"
#include "core/instagram/graph/graph_api_hosts.h"
#include "core/instagram/graph/graph_api_requests.h"
#include "core/instagram/tokens/token_record.h"

#include <QSet>

#include <map>

namespace likecast
{

/// Whose data is asked for, and with what. Never written anywhere.
struct GraphAccess {
    TokenKind kind = TokenKind::InstagramLogin;
    QString token;
    QString ownUserId;      ///< of the token's account; needed with Facebook Login
    QString discoveredName; ///< another account by business discovery; empty: the own one
};

struct GraphProfile {
    QString userId;
    QString username;
    AccountCounts counts;
};

/// Absent where the API does not say.
struct GraphInsights {
    std::optional<qint64> likes;
    std::optional<qint64> comments;
    PostFigures figures;
};

struct GraphToken {
    QString token;
    qint64 lifetimeSeconds = 0;
};

/// Whether an id or cursor may stand in a path or an expression without leading out of it.
bool isPlainGraphText(const QString& text, qsizetype longest);

/// The official Instagram API as documented at developers.facebook.com/docs/instagram-platform.
/// Fields that the API does not know any more are left out of all further requests. Calls block
/// until the answer is there, waits included: for a worker, never the window's thread. Not
/// thread-safe. Errors of all: those of GraphApiRequests::get.
class GraphApi
{
public:
    GraphApi(HttpsClient& client, GraphApiHosts hosts = {},
             GraphApiPatience patience = GraphApiPatience::standard());

    /// "EAA..." is a token of Facebook Login, all others of Instagram Login.
    static TokenKind kindOf(const QString& token);

    /// The account that the token belongs to. With Facebook Login and several Pages, that of
    /// access.discoveredName if it is among them. Errors also: AccountUnknown (Facebook Login
    /// without a professional account), InputInvalid (several, and none is named; detail lists
    /// them).
    Result<QString> ownUserId(const GraphAccess& access, const GraphApiControl& control);

    Result<GraphProfile> profile(const GraphAccess& access, const GraphApiControl& control);

    /// Newest first, at most 100. `cursor` is empty for the first page. A cursor that has lapsed
    /// is InputInvalid.
    Result<GraphMediaPage> mediaPage(const GraphAccess& access, const QString& cursor,
                                     const GraphApiControl& control);

    /// Of a post whose likes the list left out: asked by itself, then from its insights. Nothing
    /// where neither says.
    Result<std::optional<qint64>> likeCount(const GraphAccess& access, const QString& id,
                                            const GraphApiControl& control);

    /// What a post's insights say: asked at once, then metric by metric if one is refused, which
    /// is not asked of posts of that kind again. Nothing where the post has none: see
    /// GraphFault::NoInsights; nothing for every post once the permission turned out to be missing.
    Result<std::optional<GraphInsights>>
    insights(const GraphAccess& access, const GraphMedia& media, const GraphApiControl& control);

    /// The bytes of an image that a list pointed to, asked without the token. Errors:
    /// ServiceFailed (no image, or too large) and those of HttpsClient::get.
    Result<QByteArray> image(const QUrl& url, const GraphApiControl& control);

    /// A token of Instagram Login that is at least a day old, for another 60 days.
    Result<GraphToken> renewed(const GraphAccess& access, const GraphApiControl& control);

private:
    QUrl urlOf(TokenKind kind, const QString& path) const;
    QStringList known(const QStringList& fields) const;
    /// Asks again without a field that turns out to be unknown.
    tl::expected<QJsonObject, GraphApiFailure>
    getFields(const GraphAccess& access, const QString& path, const QStringList& fields,
              const QUrlQuery& further, const GraphApiControl& control);
    tl::expected<QJsonObject, GraphApiFailure> askMetrics(const GraphAccess& access,
                                                          const QString& id,
                                                          const QStringList& metrics,
                                                          const GraphApiControl& control);
    tl::expected<QJsonObject, GraphApiFailure> discover(const GraphAccess& access,
                                                        const QString& cursor, bool withMedia,
                                                        const GraphApiControl& control);

    GraphApiHosts m_hosts;
    HttpsClient& m_client;
    GraphApiRequests m_requests;
    QSet<QString> m_unknownFields;
    std::map<MediaType, QSet<QString>> m_refusedMetrics;
    bool m_insightsPermitted = true;
};

} // namespace likecast
