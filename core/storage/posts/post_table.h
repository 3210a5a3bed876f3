#pragma once

#include "core/storage/posts/post_merge_rules.h"
#include "core/storage/posts/utf8_post.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>
#include <vector>

namespace likecast
{

/// A post to be inserted.
struct NewPostRow {
    qint64 accountId = 0;
    Utf8Post post;
    qint64 countedAtMs = 0;
    qint64 fingerprint = 0;
};

/// The indexed columns of a row.
struct SeenRow {
    qint64 id = 0;
    qint64 takenAtMs = 0;
    qint64 fingerprint = 0;
    qint64 observedAtMs = 0;
};

/// The prepared statements of an import on the table of posts. Throws SQLite::Exception. Only for
/// the .cpp files of this folder.
class PostTable
{
public:
    explicit PostTable(SQLite::Database& connection);

    /// Rows in the minute of `takenAtMs`, or, if that has seconds, from the start of the minute up
    /// to it; exact matches first.
    std::vector<SeenRow> seenInMinute(qint64 accountId, qint64 takenAtMs);
    StoredPost load(qint64 id);
    std::optional<StoredPost> findByMediaId(qint64 accountId, const std::string& mediaId);
    std::optional<StoredPost> findByShortcode(qint64 accountId, const std::string& shortcode);
    /// Returns the row's id.
    qint64 insert(const NewPostRow& row);
    void update(const StoredPost& stored);
    void markSeen(qint64 id, qint64 countedAtMs);
    /// Moves references from one row to another.
    void moveReferences(qint64 fromId, qint64 toId);
    void remove(qint64 id);

    /// Resets all statements.
    void reset();

private:
    SQLite::Database& m_connection;
    SQLite::Statement m_findByMediaId;
    SQLite::Statement m_findByShortcode;
    SQLite::Statement m_seenInMinute;
    SQLite::Statement m_load;
    SQLite::Statement m_insert;
    SQLite::Statement m_update;
    SQLite::Statement m_markSeen;
    SQLite::Statement m_moveJournal;
    SQLite::Statement m_remove;
};

} // namespace likecast
