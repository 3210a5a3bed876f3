#include "core/storage/post_merge.h"

#include "core/storage/database.h"
#include "core/storage/post_merge_rules.h"
#include "core/storage/post_rows.h"
#include "core/storage/sql_values.h"
#include "core/storage/sqlite_guard.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <limits>
#include <string>
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

/// From the first to the last post of an account; empty at first.
struct TimeSpan {
    qint64 firstMs = std::numeric_limits<qint64>::max();
    qint64 lastMs = std::numeric_limits<qint64>::min();

    bool isWithinAMinuteOf(qint64 timeMs) const
    {
        constexpr qint64 minuteMs = 60'000;
        return firstMs <= lastMs && timeMs >= firstMs - minuteMs && timeMs <= lastMs + minuteMs;
    }

    void include(qint64 timeMs)
    {
        firstMs = std::min(firstMs, timeMs);
        lastMs = std::max(lastMs, timeMs);
    }
};

/// Parameters 1 to 13; `caption` is not copied.
void bindPost(SQLite::Statement& statement, const StoredPost& stored, qint64 fingerprint,
              const std::string& caption)
{
    const Post& post = stored.post;
    bindInteger(statement, 1, stored.accountId);
    bindInteger(statement, 2, post.takenAtMs);
    bindMediaType(statement, 3, post.mediaType);
    bindInteger(statement, 4, post.likes);
    bindInteger(statement, 5, stored.likesAtMs);
    bindInteger(statement, 6, post.comments);
    bindInteger(statement, 7, stored.commentsAtMs);
    statement.bindNoCopy(8, caption);
    bindTextOrNull(statement, 9, post.mediaId);
    bindTextOrNull(statement, 10, post.shortcode);
    bindTextOrNull(statement, 11, post.photoPath);
    bindInteger(statement, 12, stored.observedAtMs);
    bindInteger(statement, 13, fingerprint);
}

std::string selectPosts(const char* condition)
{
    return std::string("SELECT ") + postColumns + " FROM post WHERE account_id = ? AND " +
           condition;
}

} // namespace

/// Prepared once for all posts of the import.
struct PostMerge::Statements {
    explicit Statements(SQLite::Database& database)
        : connection(database)
        , transaction(connection, SQLite::TransactionBehavior::IMMEDIATE)
        , findEqual(connection, "SELECT id, observed_at_ms FROM post WHERE account_id = ? AND "
                                "taken_at_ms = ? AND fingerprint = ?")
        , findByMediaId(connection, selectPosts("media_id = ?"))
        , findByShortcode(connection, selectPosts("shortcode = ?"))
        , findByTime(connection,
                     selectPosts("taken_at_ms BETWEEN ? AND ? ORDER BY taken_at_ms = ? DESC, "
                                 "taken_at_ms, id"))
        , findSpan(connection, "SELECT (SELECT min(taken_at_ms) FROM post WHERE account_id = ?1), "
                               "(SELECT max(taken_at_ms) FROM post WHERE account_id = ?1)")
        , insert(connection, "INSERT INTO post (account_id, taken_at_ms, media_type, likes, "
                             "likes_at_ms, comments, comments_at_ms, caption, media_id, "
                             "shortcode, photo_path, observed_at_ms, fingerprint) "
                             "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)")
        , update(connection, "UPDATE post SET (account_id, taken_at_ms, media_type, likes, "
                             "likes_at_ms, comments, comments_at_ms, caption, media_id, "
                             "shortcode, photo_path, observed_at_ms, fingerprint) = "
                             "(?,?,?,?,?,?,?,?,?,?,?,?,?) WHERE id = ?")
        , markSeen(connection, "UPDATE post SET observed_at_ms = ?1, "
                               "likes_at_ms = iif(likes IS NULL, NULL, ?1), "
                               "comments_at_ms = iif(comments IS NULL, NULL, ?1) WHERE id = ?2")
        , moveJournal(connection, "UPDATE journal_entry SET post_id = ? WHERE post_id = ?")
        , remove(connection, "DELETE FROM post WHERE id = ?")
    {
    }

