#include "core/storage/posts/post_merge.h"

#include "core/posts/known_count.h"
#include "core/storage/database/database.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/posts/bulk_load.h"
#include "core/storage/posts/post_repository.h"
#include "core/storage/posts/post_table.h"
#include "core/storage/posts/presence_filter.h"

#include <SQLiteCpp/Transaction.h>

#include <optional>
#include <unordered_map>
#include <vector>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// Row ids as bits: ids count up from 1 without large gaps.
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
        m_pending.reserve(PostTable::rowsPerInsert);
    }

    void add(qint64 accountId, Utf8Post&& post, qint64 countedAtMs);
    const MergeCounts& counts() const { return m_counts; }
    /// Nothing where posts of the account were there before, or one was changed since.
    std::optional<qint64> digestOfAdded(qint64 accountId) const;
    void flush();
    void commit()
    {
        flush();
        m_table.reset();
        m_transaction.commit();
    }

private:
    bool mayBeStored(qint64 accountId, const Utf8Post& post);
    void remember(qint64 accountId, const Utf8Post& post);
    void rememberStored(qint64 accountId);
    void addNew(NewPostRow&& row);
    bool isStoredAsItIs(const NewPostRow& row);
    std::vector<StoredPost> findSame(qint64 accountId, const Utf8Post& utf8, const Post& post);
    void unite(StoredPost& kept, const StoredPost& other);
    void mergeWithStored(NewPostRow&& row);

    SQLite::Transaction m_transaction;
    PostTable m_table;
    MergeCounts m_counts;
    PresenceFilter m_filter; ///< of the posts of m_accounts, the pending ones among them
    struct AccountState {
        bool onlyAdded = true; ///< nothing was stored before, nothing was changed
        qint64 digest = 0;     ///< of the posts added
    };
    std::unordered_map<qint64, AccountState> m_accounts;
    std::vector<NewPostRow> m_pending; ///< not in the table yet
    IdSet m_claimed; ///< rows that a post of this import was added to or merged into
};

void PostMerge::Work::rememberStored(qint64 accountId)
{
    AccountState& state = m_accounts[accountId];
    m_table.eachKey(
        accountId,
        [&](qint64 takenAtMs) {
            state.onlyAdded = false;
            m_filter.add(PresenceFilter::minuteKey(accountId, minuteStartMs(takenAtMs)));
        },
        [&](const std::string& text) { m_filter.add(PresenceFilter::textKey(accountId, text)); });
}

void PostMerge::Work::remember(qint64 accountId, const Utf8Post& post)
{
    m_filter.add(PresenceFilter::minuteKey(accountId, minuteStartMs(post.takenAtMs)));
    for (const std::string* text : {&post.mediaId, &post.shortcode}) {
        if (!text->empty())
            m_filter.add(PresenceFilter::textKey(accountId, *text));
    }
}

bool PostMerge::Work::mayBeStored(qint64 accountId, const Utf8Post& post)
{
    if (!m_accounts.contains(accountId))
        rememberStored(accountId);
    const auto mayHold = [&](const std::string& text) {
        return !text.empty() && m_filter.mayHold(PresenceFilter::textKey(accountId, text));
    };
    return m_filter.mayHold(PresenceFilter::minuteKey(accountId, minuteStartMs(post.takenAtMs))) ||
           mayHold(post.mediaId) || mayHold(post.shortcode);
}

void PostMerge::Work::flush()
{
    if (m_pending.empty())
        return;
    const qint64 lastId = m_table.insert(m_pending);
    const auto count = static_cast<qint64>(m_pending.size());
    for (qint64 id = lastId - count + 1; id <= lastId; ++id)
        m_claimed.insert(id);
    m_pending.clear();
}

void PostMerge::Work::addNew(NewPostRow&& row)
{
    remember(row.accountId, row.post);
    addToDigest(m_accounts[row.accountId].digest, row.fingerprint, row.countedAtMs);
    m_pending.push_back(std::move(row));
    if (m_pending.size() == PostTable::rowsPerInsert)
        flush();
    ++m_counts.added;
}

bool PostMerge::Work::isStoredAsItIs(const NewPostRow& row)
{
    const auto equal = m_table.findEqual(row.accountId, row.post.takenAtMs, row.fingerprint);
    if (!equal)
        return false;
    m_claimed.insert(equal->id);
    if (equal->observedAtMs < row.countedAtMs) {
        m_table.markSeen(equal->id, row.countedAtMs);
        m_accounts[row.accountId].onlyAdded = false;
    }
    return true;
}

