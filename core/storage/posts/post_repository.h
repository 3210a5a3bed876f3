#pragma once

#include "core/common/result.h"
#include "core/storage/posts/likes_figure.h"
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
    std::optional<double> meanLikes; ///< of posts with likes
    /// of posts with likes; the mean of the middle two for an even number
    std::optional<double> medianLikes;
    std::optional<qint64> firstTakenAtMs;
    std::optional<qint64> lastTakenAtMs;
};

enum class PostOrder { Time, Likes, Comments };

/// Selects and orders posts of an account.
struct PostQuery {
    QString text;                      ///< substring of the caption, case-insensitive; empty: all
    std::vector<MediaType> mediaTypes; ///< empty: all
    std::optional<qint64> fromMs;      ///< time >= fromMs
    std::optional<qint64> untilMs;     ///< time < untilMs
    PostOrder order = PostOrder::Time;
    bool descending = true; ///< posts without the sorted figure always come last
};

/// Reads stored posts and corrects their likes; PostMerge adds posts. Use it on the database's
/// thread; the database must outlive it. Errors: those of SQLite.
class PostRepository
{
public:
    explicit PostRepository(Database& database)
        : m_database(database)
    {
    }

    /// All posts of an account, oldest first, as models need them.
    Result<std::vector<Post>> loadAll(qint64 accountId);

    Result<PostCounts> count(qint64 accountId);

    /// Returns ids only, so that a table of any length can load just the visible rows.
    Result<std::vector<qint64>> find(qint64 accountId, const PostQuery& query);

    /// In the order of the ids; deleted posts are left out.
    Result<std::vector<StoredPost>> load(std::span<const qint64> ids);

    /// Replaces likes, also in the journal's entries about the posts; all or none. Returns the
    /// previous values, for undo. Errors: also InputInvalid (no such post, a count out of range).
    Result<std::vector<LikesFigure>> setLikes(std::span<const LikesFigure> figures);

    /// Stores the content hash (32 bytes) of a post's photo, the cache key of its features.
    Result<void> setPhotoSha256(qint64 postId, const QByteArray& sha256);
    Result<QByteArray> photoSha256(qint64 postId);

private:
    Database& m_database;
};

} // namespace likecast