    bool mayHoldTime(qint64 accountId, qint64 takenAtMs);
    bool isStoredAsItIs(qint64 accountId, qint64 takenAtMs, qint64 fingerprint, qint64 countedAtMs);
    std::vector<StoredPost> findSame(qint64 accountId, const Post& post);
    std::vector<StoredPost> findById(SQLite::Statement& statement, qint64 accountId,
                                     const QString& value);
    std::vector<StoredPost> findSameTimeAndCaption(qint64 accountId, const Post& post);
    void add(const StoredPost& stored, qint64 fingerprint);
    void replace(const StoredPost& stored);
    void unite(StoredPost& kept, const StoredPost& other);

    SQLite::Database& connection;
    SQLite::Transaction transaction;
    SQLite::Statement findEqual;
    SQLite::Statement findByMediaId;
    SQLite::Statement findByShortcode;
    SQLite::Statement findByTime;
    SQLite::Statement findSpan;
    SQLite::Statement insert;
    SQLite::Statement update;
    SQLite::Statement markSeen;
    SQLite::Statement moveJournal;
    SQLite::Statement remove;
    std::unordered_map<qint64, TimeSpan> spans; ///< of each account's posts
    IdSet claimed; ///< rows that a post of this import was added to or merged into
};

/// False when every post of the account is more than a minute away: sources are mostly in order of
/// time, so a first import seldom has to look for a post that might be the same.
bool PostMerge::Statements::mayHoldTime(qint64 accountId, qint64 takenAtMs)
{
    auto found = spans.find(accountId);
    if (found == spans.end()) {
        findSpan.reset();
        bindInteger(findSpan, 1, accountId);
        findSpan.executeStep();
        TimeSpan span;
        if (const auto firstMs = optionalIntegerAt(findSpan, 0)) {
            span.firstMs = *firstMs;
            span.lastMs = integerAt(findSpan, 1);
        }
        findSpan.reset();
        found = spans.emplace(accountId, span).first;
    }
    return found->second.isWithinAMinuteOf(takenAtMs);
}

bool PostMerge::Statements::isStoredAsItIs(qint64 accountId, qint64 takenAtMs, qint64 fingerprint,
                                           qint64 countedAtMs)
{
    findEqual.reset();
    bindInteger(findEqual, 1, accountId);
    bindInteger(findEqual, 2, takenAtMs);
    bindInteger(findEqual, 3, fingerprint);
    if (!findEqual.executeStep())
        return false;
    const qint64 id = integerAt(findEqual, 0);
    const qint64 observedAtMs = integerAt(findEqual, 1);
    claimed.insert(id);
    if (observedAtMs < countedAtMs) {
        findEqual.reset();
        markSeen.reset();
        bindInteger(markSeen, 1, countedAtMs);
        bindInteger(markSeen, 2, id);
        markSeen.exec();
    }
    return true;
}

std::vector<StoredPost> PostMerge::Statements::findById(SQLite::Statement& statement,
                                                        qint64 accountId, const QString& value)
{
    std::vector<StoredPost> found;
    if (value.isEmpty())
        return found;
    statement.reset();
    bindInteger(statement, 1, accountId);
    bindText(statement, 2, value);
    if (statement.executeStep())
        found.push_back(storedPostAt(statement));
    statement.reset();
    return found;
}

