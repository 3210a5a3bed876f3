#include "core/storage/posts/post_table.h"

#include "core/posts/known_count.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/posts/post_rows.h"

#include <SQLiteCpp/Column.h>

#include <algorithm>
#include <string>
#include <tuple>

namespace likecast
{

namespace
{

constexpr int columnCount = 22;
constexpr const char* columnNames =
    "(account_id, taken_at_ms, media_type, likes, likes_at_ms, comments, comments_at_ms, caption, "
    "media_id, shortcode, photo_path, observed_at_ms, fingerprint, time_precision, time_zone, "
    "saves, shares, reach, views, watch_ms, is_boosted, is_coauthored)";

std::string selectPosts(const char* condition)
{
    return std::string("SELECT ") + postColumns + " FROM post WHERE account_id = ? AND " +
           condition;
}

std::string parameters()
{
    std::string list = "(?";
    for (int i = 1; i < columnCount; ++i)
        list += ",?";
    return list + ')';
}

void bindTextNoCopy(SQLite::Statement& statement, int parameter, const std::string& text)
{
    if (text.empty())
        statement.bind(parameter);
    else
        statement.bindNoCopy(parameter, text);
}

/// The post must stay in place until the statement has run.
void bindPost(SQLite::Statement& statement, int first, const NewPostRow& row)
{
    const Utf8Post& post = row.post;
    const auto countedAt = [&](std::optional<qint64> count) {
        return count ? std::optional(row.countedAtMs) : std::nullopt;
    };
    bindInteger(statement, first, row.accountId);
    bindInteger(statement, first + 1, post.takenAtMs);
    bindMediaType(statement, first + 2, post.mediaType);
    bindInteger(statement, first + 3, knownCount(post.likes));
    bindInteger(statement, first + 4, countedAt(knownCount(post.likes)));
    bindInteger(statement, first + 5, knownCount(post.comments));
    bindInteger(statement, first + 6, countedAt(knownCount(post.comments)));
    statement.bindNoCopy(first + 7, post.caption);
    bindTextNoCopy(statement, first + 8, post.mediaId);
    bindTextNoCopy(statement, first + 9, post.shortcode);
    bindTextNoCopy(statement, first + 10, post.photoPath);
    bindInteger(statement, first + 11, row.countedAtMs);
    bindInteger(statement, first + 12, row.fingerprint);
    statement.bindNoCopy(first + 13, timePrecisionName(post.timePrecision));
    bindTextNoCopy(statement, first + 14, post.timeZone);
    bindInteger(statement, first + 15, knownCount(post.figures.saves));
    bindInteger(statement, first + 16, knownCount(post.figures.shares));
    bindInteger(statement, first + 17, knownCount(post.figures.reach));
    bindInteger(statement, first + 18, knownCount(post.figures.views));
    bindInteger(statement, first + 19, knownCount(post.figures.watchMs));
    bindInteger(statement, first + 20, static_cast<qint64>(post.isBoosted));
    bindInteger(statement, first + 21, static_cast<qint64>(post.isCoauthored));
}

/// Values bound without a copy are valid only until the caller returns.
void execute(SQLite::Statement& statement)
{
    statement.exec();
    statement.reset();
    statement.clearBindings();
}

} // namespace

PostTable::PostTable(SQLite::Database& connection)
    : m_connection(connection)
    , m_findByMediaId(connection, selectPosts("media_id = ?"))
    , m_findByShortcode(connection, selectPosts("shortcode = ?"))
    , m_seenInMinute(connection,
                     "SELECT id, taken_at_ms, fingerprint, observed_at_ms FROM post WHERE "
                     "account_id = ? AND taken_at_ms BETWEEN ? AND ?")
    , m_load(connection, std::string("SELECT ") + postColumns + " FROM post WHERE id = ?")
    , m_insert(connection,
               std::string("INSERT INTO post ") + columnNames + " VALUES " + parameters())
    , m_update(connection, std::string("UPDATE post SET ") + columnNames + " = " + parameters() +
                               ", photo_sha256 = iif(photo_path IS ?11, photo_sha256, NULL), "
                               "likes_typed = ?24 WHERE id = ?23")
    , m_markSeen(connection, "UPDATE post SET observed_at_ms = ?1, "
                             "likes_at_ms = iif(likes IS NULL, NULL, ?1), "
                             "comments_at_ms = iif(comments IS NULL, NULL, ?1), "
                             "likes_typed = 0 WHERE id = ?2")
    , m_moveJournal(connection, "UPDATE journal_entry SET post_id = ? WHERE post_id = ?")
    , m_remove(connection, "DELETE FROM post WHERE id = ?")
{
}

std::vector<SeenRow> PostTable::seenInMinute(qint64 accountId, qint64 takenAtMs)
{
    const qint64 minuteMs = minuteStartMs(takenAtMs);
    constexpr qint64 lastOfMinuteMs = 59'999;
    m_seenInMinute.reset();
    bindInteger(m_seenInMinute, 1, accountId);
    bindInteger(m_seenInMinute, 2, minuteMs);
    bindInteger(m_seenInMinute, 3, minuteMs == takenAtMs ? minuteMs + lastOfMinuteMs : takenAtMs);
    std::vector<SeenRow> rows;
    while (m_seenInMinute.executeStep())
        rows.push_back({integerAt(m_seenInMinute, 0), integerAt(m_seenInMinute, 1),
                        integerAt(m_seenInMinute, 2), integerAt(m_seenInMinute, 3)});
    m_seenInMinute.reset();
    std::sort(rows.begin(), rows.end(), [takenAtMs](const SeenRow& a, const SeenRow& b) {
        return std::tuple(a.takenAtMs != takenAtMs, a.takenAtMs, a.id) <
               std::tuple(b.takenAtMs != takenAtMs, b.takenAtMs, b.id);
    });
    return rows;
}

StoredPost PostTable::load(qint64 id)
{
    m_load.reset();
    bindInteger(m_load, 1, id);
    m_load.executeStep();
    StoredPost stored = storedPostAt(m_load);
    m_load.reset();
    return stored;
}

static std::optional<StoredPost> findByText(SQLite::Statement& statement, qint64 accountId,
                                            const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    statement.reset();
    bindInteger(statement, 1, accountId);
    statement.bind(2, text);
    std::optional<StoredPost> found;
    if (statement.executeStep())
        found = storedPostAt(statement);
    statement.reset();
    return found;
}

std::optional<StoredPost> PostTable::findByMediaId(qint64 accountId, const std::string& mediaId)
{
    return findByText(m_findByMediaId, accountId, mediaId);
}

std::optional<StoredPost> PostTable::findByShortcode(qint64 accountId, const std::string& shortcode)
{
    return findByText(m_findByShortcode, accountId, shortcode);
}

qint64 PostTable::insert(const NewPostRow& row)
{
    bindPost(m_insert, 1, row);
    execute(m_insert);
    return static_cast<qint64>(m_connection.getLastInsertRowid());
}

void PostTable::update(const StoredPost& stored)
{
    NewPostRow row{stored.accountId, utf8PostOf(stored.post), stored.observedAtMs, 0};
    row.fingerprint = fingerprintOf(row.post);
    bindPost(m_update, 1, row);
    bindInteger(m_update, 5, stored.likesAtMs);
    bindInteger(m_update, 7, stored.commentsAtMs);
    bindInteger(m_update, columnCount + 1, stored.id);
    bindInteger(m_update, columnCount + 2, static_cast<qint64>(stored.areLikesTyped));
    execute(m_update);
}

void PostTable::markSeen(qint64 id, qint64 countedAtMs)
{
    m_markSeen.reset();
    bindInteger(m_markSeen, 1, countedAtMs);
    bindInteger(m_markSeen, 2, id);
    m_markSeen.exec();
}

void PostTable::moveReferences(qint64 fromId, qint64 toId)
{
    m_moveJournal.reset();
    bindInteger(m_moveJournal, 1, toId);
    bindInteger(m_moveJournal, 2, fromId);
    m_moveJournal.exec();
}

void PostTable::remove(qint64 id)
{
    m_remove.reset();
    bindInteger(m_remove, 1, id);
    m_remove.exec();
}

void PostTable::reset()
{
    for (SQLite::Statement* statement :
         {&m_findByMediaId, &m_findByShortcode, &m_seenInMinute, &m_load})
        statement->reset();
}

} // namespace likecast
