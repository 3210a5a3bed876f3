#pragma once

#include "core/storage/posts/post_merge_rules.h"
#include "core/storage/posts/utf8_post.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>

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
    explicit PostTable(SQLite::Database& connection);

    std::optional<SeenRow> findEqual(qint64 accountId, qint64 takenAtMs, qint64 fingerprint);
    std::optional<StoredPost> findByMediaId(qint64 accountId, const std::string& mediaId);
    std::optional<StoredPost> findByShortcode(qint64 accountId, const std::string& shortcode);
    /// The first that `isWanted` likes of those in the minute of a moment, or in its part until
    /// the moment where that has seconds; the moment itself before the others.
    template<typename Wanted>
    std::optional<StoredPost> findInMinute(qint64 accountId, qint64 takenAtMs, Wanted isWanted);

    /// Returns the row's id.
    qint64 insert(const NewPostRow& row);
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
    SQLite::Statement m_insert;
    SQLite::Statement m_update;
    SQLite::Statement m_markSeen;
    SQLite::Statement m_moveJournal;
    SQLite::Statement m_remove;
};

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