std::vector<StoredPost> PostMerge::Statements::findSameTimeAndCaption(qint64 accountId,
                                                                      const Post& post)
{
    const qint64 minuteMs = minuteStartMs(post.takenAtMs);
    const bool minuteOnly = minuteMs == post.takenAtMs;
    findByTime.reset();
    bindInteger(findByTime, 1, accountId);
    bindInteger(findByTime, 2, minuteMs);
    bindInteger(findByTime, 3, minuteOnly ? minuteMs + 59'999 : post.takenAtMs);
    bindInteger(findByTime, 4, post.takenAtMs);
    std::vector<StoredPost> found;
    while (found.empty() && findByTime.executeStep()) {
        if (claimed.contains(integerAt(findByTime, 0)))
            continue;
        const StoredPost candidate = storedPostAt(findByTime);
        const bool otherShortcode = !candidate.post.shortcode.isEmpty() &&
                                    !post.shortcode.isEmpty() &&
                                    candidate.post.shortcode != post.shortcode;
        if (!otherShortcode && isSameTime(candidate.post.takenAtMs, post.takenAtMs) &&
            isSameCaption(candidate.post.caption, post.caption))
            found.push_back(candidate);
    }
    findByTime.reset();
    return found;
}

std::vector<StoredPost> PostMerge::Statements::findSame(qint64 accountId, const Post& post)
{
    std::vector<StoredPost> found = findById(findByMediaId, accountId, post.mediaId);
    for (StoredPost& byShortcode : findById(findByShortcode, accountId, post.shortcode)) {
        if (found.empty() || found.front().id != byShortcode.id)
            found.push_back(std::move(byShortcode));
    }
    if (found.empty() && mayHoldTime(accountId, post.takenAtMs))
        return findSameTimeAndCaption(accountId, post);
    return found;
}

void PostMerge::Statements::add(const StoredPost& stored, qint64 fingerprint)
{
    const std::string caption = stored.post.caption.toStdString();
    bindPost(insert, stored, fingerprint, caption);
    insert.exec();
    // The caption is bound without a copy and ends here.
    insert.reset();
    insert.clearBindings();
    claimed.insert(connection.getLastInsertRowid());
    spans[stored.accountId].include(stored.post.takenAtMs);
}

void PostMerge::Statements::replace(const StoredPost& stored)
{
    const std::string caption = stored.post.caption.toStdString();
    bindPost(update, stored, fingerprintOf(stored.post), caption);
    bindInteger(update, 14, stored.id);
    update.exec();
    update.reset();
    update.clearBindings();
    spans[stored.accountId].include(stored.post.takenAtMs);
}

/// Two rows turned out to be one post: one was known by its media id, the other by its shortcode.
void PostMerge::Statements::unite(StoredPost& kept, const StoredPost& other)
{
    mergeInto(kept, other);
    moveJournal.reset();
    bindInteger(moveJournal, 1, kept.id);
    bindInteger(moveJournal, 2, other.id);
    moveJournal.exec();
    remove.reset();
    bindInteger(remove, 1, other.id);
    remove.exec();
}

PostMerge::PostMerge(Database& database)
    : m_statements(std::make_unique<Statements>(database.connection()))
{
}

PostMerge::~PostMerge() = default;

Result<std::unique_ptr<PostMerge>> PostMerge::begin(Database& database)
{
    return guarded([&]() -> Result<std::unique_ptr<PostMerge>> {
        return std::unique_ptr<PostMerge>(new PostMerge(database));
    });
}

void PostMerge::addChecked(qint64 accountId, const Post& post, qint64 countedAtMs)
{
    Statements& sql = *m_statements;
    ++m_counts.found;
    if (!post.likes || *post.likes < 0)
        ++m_counts.withoutLikes;
    const qint64 fingerprint = fingerprintOf(post);
    if (sql.mayHoldTime(accountId, post.takenAtMs) &&
        sql.isStoredAsItIs(accountId, post.takenAtMs, fingerprint, countedAtMs)) {
        ++m_counts.unchanged;
        return;
    }
    const StoredPost incoming = firstSeen(accountId, post, countedAtMs);
    std::vector<StoredPost> same = sql.findSame(accountId, post);
    if (same.empty()) {
        sql.add(incoming, fingerprint);
        ++m_counts.added;
        return;
    }
    StoredPost& kept = same.front();
    const StoredPost before = kept;
    for (std::size_t i = 1; i < same.size(); ++i)
        sql.unite(kept, same[i]);
    const bool changed = mergeInto(kept, incoming) || same.size() > 1;
    if (!(kept == before))
        sql.replace(kept);
    sql.claimed.insert(kept.id);
    ++(changed ? m_counts.updated : m_counts.unchanged);
}

Result<void> PostMerge::add(qint64 accountId, const Post& post, qint64 countedAtMs)
{
    if (m_failed)
        return failure(ErrorCode::Internal, u"the import failed before"_s);
    auto outcome = guarded([&]() -> Result<void> {
        addChecked(accountId, post, countedAtMs);
        return {};
    });
    m_failed = !outcome;
    return outcome;
}

Result<MergeCounts> PostMerge::commit()
{
    if (m_failed)
        return failure(ErrorCode::Internal, u"the import failed before"_s);
    return guarded([&]() -> Result<MergeCounts> {
        m_statements->findEqual.reset();
        m_statements->transaction.commit();
        return m_counts;
    });
}

} // namespace likecast
