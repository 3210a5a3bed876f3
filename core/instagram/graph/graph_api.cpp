#include "core/instagram/graph/graph_api.h"

#include "core/instagram/formats/json_fields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

using Answer = tl::expected<QJsonObject, GraphApiFailure>;

constexpr int pageSize = 100;
constexpr qint64 maxImageBytes = 16 << 20;

const QStringList& countFields()
{
    static const QStringList fields{u"username"_s, u"followers_count"_s, u"follows_count"_s,
                                    u"media_count"_s};
    return fields;
}

const QStringList& mediaFields()
{
    static const QStringList fields{
        u"id"_s,         u"caption"_s,        u"media_type"_s,          u"media_product_type"_s,
        u"media_url"_s,  u"thumbnail_url"_s,  u"permalink"_s,           u"timestamp"_s,
        u"like_count"_s, u"comments_count"_s, u"children{media_url}"_s,
    };
    return fields;
}

/// Fields for the own account only; some permissions do not include them. is_ai_generated is not
/// asked for: nothing would use it.
const QStringList& optionalMediaFields()
{
    static const QStringList fields{u"saved_count"_s, u"total_like_count"_s, u"boost_ads_list"_s,
                                    u"collaborators{username}"_s};
    return fields;
}

/// A bare plus would be decoded as a space.
QString percentEncoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

bool isUsername(const QString& text)
{
    static const QRegularExpression username(u"^[A-Za-z0-9._]{1,30}\\z"_s);
    return username.match(text).hasMatch();
}

/// Some versions wrap the single object in a list.
QJsonObject unwrapped(const QJsonObject& object)
{
    const QJsonArray data = arrayOf(object, "data"_L1);
    return data.size() == 1 ? data.first().toObject() : object;
}

QString fieldName(const QString& field)
{
    return field.section(u'{', 0, 0);
}

Result<GraphProfile> profileFrom(const QJsonObject& object, const QString& userId)
{
    GraphProfile profile;
    profile.userId = userId;
    profile.username = textOf(object, "username"_L1);
    profile.counts = {integerOf(object, "followers_count"_L1),
                      integerOf(object, "follows_count"_L1), integerOf(object, "media_count"_L1)};
    if (!isUsername(profile.username))
        return failure(ErrorCode::ServiceFailed, u"the profile has no username"_s);
    return profile;
}

bool endsTheRun(const GraphApiFailure& failed)
{
    return failed.fault != GraphFault::NotThere && failed.fault != GraphFault::NoInsights &&
           failed.fault != GraphFault::FieldUnknown && failed.fault != GraphFault::Permission;
}

Result<std::vector<GraphOwnAccount>> accountsOfPages(const QJsonArray& pages)
{
    std::vector<GraphOwnAccount> accounts;
    for (const QJsonValue& page : pages) {
        const QJsonObject account = objectOf(page.toObject(), "instagram_business_account"_L1);
        const QString id = textOf(account, "id"_L1);
        if (!id.isEmpty())
            accounts.push_back({id, textOf(account, "username"_L1)});
    }
    if (accounts.empty())
        return failure(ErrorCode::AccountUnknown,
                       u"none of this token's Pages has a professional Instagram account"_s);
    return accounts;
}

} // namespace

bool isPlainGraphText(const QString& text, qsizetype longest)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.=+/\\-]+\\z"_s);
    return text.size() <= longest && plain.match(text).hasMatch();
}

GraphApi::GraphApi(HttpsClient& client, GraphApiHosts hosts, GraphApiPatience patience)
    : m_hosts(std::move(hosts))
    , m_client(client)
    , m_requests(client, std::move(patience))
{
}

TokenKind GraphApi::kindOf(const QString& token)
{
    return token.startsWith("EAA"_L1) ? TokenKind::FacebookLogin : TokenKind::InstagramLogin;
}

QUrl GraphApi::urlOf(TokenKind kind, const QString& path) const
{
    QUrl url = kind == TokenKind::FacebookLogin ? m_hosts.facebook : m_hosts.instagram;
    url.setPath(u'/' + path);
    return url;
}

QStringList GraphApi::known(const QStringList& fields) const
{
    QStringList kept;
    for (const QString& field : fields) {
        if (!m_unknownFields.contains(fieldName(field)))
            kept.append(field);
    }
    return kept;
}

