#pragma once

#include "core/common/result.h"
#include "core/storage/posts/post_merge_rules.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace likecast
{

class Database;

struct PostCounts {
    qint64 posts = 0;
    qint64 withLikes = 0;
    std::optional<double> meanLikes;   ///< of those with likes
    std::optional<double> medianLikes; ///< the same; the mean of the middle two when even
    std::optional<qint64> firstTakenAtMs;
    std::optional<qint64> lastTakenAtMs;
};

enum class PostOrder { Time, Likes, Comments };

/// Which posts of an account, and in what order.
struct PostQuery {
    QString text; ///< found anywhere in the caption, upper and lower case alike; empty: all
    std::vector<MediaType> mediaTypes; ///< empty: all
    std::optional<qint64> fromMs;      ///< taken at or after
    std::optional<qint64> untilMs;     ///< taken before
    PostOrder order = PostOrder::Time;
    bool descending = true; ///< posts without the figure that is sorted by come last either way
};

/// The likes of a post with where they come from.
struct LikesFigure {
    qint64 postId = 0;
    std::optional<qint64> likes;
    std::optional<qint64> countedAtMs; ///< UTC milliseconds since 1970; absent as the likes
    bool isTyped = false;              ///< by a person

    friend bool operator==(const LikesFigure&, const LikesFigure&) = default;
};

/// The posts that are stored; they get in through PostMerge. Same thread as the database, which
/// must outlive it. Errors: those of SQLite.
class PostRepository
{
public:
    explicit PostRepository(Database& database)
        : m_database(database)
    {
    }

    /// All of an account, oldest first, as the models want them.
    Result<std::vector<Post>> loadAll(qint64 accountId);

    Result<PostCounts> count(qint64 accountId);

    /// The ids alone, so that a table of any length can fetch just what it shows.
    Result<std::vector<qint64>> find(qint64 accountId, const PostQuery& query);

    /// In the order of the ids; one that is gone is left out.
    Result<std::vector<StoredPost>> load(std::span<const qint64> ids);

    /// Replaces likes, and those of the journal's entries about the posts. All or none. Returns
    /// what was there before, which undoes it. Errors also: InputInvalid (no such post, a count out
    /// of range).
    Result<std::vector<LikesFigure>> setLikes(std::span<const LikesFigure> figures);

    /// Remembers the content hash (32 bytes) of a post's photo, by which its features are cached.
    Result<void> setPhotoSha256(qint64 postId, const QByteArray& sha256);
    Result<QByteArray> photoSha256(qint64 postId);

private:
    Database& m_database;
};

} // namespace likecast
