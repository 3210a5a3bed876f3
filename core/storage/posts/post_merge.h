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
    qint64 unchanged = 0;    ///< already stored, including posts whose last sighting was updated
    qint64 withoutLikes = 0; ///< of `found`: likes hidden or unknown

    MergeCounts& operator+=(const MergeCounts& more);
    MergeCounts operator-(const MergeCounts& before) const;
    friend bool operator==(const MergeCounts&, const MergeCounts&) = default;
};

/// Imports posts in one transaction. Add any number of posts in any order, then commit();
/// destruction without commit() rolls back. Uses one bit of memory per stored post. Single-row
/// calls of other repositories on the same database (accounts, snapshots, log entries) join the
/// transaction.
///
/// A post equals a stored one of its account if the media id matches, else the shortcode, else time
/// and caption (isSameTime, isSameCaption) unless both have different shortcodes. Within one
/// import, posts with the same time and caption are separate unless they are equal in everything;
/// so importing a file twice changes nothing. mergeInto() defines how figures and texts are merged.
/// Use it on the database's thread, one at a time; the database must outlive it.
/// Errors: those of SQLite; after an error the import cannot be committed.
class PostMerge
{
public:
    static Result<std::unique_ptr<PostMerge>> begin(Database& database);
    ~PostMerge();
    Q_DISABLE_COPY_MOVE(PostMerge)

    /// `countedAtMs`: when the source counted the figures, UTC milliseconds since 1970; 0 if
    /// unknown (older than any known time).
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
