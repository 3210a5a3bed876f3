#include "core/instagram/formats/graph_api_media.h"

#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/values/media_id.h"
#include "core/instagram/formats/values/post_time.h"
#include "core/posts/known_count.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

QUrl addressOf(const QJsonObject& object, QLatin1StringView key)
{
    const QUrl url(textOf(object, key), QUrl::StrictMode);
    return url.scheme() == "https"_L1 ? url : QUrl();
}

QUrl imageUrlOf(const QJsonObject& object)
{
    if (const QUrl still = addressOf(object, "thumbnail_url"_L1); still.isValid())
        return still;
    if (textOf(object, "media_type"_L1).compare("VIDEO"_L1, Qt::CaseInsensitive) == 0)
        return {};
    if (const QUrl image = addressOf(object, "media_url"_L1); image.isValid())
        return image;
    const QJsonArray children = arrayOf(objectOf(object, "children"_L1), "data"_L1);
    for (const QJsonValue& child : children) {
        if (const QUrl image = addressOf(child.toObject(), "media_url"_L1); image.isValid())
            return image;
    }
    return {};
}

QString cursorOf(const QJsonObject& paging, GraphPaging kind)
{
    const QString next = textOf(paging, "next"_L1);
    const QString after = valueAt(paging, {"cursors"_L1, "after"_L1}).toString();
    if (next.isEmpty() && kind == GraphPaging::Linked)
        return {};
    return after.isEmpty() ? QUrlQuery(QUrl(next)).queryItemValue(u"after"_s) : after;
}

/// A list that may be nested: [...] or {data: [...]}.
bool hasAny(const QJsonObject& object, QLatin1StringView key)
{
    return !arrayOf(object, key).isEmpty() || !arrayOf(objectOf(object, key), "data"_L1).isEmpty();
}

} // namespace

QJsonObject graphInsightValues(const QJsonObject& answer)
{
    QJsonObject values;
    const QJsonArray data = arrayOf(answer, "data"_L1);
    for (const QJsonValue& metric : data) {
        const QJsonValue first = metric["values"_L1][0]["value"_L1];
        const QJsonValue total = metric["total_value"_L1]["value"_L1];
        values.insert(metric["name"_L1].toString(), first.isUndefined() ? total : first);
    }
    return values;
}

std::optional<Post> postFromGraphMedia(const QJsonObject& object, QStringList& unread)
{
    std::optional<qint64> timeMs = postTimeFromIso(textOf(object, "timestamp"_L1));
    if (!timeMs)
        timeMs = postTimeFromUnix(integerOf(object, "timestamp"_L1).value_or(0));
    if (!timeMs)
        return std::nullopt;
    Post post;
    post.takenAtMs = *timeMs;
    const QString permalink = textOf(object, "permalink"_L1);
    post.shortcode = shortcodeFromPermalink(permalink);
    if (post.shortcode.isEmpty())
        post.shortcode = textOf(object, "shortcode"_L1);
    if (const auto id = mediaIdFromShortcode(post.shortcode))
        post.mediaId = QString::number(*id);
    post.caption = valueOf(object, "caption"_L1).toString();
    const QJsonObject insights = graphInsightValues(objectOf(object, "insights"_L1));
    const auto insight = [&](QLatin1StringView name) {
        return countFrom(insights.value(name), name, unread);
    };
    post.likes = countOf(object, "like_count"_L1, unread);
    if (!post.likes)
        post.likes = insight("likes"_L1);
    post.comments = countOf(object, "comments_count"_L1, unread);
    if (!post.comments)
        post.comments = insight("comments"_L1);
    post.figures = {insight("saved"_L1), insight("shares"_L1), insight("reach"_L1),
                    insight("views"_L1),
                    knownCount(integerFrom(insights.value("ig_reels_video_view_total_time"_L1)))};
    if (!post.figures.saves)
        post.figures.saves = countOf(object, "saved_count"_L1, unread);
    // The list's likes are organic; the total adds those of an advertisement.
    const auto totalLikes = countOf(object, "total_like_count"_L1, unread);
    post.isBoosted = hasAny(object, "boost_ads_list"_L1) ||
                     (totalLikes && post.likes && totalLikes > post.likes);
    post.isCoauthored = hasAny(object, "collaborators"_L1);
    const QString product = textOf(object, "media_product_type"_L1);
    const bool isReel =
        product.compare(u"REELS"_s, Qt::CaseInsensitive) == 0 || permalink.contains(u"/reel/"_s);
    post.mediaType = isReel ? MediaType::Reel : mediaTypeFromName(textOf(object, "media_type"_L1));
    return post;
}

Result<GraphMediaPage> graphMediaPageFrom(const QJsonObject& list, GraphPaging paging)
{
    if (!valueOf(list, "data"_L1).isArray())
        return failure(ErrorCode::ServiceFailed, u"the response has no list of posts"_s);
    GraphMediaPage page;
    const QJsonArray media = arrayOf(list, "data"_L1);
    for (const QJsonValue& value : media) {
        const QJsonObject object = value.toObject();
        const QString id = textOf(object, "id"_L1);
        QStringList unread;
        auto post = postFromGraphMedia(object, unread);
        page.problems.add(u"media %1"_s.arg(id), unread);
        if (!post) {
            page.problems.add(u"media %1"_s.arg(id), u"skipped: no valid time"_s);
            continue;
        }
        page.media.push_back({id, std::move(*post), imageUrlOf(object)});
    }
    page.nextCursor = cursorOf(objectOf(list, "paging"_L1), paging);
    return page;
}

} // namespace likecast
