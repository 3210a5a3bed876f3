#include "core/storage/posts/post_merge_rules.h"

#include "core/posts/known_count.h"

#include <algorithm>

namespace likecast
{

static constexpr qint64 minuteMs = 60'000;

/// "Video" may be a reel, and a carousel's cover a photo.
static int speciality(std::optional<MediaType> type)
{
    if (!type)
        return -1;
    switch (*type) {
    case MediaType::Photo:
        return 0;
    case MediaType::Video:
        return 1;
    case MediaType::Carousel:
    case MediaType::Reel:
        return 2;
    }
    return 0;
}

StoredPost firstSeen(qint64 accountId, const Post& post, qint64 countedAtMs)
{
    StoredPost stored;
    stored.accountId = accountId;
    stored.post = post;
    stored.post.likes = knownCount(post.likes);
    stored.post.comments = knownCount(post.comments);
    if (stored.post.likes)
        stored.likesAtMs = countedAtMs;
    if (stored.post.comments)
        stored.commentsAtMs = countedAtMs;
    stored.observedAtMs = countedAtMs;
    return stored;
}

static void mergeFigure(std::optional<qint64>& stored, std::optional<qint64>& storedAtMs,
                        std::optional<qint64> incoming, std::optional<qint64> incomingAtMs)
{
    if (!knownCount(incoming) || !incomingAtMs || (storedAtMs && *storedAtMs > *incomingAtMs))
        return;
    stored = incoming;
    storedAtMs = incomingAtMs;
}

static void mergeText(QString& stored, const QString& incoming, bool incomingIsNewer)
{
    if (!incoming.isEmpty() && (incomingIsNewer || stored.isEmpty()))
        stored = incoming;
}

static void mergeFigures(PostFigures& stored, const PostFigures& incoming, bool incomingIsNewer)
{
    for (const auto figure : {&PostFigures::saves, &PostFigures::shares, &PostFigures::reach,
                              &PostFigures::views, &PostFigures::watchMs}) {
        if (knownCount(incoming.*figure) && (incomingIsNewer || !(stored.*figure)))
            stored.*figure = incoming.*figure;
    }
}

bool mergeInto(StoredPost& stored, const StoredPost& incoming)
{
    const Post before = stored.post;
    const Post& other = incoming.post;
    Post& post = stored.post;
    const std::optional<qint64> likesAtMs = stored.likesAtMs;
    mergeFigure(post.likes, stored.likesAtMs, other.likes, incoming.likesAtMs);
    if (stored.likesAtMs != likesAtMs)
        stored.areLikesTyped = incoming.areLikesTyped;
    mergeFigure(post.comments, stored.commentsAtMs, other.comments, incoming.commentsAtMs);

    const bool newer = incoming.observedAtMs >= stored.observedAtMs;
    if (!isSameCaption(post.caption, other.caption))
        mergeText(post.caption, other.caption, newer);
    mergeText(post.mediaId, other.mediaId, newer);
    mergeText(post.shortcode, other.shortcode, newer);
    mergeText(post.photoPath, other.photoPath, newer);
    if (speciality(other.mediaType) > speciality(post.mediaType))
        post.mediaType = other.mediaType;
    mergeText(post.timeZone, other.timeZone, newer);
    mergeFigures(post.figures, other.figures, newer);
    post.isBoosted = post.isBoosted || other.isBoosted;
    post.isCoauthored = post.isCoauthored || other.isCoauthored;
    if (other.timePrecision < post.timePrecision) {
        post.timePrecision = other.timePrecision;
        post.takenAtMs = other.takenAtMs;
    }
    const bool minuteOnly = post.takenAtMs == minuteStartMs(post.takenAtMs);
    if (minuteOnly && isSameTime(post.takenAtMs, other.takenAtMs))
        post.takenAtMs = other.takenAtMs;
    stored.observedAtMs = std::max(stored.observedAtMs, incoming.observedAtMs);
    return !(post == before);
}

bool isSameCaption(const QString& first, const QString& second)
{
    if (first == second)
        return true;
    const auto plain = [](QString caption) {
        caption.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        return caption.trimmed();
    };
    return plain(first) == plain(second);
}

qint64 minuteStartMs(qint64 timeMs)
{
    const qint64 rest = timeMs % minuteMs;
    return timeMs - (rest < 0 ? rest + minuteMs : rest);
}

bool isSameTime(qint64 firstMs, qint64 secondMs)
{
    if (firstMs == secondMs)
        return true;
    return minuteStartMs(firstMs) == secondMs || minuteStartMs(secondMs) == firstMs;
}

} // namespace likecast