Answer GraphApi::getFields(const GraphAccess& access, const QString& path,
                           const QStringList& fields, const QUrlQuery& further,
                           const JobControl& control)
{
    for (;;) {
        const QStringList asked = known(fields);
        QUrlQuery query = further;
        query.addQueryItem(u"fields"_s, asked.join(u','));
        const Answer answer = m_requests.get(urlOf(access.kind, m_hosts.version + u'/' + path),
                                             query, access.token, control);
        const bool hasOptional = std::any_of(asked.begin(), asked.end(), [](const QString& field) {
            return optionalMediaFields().contains(field);
        });
        if (!answer && answer.error().fault == GraphFault::Permission && hasOptional) {
            for (const QString& field : optionalMediaFields())
                m_unknownFields.insert(fieldName(field));
            continue;
        }
        if (answer || answer.error().fault != GraphFault::FieldUnknown)
            return answer;
        // Each iteration drops one field, so this terminates.
        const QString& unknown = answer.error().field;
        const bool wasAsked = std::any_of(asked.begin(), asked.end(), [&](const QString& field) {
            return fieldName(field) == unknown;
        });
        if (!wasAsked)
            return answer;
        m_unknownFields.insert(unknown);
    }
}

Answer GraphApi::discover(const GraphAccess& access, const QString& cursor, bool withMedia,
                          const JobControl& control)
{
    if (!isUsername(access.discoveredName))
        return tl::unexpected<GraphApiFailure>(
            {{ErrorCode::InputInvalid, u"user name '%1'"_s.arg(access.discoveredName)},
             GraphFault::Other,
             {}});
    // An unknown nested field is reported like any other, so rebuild the list.
    for (;;) {
        QStringList fields = known(countFields());
        QStringList media = known(mediaFields());
        media.removeAll(u"thumbnail_url"_s);
        if (withMedia)
            fields.append(u"media.limit(%1)%2{%3}"_s.arg(pageSize).arg(
                cursor.isEmpty() ? QString() : u".after(%1)"_s.arg(percentEncoded(cursor)),
                media.join(u',')));
        QUrlQuery query;
        query.addQueryItem(u"fields"_s, u"business_discovery.username(%1){%2}"_s.arg(
                                            access.discoveredName, fields.join(u',')));
        const Answer answer =
            m_requests.get(urlOf(access.kind, m_hosts.version + u'/' + access.ownUserId), query,
                           access.token, control);
        if (answer)
            return objectOf(*answer, "business_discovery"_L1);
        const QString& unknown = answer.error().field;
        if (answer.error().fault != GraphFault::FieldUnknown || m_unknownFields.contains(unknown))
            return answer;
        m_unknownFields.insert(unknown);
    }
}

Result<std::vector<GraphOwnAccount>> GraphApi::ownAccounts(const GraphAccess& access,
                                                           const JobControl& control)
{
    const bool isFacebook = access.kind == TokenKind::FacebookLogin;
    const Answer answer =
        isFacebook ? getFields(access, u"me/accounts"_s,
                               {u"instagram_business_account{id,username}"_s}, {}, control)
                   : getFields(access, u"me"_s, {u"user_id"_s, u"id"_s}, {}, control);
    if (!answer)
        return failure(answer.error().error);
    std::vector<GraphOwnAccount> accounts;
    if (isFacebook) {
        auto ofPages = accountsOfPages(arrayOf(*answer, "data"_L1));
        if (!ofPages)
            return ofPages;
        accounts = *std::move(ofPages);
    } else {
        const QJsonObject me = unwrapped(*answer);
        const QString id = textOf(me, "user_id"_L1);
        accounts.push_back({id.isEmpty() ? textOf(me, "id"_L1) : id, {}});
    }
    for (const GraphOwnAccount& account : accounts) {
        if (!isPlainGraphText(account.id, 40))
            return failure(ErrorCode::ServiceFailed, u"the profile has no id"_s);
    }
    return accounts;
}

Result<GraphProfile> GraphApi::profile(const GraphAccess& access, const JobControl& control)
{
    if (!access.discoveredName.isEmpty()) {
        const Answer answer = discover(access, {}, false, control);
        if (!answer)
            return failure(answer.error().error);
        return profileFrom(*answer, access.ownUserId);
    }
    const bool isFacebook = access.kind == TokenKind::FacebookLogin;
    const Answer answer =
        getFields(access, isFacebook ? access.ownUserId : u"me"_s, countFields(), {}, control);
    if (!answer)
        return failure(answer.error().error);
    return profileFrom(unwrapped(*answer), access.ownUserId);
}

