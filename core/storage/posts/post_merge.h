#pragma once

#include "core/common/result.h"
#include "core/storage/posts/utf8_post.h"

#include <memory>

namespace likecast
{

class BulkLoad;
class Database;

struct MergeCounts {
    qint64 found = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;    ///< stored already; one that was only seen again counts here
    qint64 withoutLikes = 0; ///< of those found: likes hidden or unknown

    friend bool operator==(const MergeCounts&, const MergeCounts&) = default;
};

/// One import, as one transaction: posts come in one after the other, in any order and of any
/// number (memory does not grow with it beyond a bit per stored post); commit() keeps them all,
/// destruction without it leaves the database as it was. Calls of the other repositories on the
/// same database in between belong to the same transaction, as long as they are single rows
/// (accounts, snapshots, log entries).
///
/// A post is the same as a stored one of its account with the same media id, else shortcode, else
/// time and caption (isSameTime, isSameCaption) unless both have shortcodes that differ. Within
/// one import two posts of the same time and caption are two posts, unless they are equal in
/// everything; hence the same file twice changes nothing. How figures and texts are joined:
/// mergeInto(). Same thread as the database, which must outlive it; one at a time.
/// Errors: those of SQLite; after one the import cannot be committed any more.
class PostMerge
{
public:
    enum class Size {
        Unknown, ///< most are a few posts
        Large,   ///< a whole source: worth to prepare for (BulkLoad)
    };
    static Result<std::unique_ptr<PostMerge>> begin(Database& database, Size size = Size::Unknown);
    ~PostMerge();
    Q_DISABLE_COPY_MOVE(PostMerge)

    /// `countedAtMs`: when the source counted the figures, UTC milliseconds since 1970; 0 where
    /// it does not say (older than everything that says).
    Result<void> add(qint64 accountId, Utf8Post&& post, qint64 countedAtMs);
    Result<void> add(qint64 accountId, const Post& post, qint64 countedAtMs);

    const MergeCounts& counts() const;

    /// Writes what was added so far, so that others on the same database can see it.
    Result<void> flush();

    /// PostRepository::digest() of the account as of now, without asking the database where all of
    /// its posts were added by this import.
    Result<qint64> digest(qint64 accountId);

    Result<MergeCounts> commit();

private:
    class Work;

    PostMerge(Database& database, Size size);
    template<typename Step>
    Result<void> step(Step step);

    Database& m_database;
    std::unique_ptr<BulkLoad> m_bulkLoad; ///< around the transaction of m_work
    std::unique_ptr<Work> m_work;
    bool m_failed = false;
};

} // namespace likecast
