#include "core/instagram/formats/instaloader_node.h"

#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/values/media_id.h"
#include "core/instagram/formats/values/post_time.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// When Instagram responded: the first number of the token inside the node's tracking token.
std::optional<qint64> answeredAtMs(const QJsonObject& node)
{
    const QByteArray token = valueOf(node, "tracking_token"_L1).toString().left(4000).toLatin1();
    const QJsonObject tracking = QJsonDocument::fromJson(QByteArray::fromBase64(token)).object();
    const QString serverToken = valueAt(tracking, {"payload"_L1, "server_token"_L1}).toString();
    bool isNumber = false;
    const qint64 timeMs = serverToken.section(u'|', 0, 0).toLongLong(&isNumber);
    return isNumber && isPlausiblePostTime(timeMs) ? std::optional(timeMs) : std::nullopt;
}

std::optional<qint64> likesOf(const QJsonObject& node, QStringList& unread)
{
    const QJsonObject app = objectOf(node, "iphone_struct"_L1);
    const QJsonObject owner = objectOf(node, "owner"_L1);
    if (valueOf(app, "like_and_view_counts_disabled"_L1).toBool() ||
        valueOf(node, "like_and_view_counts_disabled"_L1).toBool())
        return std::nullopt;
    const bool ownerHides = valueOf(owner, "hide_like_and_view_counts"_L1).toBool();
    // If the owner hides likes, some responses hold the real count anyway; others hold 3 or 0.
    constexpr qint64 largestStandIn = 3;
    const auto real = [ownerHides](std::optional<qint64> count) {
        return ownerHides && count.value_or(0) <= largestStandIn ? std::nullopt : count;
    };
    for (const QLatin1StringView key : {"edge_media_preview_like"_L1, "edge_liked_by"_L1}) {
        const QJsonValue count = valueAt(node, {key, "count"_L1});
        if (!count.isUndefined())
            return real(countFrom(count, key, unread));
    }
    return real(countOf(app, "like_count"_L1, unread));
}

std::optional<qint64> viewsOf(const QJsonObject& node, QStringList& unread)
{
    const QJsonObject app = objectOf(node, "iphone_struct"_L1);
    if (valueOf(app, "like_and_view_counts_disabled"_L1).toBool() ||
        valueOf(node, "like_and_view_counts_disabled"_L1).toBool())
        return std::nullopt;
    for (const QLatin1StringView key :
         {"video_play_count"_L1, "play_count"_L1, "video_view_count"_L1, "view_count"_L1}) {
        const QJsonObject& place = key.startsWith("video"_L1) ? node : app;
        // 0 stands for unknown in photos and in old answers.
        if (const auto views = countOf(place, key, unread); views && *views > 0)
            return views;
    }
    return std::nullopt;
}

std::optional<qint64> commentsOf(const QJsonObject& node, QStringList& unread)
{
    for (const QLatin1StringView key :
         {"edge_media_to_comment"_L1, "edge_media_to_parent_comment"_L1,
          "edge_media_preview_comment"_L1}) {
        const QJsonValue count = valueAt(node, {key, "count"_L1});
        if (!count.isUndefined())
            return countFrom(count, key, unread);
    }
    return countOf(objectOf(node, "iphone_struct"_L1), "comment_count"_L1, unread);
}

std::optional<MediaType> mediaTypeOf(const QJsonObject& node, const QString& typeName)
{
    if (typeName.endsWith(u"Sidecar"_s))
        return MediaType::Carousel;
    const QJsonValue isVideo = valueOf(node, "is_video"_L1);
    if (!typeName.endsWith(u"Video"_s) && !isVideo.toBool())
        return typeName.endsWith(u"Image"_s) || isVideo.isBool() ? std::optional(MediaType::Photo)
                                                                 : std::nullopt;
    const QString product = valueOf(node, "product_type"_L1).toString();
    const QString appProduct = valueAt(node, {"iphone_struct"_L1, "product_type"_L1}).toString();
    return product == u"clips"_s || appProduct == u"clips"_s ? MediaType::Reel : MediaType::Video;
}

