#include "core/storage/posts/post_merge.h"

#include "core/posts/known_count.h"
#include "core/storage/database/database.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/posts/post_table.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace likecast
{

MergeCounts& MergeCounts::operator+=(const MergeCounts& more)
{
    found += more.found;
    added += more.added;
    updated += more.updated;
    unchanged += more.unchanged;
    withoutLikes += more.withoutLikes;
    return *this;
}

MergeCounts MergeCounts::operator-(const MergeCounts& before) const
{
    return {found - before.found, added - before.added, updated - before.updated,
            unchanged - before.unchanged, withoutLikes - before.withoutLikes};
}

using namespace Qt::StringLiterals;

namespace
{

/// A bit set of row ids, which count up from 1 without large gaps.
class IdSet
{
public:
    bool contains(qint64 id) const
    {
        const auto index = static_cast<std::size_t>(id);
        return index < m_bits.size() && m_bits[index];
    }

    void insert(qint64 id)
    {
        const auto index = static_cast<std::size_t>(id);
        if (index >= m_bits.size())
            m_bits.resize(index + index / 2 + 64);
        m_bits[index] = true;
    }

private:
    std::vector<bool> m_bits;
};

} // namespace

class PostMerge::Work
{
public:
    explicit Work(SQLite::Database& connection)
        : m_transaction(connection, SQLite::TransactionBehavior::IMMEDIATE)
        , m_table(connection)
    {
    }

    void add(qint64 accountId, Utf8Post&& post, qint64 countedAtMs);
    const MergeCounts& counts() const { return m_counts; }
    void commit()
    {
        m_table.reset();
        m_transaction.commit();
    }

private:
    bool isStoredAsItIs(const NewPostRow& row, const std::vector<SeenRow>& seen);
    std::vector<StoredPost> findSame(const NewPostRow& row, const std::vector<SeenRow>& seen);
    void unite(StoredPost& kept, const StoredPost& other);
    void mergeInto(std::vector<StoredPost>& same, const NewPostRow& row);

    SQLite::Transaction m_transaction;
    PostTable m_table;
    MergeCounts m_counts;
    IdSet m_claimed; ///< rows that this import inserted or updated
};

bool PostMerge::Work::isStoredAsItIs(const NewPostRow& row, const std::vector<SeenRow>& seen)
{
    const auto equal = std::find_if(seen.begin(), seen.end(), [&row](const SeenRow& candidate) {
        return candidate.takenAtMs == row.post.takenAtMs &&
               candidate.fingerprint == row.fingerprint;
    });
    if (equal == seen.end())
        return false;
    m_claimed.insert(equal->id);
    if (equal->observedAtMs < row.countedAtMs)
        m_table.markSeen(equal->id, row.countedAtMs);
    return true;
}

std::vector<StoredPost> PostMerge::Work::findSame(const NewPostRow& row,
                                                  const std::vector<SeenRow>& seen)
{
    std::vector<StoredPost> found;
    if (auto byMediaId = m_table.findByMediaId(row.accountId, row.post.mediaId))
        found.push_back(std::move(*byMediaId));
    if (auto byShortcode = m_table.findByShortcode(row.accountId, row.post.shortcode)) {
        if (found.empty() || found.front().id != byShortcode->id)
            found.push_back(std::move(*byShortcode));
    }
    if (!found.empty() || seen.empty())
        return found;
    const Post post = postOf(row.post);
    for (const SeenRow& candidateRow : seen) {
        if (m_claimed.contains(candidateRow.id))
            continue;
        StoredPost candidate = m_table.load(candidateRow.id);
        const bool otherShortcode = !candidate.post.shortcode.isEmpty() &&
                                    !post.shortcode.isEmpty() &&
                                    candidate.post.shortcode != post.shortcode;
        if (!otherShortcode && isSameTime(candidate.post.takenAtMs, post.takenAtMs) &&
            isSameCaption(candidate.post.caption, post.caption)) {
            found.push_back(std::move(candidate));
            break;
        }
    }
    return found;
}

/// Merges two rows that turn out to be one post: one was known by its media id, the other by its
/// shortcode.
void PostMerge::Work::unite(StoredPost& kept, const StoredPost& other)
{
    likecast::mergeInto(kept, other);
    m_table.moveReferences(other.id, kept.id);
    m_table.remove(other.id);
}

void PostMerge::Work::mergeInto(std::vector<StoredPost>& same, const NewPostRow& row)
{
    const StoredPost incoming = firstSeen(row.accountId, postOf(row.post), row.countedAtMs);
    StoredPost& kept = same.front();
    const StoredPost before = kept;
    for (std::size_t i = 1; i < same.size(); ++i)
        unite(kept, same[i]);
    const bool changed = likecast::mergeInto(kept, incoming) || same.size() > 1;
    if (!(kept == before))
        m_table.update(kept);
    m_claimed.insert(kept.id);
    ++(changed ? m_counts.updated : m_counts.unchanged);
}

void PostMerge::Work::add(qint64 accountId, Utf8Post&& post, qint64 countedAtMs)
{
    ++m_counts.found;
    if (!knownCount(post.likes))
        ++m_counts.withoutLikes;
    const qint64 fingerprint = fingerprintOf(post);
    const NewPostRow row{accountId, std::move(post), countedAtMs, fingerprint};
    const std::vector<SeenRow> seen = m_table.seenInMinute(accountId, row.post.takenAtMs);
    if (isStoredAsItIs(row, seen)) {
        ++m_counts.unchanged;
        return;
    }
    std::vector<StoredPost> same = findSame(row, seen);
    if (!same.empty()) {
        mergeInto(same, row);
        return;
    }
    m_claimed.insert(m_table.insert(row));
    ++m_counts.added;
}

PostMerge::PostMerge(Database& database)
    : m_work(std::make_unique<Work>(database.connection()))
{
}

PostMerge::~PostMerge() = default;

Result<std::unique_ptr<PostMerge>> PostMerge::begin(Database& database)
{
    return guarded([&] { return std::unique_ptr<PostMerge>(new PostMerge(database)); });
}

const MergeCounts& PostMerge::counts() const
{
    return m_work->counts();
}

template<typename Step>
Result<void> PostMerge::step(Step step)
{
    if (m_failed)
        return failure(ErrorCode::Internal, u"an earlier step of the import failed"_s);
    const Result<void> outcome = guarded(step);
    m_failed = !outcome;
    return outcome;
}

Result<void> PostMerge::add(qint64 accountId, Utf8Post&& post, qint64 countedAtMs)
{
    return step([&] { m_work->add(accountId, std::move(post), countedAtMs); });
}

Result<void> PostMerge::add(qint64 accountId, const Post& post, qint64 countedAtMs)
{
    return add(accountId, utf8PostOf(post), countedAtMs);
}

Result<MergeCounts> PostMerge::commit()
{
    return step([&] { m_work->commit(); }).map([&] { return m_work->counts(); });
}

} // namespace likecast
