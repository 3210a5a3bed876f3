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

/// The post must stay in place until the statement has run.
void bindPost(SQLite::Statement& statement, const NewPostRow& row)
{
    const Utf8Post& post = row.post;
    const PostFigures& figures = post.figures;
    const auto likes = knownCount(post.likes);
    const auto comments = knownCount(post.comments);
    const auto countedAt = [&](std::optional<qint64> count) {
        return count ? std::optional(row.countedAtMs) : std::nullopt;
    };
    bindAll(statement, row.accountId, post.takenAtMs, post.mediaType, likes, countedAt(likes),
            comments, countedAt(comments), post.caption, orNull(post.mediaId),
            orNull(post.shortcode), orNull(post.photoPath), row.countedAtMs, row.fingerprint,
            timePrecisionName(post.timePrecision), orNull(post.timeZone), knownCount(figures.saves),
            knownCount(figures.shares), knownCount(figures.reach), knownCount(figures.views),
            knownCount(figures.watchMs), post.isBoosted, post.isCoauthored);
}

/// Values bound without a copy are valid only until the caller returns.
void runOnce(SQLite::Statement& statement)
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
    bindAll(m_seenInMinute, accountId, minuteMs,
            minuteMs == takenAtMs ? minuteMs + lastOfMinuteMs : takenAtMs);
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
    bindAll(m_load, id);
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
    bindAll(statement, accountId, text);
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
    bindPost(m_insert, row);
    runOnce(m_insert);
    return static_cast<qint64>(m_connection.getLastInsertRowid());
}

void PostTable::update(const StoredPost& stored)
{
    NewPostRow row{stored.accountId, utf8PostOf(stored.post), stored.observedAtMs, 0};
    row.fingerprint = fingerprintOf(row.post);
    bindPost(m_update, row);
    bindValue(m_update, 5, stored.likesAtMs);
    bindValue(m_update, 7, stored.commentsAtMs);
    bindValue(m_update, columnCount + 1, stored.id);
    bindValue(m_update, columnCount + 2, stored.areLikesTyped);
    runOnce(m_update);
}

void PostTable::markSeen(qint64 id, qint64 countedAtMs)
{
    bindAll(m_markSeen, countedAtMs, id);
    m_markSeen.exec();
}

void PostTable::moveReferences(qint64 fromId, qint64 toId)
{
    bindAll(m_moveJournal, toId, fromId);
    m_moveJournal.exec();
}

void PostTable::remove(qint64 id)
{
    bindAll(m_remove, id);
    m_remove.exec();
}

void PostTable::reset()
{
    for (SQLite::Statement* statement :
         {&m_findByMediaId, &m_findByShortcode, &m_seenInMinute, &m_load})
        statement->reset();
}

} // namespace likecast