QString captionOf(const QJsonObject& node)
{
    const QJsonObject edge =
        valueAt(node, {"edge_media_to_caption"_L1, "edges"_L1}).toArray().at(0).toObject();
    const QString text = valueAt(edge, {"node"_L1, "text"_L1}).toString();
    return text.isEmpty() ? valueOf(node, "caption"_L1).toString() : text;
}

AccountCounts countsOf(const QJsonObject& profile, QStringList& unread)
{
    AccountCounts counts;
    counts.followers = countOf(profile, "edge_followed_by"_L1, unread);
    counts.following = countOf(profile, "edge_follow"_L1, unread);
    counts.mediaCount = countOf(profile, "edge_owner_to_timeline_media"_L1, unread);
    return counts;
}

/// Derives a missing id or shortcode from the other.
void setIdentity(Post& post, const QJsonObject& node)
{
    const QJsonValue idValue = valueOf(node, "id"_L1);
    std::optional<quint64> id = mediaIdFromText(
        idValue.isDouble() ? QString::number(idValue.toInteger()) : idValue.toString());
    post.shortcode = valueOf(node, "shortcode"_L1).toString();
    if (!id)
        id = mediaIdFromShortcode(post.shortcode);
    if (id && post.shortcode.isEmpty())
        post.shortcode = shortcodeFromMediaId(*id);
    if (id)
        post.mediaId = QString::number(*id);
}

std::optional<qint64> takenAtMsOf(const QJsonObject& node, const Post& post)
{
    for (const QLatin1StringView key : {"taken_at_timestamp"_L1, "date"_L1, "taken_at"_L1}) {
        if (const auto timeMs = postTimeFromUnix(integerOf(node, key).value_or(0)))
            return timeMs;
    }
    const std::optional<quint64> id = mediaIdFromText(post.mediaId);
    const std::optional<qint64> idTimeMs = id ? takenAtMsFromMediaId(*id) : std::nullopt;
    return idTimeMs && isPlausiblePostTime(*idTimeMs) ? std::optional(*idTimeMs / 1000 * 1000)
                                                      : std::nullopt;
}

} // namespace

Result<InstaloaderNode> readInstaloaderNode(const QJsonObject& root, qint64 fileTimeMs)
{
    const QJsonObject node = objectOf(root, "node"_L1);
    const QString nodeType = valueAt(root, {"instaloader"_L1, "node_type"_L1}).toString();
    const QString typeName = valueOf(node, "__typename"_L1).toString();
    const std::optional<qint64> answerMs = answeredAtMs(node);
    const qint64 countedAtMs = answerMs.value_or(fileTimeMs);
    InstaloaderNode read;
    read.isAnswerDated = answerMs.has_value();
    if (nodeType == u"Profile"_s ||
        (nodeType.isEmpty() && !valueOf(node, "edge_followed_by"_L1).isUndefined())) {
        read.account = valueOf(node, "username"_L1).toString();
        read.snapshot = AccountSnapshot{countedAtMs, countsOf(node, read.unread)};
        return read;
    }
    const bool isPost = nodeType.isEmpty() ? !typeName.isEmpty() : nodeType == u"Post"_s;
    if (!isPost || typeName.contains(u"Story"_s))
        return read;
    const QJsonObject owner = objectOf(node, "owner"_L1);
    read.account = valueOf(owner, "username"_L1).toString();
    read.snapshot = AccountSnapshot{countedAtMs, countsOf(owner, read.unread)};
    ImportedPost imported;
    Post& post = imported.post;
    setIdentity(post, node);
    const std::optional<qint64> takenAtMs = takenAtMsOf(node, post);
    if (!takenAtMs)
        return failure(ErrorCode::FormatDamaged, u"skipped: no valid time"_s);
    post.takenAtMs = *takenAtMs;
    post.likes = likesOf(node, read.unread);
    post.comments = commentsOf(node, read.unread);
    post.figures.views = viewsOf(node, read.unread);
    post.mediaType = mediaTypeOf(node, typeName);
    post.isCoauthored = !arrayOf(node, "coauthor_producers"_L1).isEmpty();
    post.caption = captionOf(node);
    imported.countedAtMs = countedAtMs;
    read.post = std::move(imported);
    return read;
}

} // namespace likecast
