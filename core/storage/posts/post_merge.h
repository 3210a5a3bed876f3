#pragma once

#include "core/common/result.h"
#include "core/storage/posts/utf8_post.h"

#include <memory>

namespace likecast
{

class Database;

struct MergeCounts {
    qint64 found = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;    ///< stored already; one that was only seen again counts here
    qint64 withoutLikes = 0; ///< of those found: likes hidden or unknown

    friend bool operator==(const MergeCounts&, const MergeCounts&) = default;
};

/// One import as one transaction. Add any number of posts in any order, then commit(); destruction
/// without commit() rolls back. Memory use is one bit per stored post. Single-row calls of the
/// other repositories on the same database (accounts, snapshots, log entries) join the transaction.
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
    static Result<std::unique_ptr<PostMerge>> begin(Database& database);
    ~PostMerge();
    Q_DISABLE_COPY_MOVE(PostMerge)

    /// `countedAtMs`: when the source counted the figures, UTC milliseconds since 1970; 0 where
    /// it does not say (older than everything that says).
    Result<void> add(qint64 accountId, Utf8Post&& post, qint64 countedAtMs);
    Result<void> add(qint64 accountId, const Post& post, qint64 countedAtMs);

    const MergeCounts& counts() const;

    Result<MergeCounts> commit();

private:
    class Work;

    explicit PostMerge(Database& database);
    template<typename Step>
    Result<void> step(Step step);

    std::unique_ptr<Work> m_work;
    bool m_failed = false;
};

} // namespace likecast
