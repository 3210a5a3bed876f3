#pragma once

#include "core/storage/posts/post_merge_rules.h"
#include "core/storage/posts/utf8_post.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// A post that is to become a row.
struct NewPostRow {
    qint64 accountId = 0;
    Utf8Post post;
    qint64 countedAtMs = 0;
    qint64 fingerprint = 0;
};

/// A row as far as it takes to see that nothing has changed.
struct SeenRow {
    qint64 id = 0;
    qint64 observedAtMs = 0;
};

/// The statements that an import makes of the table of posts, prepared once for all of them.
/// Throws SQLite::Exception. Only for the .cpp files of this folder.
class PostTable
{
public:
    /// So many rows go into one statement: a third of the time of as many single ones.
    static constexpr std::size_t rowsPerInsert = 32;

    explicit PostTable(SQLite::Database& connection);

    /// Calls `onRow(takenAtMs)` for every post of the account, then `onText(id or shortcode)`.
    template<typename OnTime, typename OnText>
    void eachKey(qint64 accountId, OnTime onTime, OnText onText);

    std::optional<SeenRow> findEqual(qint64 accountId, qint64 takenAtMs, qint64 fingerprint);
    std::optional<StoredPost> findByMediaId(qint64 accountId, const std::string& mediaId);
    std::optional<StoredPost> findByShortcode(qint64 accountId, const std::string& shortcode);
    /// The first that `isWanted` likes of those in the minute of a moment, or in its part until
    /// the moment where that has seconds; the moment itself before the others.
    template<typename Wanted>
    std::optional<StoredPost> findInMinute(qint64 accountId, qint64 takenAtMs, Wanted isWanted);

    /// At most rowsPerInsert; their ids are the last so many up to the one returned.
    qint64 insert(std::span<const NewPostRow> rows);
    void update(const StoredPost& stored);
    void markSeen(qint64 id, qint64 countedAtMs);
    /// What refers to the one row refers to the other one from now on.
    void moveReferences(qint64 fromId, qint64 toId);
    void remove(qint64 id);

    /// No statement is open any more.
    void reset();

private:
    void startFindInMinute(qint64 accountId, qint64 takenAtMs);

    SQLite::Database& m_connection;
    SQLite::Statement m_findEqual;
    SQLite::Statement m_findByMediaId;
    SQLite::Statement m_findByShortcode;
    SQLite::Statement m_findInMinute;
    SQLite::Statement m_times;
    SQLite::Statement m_texts;
    SQLite::Statement m_insertOne;
    SQLite::Statement m_insertMany;
    SQLite::Statement m_update;
    SQLite::Statement m_markSeen;
    SQLite::Statement m_moveJournal;
    SQLite::Statement m_remove;
};

template<typename OnTime, typename OnText>
void PostTable::eachKey(qint64 accountId, OnTime onTime, OnText onText)
{
    m_times.reset();
    m_times.bind(1, static_cast<int64_t>(accountId));
    while (m_times.executeStep())
        onTime(static_cast<qint64>(m_times.getColumn(0).getInt64()));
    m_times.reset();
    m_texts.reset();
    m_texts.bind(1, static_cast<int64_t>(accountId));
    while (m_texts.executeStep())
        onText(m_texts.getColumn(0).getString());
    m_texts.reset();
}

StoredPost storedPostAt(const SQLite::Statement& row);

template<typename Wanted>
std::optional<StoredPost> PostTable::findInMinute(qint64 accountId, qint64 takenAtMs,
                                                  Wanted isWanted)
{
    startFindInMinute(accountId, takenAtMs);
    std::optional<StoredPost> found;
    while (!found && m_findInMinute.executeStep()) {
        StoredPost candidate = storedPostAt(m_findInMinute);
        if (isWanted(candidate))
            found = std::move(candidate);
    }
    m_findInMinute.reset();
    return found;
}

} // namespace likecast