Result<GraphMediaPage> GraphApi::mediaPage(const GraphAccess& access, const QString& cursor,
                                           const JobControl& control)
{
    if (!cursor.isEmpty() && !isPlainGraphText(cursor, 2000))
        return failure(ErrorCode::InputInvalid, u"unexpected kind of cursor"_s);
    const auto listFailed = [&](const GraphApiFailure& failed) {
        const bool hasLapsed = !cursor.isEmpty() && failed.fault == GraphFault::NotThere;
        return hasLapsed ? failure(ErrorCode::InputInvalid, u"the cursor has expired"_s)
                         : failure(failed.error);
    };
    if (!access.discoveredName.isEmpty()) {
        const Answer answer = discover(access, cursor, true, control);
        if (!answer)
            return listFailed(answer.error());
        return graphMediaPageFrom(objectOf(*answer, "media"_L1), GraphPaging::CursorOnly);
    }
    QUrlQuery further;
    further.addQueryItem(u"limit"_s, QString::number(pageSize));
    if (!cursor.isEmpty())
        further.addQueryItem(u"after"_s, percentEncoded(cursor));
    const bool isFacebook = access.kind == TokenKind::FacebookLogin;
    const QString path = (isFacebook ? access.ownUserId : u"me"_s) + u"/media"_s;
    const Answer answer =
        getFields(access, path, mediaFields() + optionalMediaFields(), further, control);
    if (!answer)
        return listFailed(answer.error());
    return graphMediaPageFrom(*answer, GraphPaging::Linked);
}

Result<std::optional<qint64>> GraphApi::likeCount(const GraphAccess& access, const QString& id,
                                                  const JobControl& control)
{
    if (!isPlainGraphText(id, 60))
        return std::nullopt;
    const Answer single = getFields(access, id, {u"like_count"_s}, {}, control);
    if (!single && endsTheRun(single.error()))
        return failure(single.error().error);
    if (const auto likes = single ? integerOf(*single, "like_count"_L1) : std::nullopt)
        return likes;
    if (!m_insightsPermitted)
        return std::nullopt;
    const Answer insights = askMetrics(access, id, {u"likes"_s}, control);
    if (insights)
        return integerFrom(graphInsightValues(*insights).value("likes"_L1));
    if (endsTheRun(insights.error()))
        return failure(insights.error().error);
    m_insightsPermitted = insights.error().fault != GraphFault::Permission;
    return std::nullopt;
}

Result<QByteArray> GraphApi::image(const QUrl& url, const JobControl& control)
{
    HttpsRequest request;
    request.url = url;
    request.maxBytes = maxImageBytes;
    const Result<HttpsAnswer> answer = m_client.get(request, control.cancellation);
    if (!answer)
        return failure(answer.error());
    constexpr int done = 200;
    if (answer->status != done || !answer->contentType.startsWith("image/"))
        return failure(ErrorCode::ServiceFailed, u"not an image, status %1"_s.arg(answer->status));
    return answer->body;
}

Result<GraphToken> GraphApi::renewed(const GraphAccess& access, const JobControl& control)
{
    if (access.kind != TokenKind::InstagramLogin)
        return failure(ErrorCode::InputInvalid,
                       u"renewing a Facebook Login token needs the app secret"_s);
    QUrlQuery query;
    query.addQueryItem(u"grant_type"_s, u"ig_refresh_token"_s);
    const Answer answer =
        m_requests.get(urlOf(access.kind, u"refresh_access_token"_s), query, access.token, control);
    if (!answer)
        return failure(answer.error().error);
    GraphToken token;
    token.token = valueOf(*answer, "access_token"_L1).toString();
    token.lifetimeSeconds = integerOf(*answer, "expires_in"_L1).value_or(0);
    constexpr qint64 longestSeconds = 366LL * 24 * 3600;
    if (token.token.isEmpty() || token.lifetimeSeconds <= 0 ||
        token.lifetimeSeconds > longestSeconds)
        return failure(ErrorCode::ServiceFailed, u"the response has no renewed token"_s);
    return token;
}

} // namespace likecast
