#include "core/instagram/formats/post_item.h"

#include "core/instagram/formats/instaloader_node.h"
#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/values/media_id.h"
#include "core/instagram/formats/values/post_time.h"

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// The value of the first key present.
QJsonValue firstOf(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// What yt-dlp saves beside a video.
bool isOfYtDlp(const QJsonObject& item)
{
    return item.value("extractor"_L1).toString().compare("instagram"_L1, Qt::CaseInsensitive) == 0;
}

/// gallery-dl's "shortcode" is that of one photo of a carousel.
QString shortcodeOf(const QJsonObject& item)
{
    if (isOfYtDlp(item))
        return item.value("id"_L1).toString();
    return firstOf(item, {"code"_L1, "post_shortcode"_L1, "shortcode"_L1, "shortCode"_L1})
        .toString();
}

QJsonValue timeOf(const QJsonObject& item)
{
    const QJsonValue time =
        firstOf(item, {"taken_at"_L1, "taken_at_timestamp"_L1, "post_date"_L1, "date"_L1});
    const bool isTimestamp = item.contains("likesCount"_L1) || isOfYtDlp(item);
    return time.isUndefined() && isTimestamp ? item.value("timestamp"_L1) : time;
}

QString captionOf(const QJsonObject& item)
{
    const QJsonValue caption = firstOf(item, {"caption"_L1, "caption_text"_L1, "description"_L1});
    return caption.isObject() ? caption.toObject().value("text"_L1).toString() : caption.toString();
}

QString ownerOf(const QJsonObject& item)
{
    for (const QLatin1StringView key : {"user"_L1, "owner"_L1}) {
        const QString name = item.value(key).toObject().value("username"_L1).toString();
        if (!name.isEmpty())
            return name;
    }
    return firstOf(item, {"username"_L1, "ownerUsername"_L1, "channel"_L1}).toString();
}

std::optional<qint64> takenAtMsOf(const QJsonObject& item)
{
    const QJsonValue value = timeOf(item);
    if (const auto timeMs = postTimeFromUnix(integerFrom(value).value_or(0)))
        return timeMs;
    return postTimeFromIso(value.toString());
}

/// The first count present.
std::optional<qint64> countOf(const QJsonObject& item,
                              std::initializer_list<QLatin1StringView> keys, QStringList& unread)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = item.value(key);
        if (!value.isUndefined() && !value.isNull())
            return countFrom(value, key, unread);
    }
    return std::nullopt;
}

/// gallery-dl writes 0 for hidden likes too, so its 0 is unknown.
std::optional<qint64> likesOf(const QJsonObject& item, QStringList& unread)
{
    const bool areHidden = item.value("like_and_view_counts_disabled"_L1).toBool() ||
                           item.value("owner"_L1)["hide_like_and_view_counts"_L1].toBool() ||
                           item.value("user"_L1)["hide_like_and_view_counts"_L1].toBool();
    const auto likes = countOf(item, {"like_count"_L1, "likesCount"_L1, "likes"_L1}, unread);
    if (areHidden || (likes == 0 && item.contains("post_shortcode"_L1)))
        return std::nullopt;
    return likes;
}

std::optional<MediaType> mediaTypeOf(const QJsonObject& item)
{
    const QString kind = item.value("type"_L1).toString();
    if (firstOf(item, {"product_type"_L1, "productType"_L1}).toString() == "clips"_L1 ||
        kind == "reel"_L1)
        return MediaType::Reel;
    const qint64 type = item.value("media_type"_L1).toInteger();
    if (type == 8 || kind == "Sidecar"_L1 || item.value("carousel_media"_L1).isArray() ||
        item.value("count"_L1).toInteger() > 1)
        return MediaType::Carousel;
    if (type == 2 || kind == "Video"_L1 || isOfYtDlp(item) || item.value("video_url"_L1).isString())
        return MediaType::Video;
    const bool isPhoto = type == 1 || kind == "Image"_L1 || item.contains("video_url"_L1) ||
                         item.contains("post_shortcode"_L1);
    return isPhoto ? std::optional(MediaType::Photo) : std::nullopt;
}

PostFigures figuresOf(const QJsonObject& item, QStringList& unread)
{
    PostFigures figures;
    figures.views = countOf(item,
                            {"play_count"_L1, "view_count"_L1, "video_play_count"_L1,
                             "video_view_count"_L1, "videoPlayCount"_L1, "videoViewCount"_L1},
                            unread);
    figures.shares = countOf(item, {"reshare_count"_L1}, unread);
    figures.saves = countOf(item, {"save_count"_L1}, unread);
    return figures;
}

bool isGraphNode(const QJsonObject& item)
{
    return item.contains("edge_media_preview_like"_L1) || item.contains("edge_liked_by"_L1) ||
           item.contains("edge_media_to_caption"_L1);
}

/// A node of Instagram's GraphQL answers, which are what Instaloader saves.
std::optional<Post> postOfNode(const QJsonObject& node, QStringList& unread)
{
    const QJsonObject kind{{u"node_type"_s, u"Post"_s}};
    auto read = readInstaloaderNode({{u"node"_s, node}, {u"instaloader"_s, kind}}, 0);
    if (!read || !read->post)
        return std::nullopt;
    unread = std::move(read->unread);
    return std::move(read->post->post);
}

std::optional<Post> postOf(const QJsonObject& item, QStringList& unread)
{
    Post post;
    post.shortcode = shortcodeOf(item);
    const std::optional<quint64> id = mediaIdFromShortcode(post.shortcode);
    const std::optional<qint64> takenAtMs = takenAtMsOf(item);
    if (!id || !takenAtMs || item.value("product_type"_L1).toString() == "ad"_L1 ||
        item.value("type"_L1).toString() == "story"_L1)
        return std::nullopt;
    post.mediaId = QString::number(*id);
    post.takenAtMs = *takenAtMs;
    post.likes = likesOf(item, unread);
    post.comments = countOf(item, {"comment_count"_L1, "commentsCount"_L1, "comments"_L1}, unread);
    post.caption = captionOf(item);
    post.mediaType = mediaTypeOf(item);
    post.isCoauthored = !item.value("coauthor_producers"_L1).toArray().isEmpty();
    return post;
}

} // namespace

bool isPostItem(const QJsonObject& object)
{
    return !shortcodeOf(object).isEmpty() && !timeOf(object).isUndefined();
}

std::optional<PostItem> readPostItem(const QJsonObject& item)
{
    QStringList unread;
    std::optional<Post> post = isGraphNode(item) ? postOfNode(item, unread) : postOf(item, unread);
    if (!post)
        return std::nullopt;
    post->figures = figuresOf(item, unread);
    unread.removeDuplicates();
    return PostItem{ownerOf(item), *std::move(post), std::move(unread)};
}

} // namespace likecast
