#include "tests/core/instagram/graph/fake_instagram.h"

#include "core/instagram/formats/values/media_id.h"
#include "tests/support/utc_time.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace likecast::test
{

namespace
{

ServerReply json(const QJsonObject& object)
{
    return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

QString pageAccountId(std::size_t page)
{
    return QString::number(17'841'499'999'999'999 + static_cast<qint64>(page));
}

} // namespace

QByteArray fakePhoto()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(0xff336699);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

std::vector<FakePost> fakePosts(int first, int count, int agoHours)
{
    const qint64 newestMs = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000 - agoHours * hourMs;
    std::vector<FakePost> posts;
    for (int i = 0; i < count; ++i) {
        const int number = first + i;
        FakePost post;
        post.id = QString::number(17'900'000'000'000'000LL + number);
        post.shortcode =
            shortcodeFromMediaId(quint64{3'000'000'000'000'000'000} + static_cast<quint64>(number));
        post.takenAtMs = newestMs - i * 3 * hourMs;
        post.likes = 100 + number;
        post.caption = u"Post %1 📷"_s.arg(number);
        posts.push_back(post);
    }
    return posts;
}

FakeInstagram::FakeInstagram(int count)
    : posts(fakePosts(0, count, 1))
    , m_server(std::make_unique<HttpsServer>(
          [this](const ServerRequest& request) { return answer(request); }))
{
}

qsizetype FakeInstagram::requestsOf(const QString& part) const
{
    return requests().filter(part).size();
}

ServerReply FakeInstagram::error(int code, const QString& message, int status, int subcode)
{
    ServerReply reply = json({{u"error"_s, QJsonObject{{u"message"_s, message},
                                                       {u"type"_s, u"OAuthException"_s},
                                                       {u"code"_s, code},
                                                       {u"error_subcode"_s, subcode},
                                                       {u"fbtrace_id"_s, u"Atrace"_s}}}});
    reply.status = status;
    return reply;
}

QJsonObject FakeInstagram::mediaJson(const FakePost& post) const
{
    const QString time = QDateTime::fromMSecsSinceEpoch(post.takenAtMs, Qt::UTC)
                             .toString(u"yyyy-MM-ddTHH:mm:ss+0000"_s);
    QJsonObject object{
        {u"id"_s, post.id},
        {u"caption"_s, post.caption},
        {u"media_type"_s, u"IMAGE"_s},
        {u"media_url"_s, m_server->url().toString() + u"/image/"_s + post.id},
        {u"permalink"_s, u"https://www.instagram.com/p/%1/"_s.arg(post.shortcode)},
        {u"timestamp"_s, time},
        {u"comments_count"_s, 2},
    };
    if (post.likes)
        object.insert(u"like_count"_s, *post.likes);
    return object;
}

ServerReply FakeInstagram::profile(const QString& name) const
{
    return json({{u"user_id"_s, userId},
                 {u"username"_s, name},
                 {u"followers_count"_s, followers},
                 {u"follows_count"_s, 10},
                 {u"media_count"_s, qint64(posts.size())}});
}

ServerReply FakeInstagram::mediaPage(const ServerRequest& request) const
{
    const QString after = request.query.queryItemValue(u"after"_s, QUrl::FullyDecoded);
    std::size_t begin = 0;
    if (!after.isEmpty()) {
        // As in the API, a cursor names the post that precedes it.
        while (begin < posts.size() && u"after+"_s + posts[begin].id != after)
            ++begin;
        if (begin == posts.size())
            return error(100, u"(#100) Invalid cursor"_s);
        ++begin;
    }
    const std::size_t end = std::min(begin + static_cast<std::size_t>(pageSize), posts.size());
    QJsonArray data;
    for (std::size_t i = begin; i < end; ++i)
        data.append(mediaJson(posts[i]));
    QJsonObject page{{u"data"_s, data}};
    if (end < posts.size()) {
        const QString cursor = u"after+"_s + posts[end - 1].id;
        page.insert(
            u"paging"_s,
            QJsonObject{{u"cursors"_s, QJsonObject{{u"after"_s, cursor}}},
                        {u"next"_s, u"https://graph.instagram.com/next?access_token="_s + token}});
    }
    return json(page);
}

ServerReply FakeInstagram::discovery(const ServerRequest& request) const
{
    const QString fields = request.query.queryItemValue(u"fields"_s, QUrl::FullyDecoded);
    if (!fields.startsWith(u"business_discovery.username(%1){"_s.arg(username)))
        return error(110, u"(#110) Invalid user id"_s, 400, 2207013);
    QJsonObject found{{u"username"_s, username},
                      {u"followers_count"_s, followers},
                      {u"follows_count"_s, 10},
                      {u"media_count"_s, qint64(posts.size())},
                      {u"id"_s, userId}};
    if (fields.contains(u"media.limit"_s)) {
        QJsonArray data;
        for (const FakePost& post : posts)
            data.append(mediaJson(post));
        found.insert(u"media"_s, QJsonObject{{u"data"_s, data}});
    }
    return json({{u"business_discovery"_s, found}, {u"id"_s, u"17841499999999999"_s}});
}

ServerReply FakeInstagram::insightsOf(const QString& id, const QStringList& metrics) const
{
    QJsonArray data;
    for (const QString& metric : metrics) {
        if (refusedMetrics.contains(metric))
            return error(100, u"(#100) The media does not support the %1 metric"_s.arg(metric));
        QHash<QString, qint64> known = insights;
        if (hiddenLikes.contains(id))
            known.insert(u"likes"_s, hiddenLikes.value(id));
        if (known.contains(metric))
            data.append(QJsonObject{
                {u"name"_s, metric},
                {u"period"_s, u"lifetime"_s},
                {u"values"_s, QJsonArray{QJsonObject{{u"value"_s, known.value(metric)}}}}});
    }
    return json({{u"data"_s, data}});
}

ServerReply FakeInstagram::single(const ServerRequest& request) const
{
    const bool asksInsights = request.path.endsWith("/insights"_L1);
    const QString id = request.path.section(u'/', 2, 2);
    if (asksInsights && !insightsPermitted)
        return error(10, u"(#10) Application does not have permission for this action"_s, 403);
    if (!asksInsights)
        return json({{u"id"_s, id}});
    return insightsOf(id,
                      request.query.queryItemValue(u"metric"_s, QUrl::FullyDecoded).split(u','));
}

ServerReply FakeInstagram::answer(const ServerRequest& request)
{
    if (request.path.startsWith("/image/"_L1))
        return {.body = fakePhoto(), .contentType = "image/jpeg"};
    if (onRequest) {
        if (const auto reply = onRequest(request))
            return *reply;
    }
    if (!faults.empty()) {
        const ServerReply fault = faults.front();
        faults.pop_front();
        return fault;
    }
    const QString given = request.query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded);
    if (given != token)
        return error(190, u"Malformed access token "_s + given);
    if (request.path == "/refresh_access_token"_L1) {
        if (!renewedToken)
            return error(190, u"The token is not yet 24 hours old"_s);
        token = *renewedToken;
        return json({{u"access_token"_s, token},
                     {u"token_type"_s, u"bearer"_s},
                     {u"expires_in"_s, 5'183'944}});
    }
    const QString path = request.path.section(u'/', 2);
    if (path == "me"_L1)
        return profile(username);
    if (path == "me/media"_L1)
        return mediaPage(request);
    if (path == "me/accounts"_L1) {
        QJsonArray data{QJsonObject{{u"id"_s, u"1"_s}}};
        for (std::size_t i = 0; i < pages.size(); ++i)
            data.append(
                QJsonObject{{u"instagram_business_account"_s,
                             QJsonObject{{u"id"_s, pageAccountId(i)}, {u"username"_s, pages[i]}}}});
        return json({{u"data"_s, data}});
    }
    if (path == "17841499999999999"_L1 &&
        request.query.toString().contains("business_discovery"_L1))
        return discovery(request);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QString id = pageAccountId(i);
        if (path == id)
            return profile(pages[i]);
        if (path == id + u"/media"_s)
            return mediaPage(request);
    }
    return single(request);
}

Result<void> FakeKeychain::write(const QString& key, const QString& secret,
                                 const CancellationToken&)
{
    if (!isThere)
        return failure(ErrorCode::KeychainUnavailable, u"no secret service"_s);
    secrets.insert(key, secret);
    return {};
}

Result<QString> FakeKeychain::read(const QString& key, const CancellationToken&)
{
    if (!isThere)
        return failure(ErrorCode::KeychainUnavailable, u"no secret service"_s);
    return secrets.value(key);
}

Result<void> FakeKeychain::remove(const QString& key, const CancellationToken&)
{
    if (!isThere)
        return failure(ErrorCode::KeychainUnavailable, u"no secret service"_s);
    secrets.remove(key);
    return {};
}

} // namespace likecast::test