std::vector<StoredPost> PostMerge::Work::findSame(qint64 accountId, const Utf8Post& utf8,
                                                  const Post& post)
{
    std::vector<StoredPost> found;
    if (auto byMediaId = m_table.findByMediaId(accountId, utf8.mediaId))
        found.push_back(std::move(*byMediaId));
    if (auto byShortcode = m_table.findByShortcode(accountId, utf8.shortcode)) {
        if (found.empty() || found.front().id != byShortcode->id)
            found.push_back(std::move(*byShortcode));
    }
    if (!found.empty())
        return found;
    auto inMinute =
        m_table.findInMinute(accountId, post.takenAtMs, [&](const StoredPost& candidate) {
            const bool otherShortcode = !candidate.post.shortcode.isEmpty() &&
                                        !post.shortcode.isEmpty() &&
                                        candidate.post.shortcode != post.shortcode;
            return !m_claimed.contains(candidate.id) && !otherShortcode &&
                   isSameTime(candidate.post.takenAtMs, post.takenAtMs) &&
                   isSameCaption(candidate.post.caption, post.caption);
        });
    if (inMinute)
        found.push_back(std::move(*inMinute));
    return found;
}

/// Two rows turned out to be one post: one was known by its media id, the other by its shortcode.
void PostMerge::Work::unite(StoredPost& kept, const StoredPost& other)
{
    mergeInto(kept, other);
    m_table.moveReferences(other.id, kept.id);
    m_table.remove(other.id);
}

void PostMerge::Work::mergeWithStored(NewPostRow&& row)
{
    flush();
    if (isStoredAsItIs(row)) {
        ++m_counts.unchanged;
        return;
    }
    const StoredPost incoming = firstSeen(row.accountId, postOf(row.post), row.countedAtMs);
    std::vector<StoredPost> same = findSame(row.accountId, row.post, incoming.post);
    if (same.empty()) {
        addNew(std::move(row));
        return;
    }
    StoredPost& kept = same.front();
    const StoredPost before = kept;
    for (std::size_t i = 1; i < same.size(); ++i)
        unite(kept, same[i]);
    const bool changed = mergeInto(kept, incoming) || same.size() > 1;
    if (!(kept == before)) {
        m_table.update(kept);
        m_accounts[kept.accountId].onlyAdded = false;
        remember(kept.accountId, utf8PostOf(kept.post));
    }
    m_claimed.insert(kept.id);
    ++(changed ? m_counts.updated : m_counts.unchanged);
}

void PostMerge::Work::add(qint64 accountId, Utf8Post&& post, qint64 countedAtMs)
{
    ++m_counts.found;
    if (!knownCount(post.likes))
        ++m_counts.withoutLikes;
    const qint64 fingerprint = fingerprintOf(post);
    const bool mayBeKnown = mayBeStored(accountId, post);
    NewPostRow row{accountId, std::move(post), countedAtMs, fingerprint};
    if (mayBeKnown)
        mergeWithStored(std::move(row));
    else
        addNew(std::move(row));
}

std::optional<qint64> PostMerge::Work::digestOfAdded(qint64 accountId) const
{
    const auto state = m_accounts.find(accountId);
    const bool isKnown = state != m_accounts.end() && state->second.onlyAdded;
    return isKnown ? std::optional(state->second.digest) : std::nullopt;
}

PostMerge::PostMerge(Database& database, Size size)
    : m_database(database)
    , m_bulkLoad(size == Size::Large ? std::make_unique<BulkLoad>(database.connection()) : nullptr)
    , m_work(std::make_unique<Work>(database.connection()))
{
}

PostMerge::~PostMerge() = default;

Result<std::unique_ptr<PostMerge>> PostMerge::begin(Database& database, Size size)
{
    return guarded([&]() -> Result<std::unique_ptr<PostMerge>> {
        return std::unique_ptr<PostMerge>(new PostMerge(database, size));
    });
}

const MergeCounts& PostMerge::counts() const
{
    return m_work->counts();
}

template<typename Step>
Result<void> PostMerge::step(Step step)
{
    if (m_failed)
        return failure(ErrorCode::Internal, u"the import failed before"_s);
    auto outcome = guarded([&]() -> Result<void> {
        step();
        return {};
    });
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

Result<void> PostMerge::flush()
{
    return step([&] { m_work->flush(); });
}

Result<qint64> PostMerge::digest(qint64 accountId)
{
    if (const auto added = m_work->digestOfAdded(accountId))
        return *added;
    return flush().and_then([&] { return PostRepository(m_database).digest(accountId); });
}

Result<MergeCounts> PostMerge::commit()
{
    return step([&] { m_work->commit(); }).map([&] { return m_work->counts(); });
}

} // namespace likecast
