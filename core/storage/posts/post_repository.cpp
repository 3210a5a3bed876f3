#include "core/storage/posts/post_repository.h"

#include "core/posts/known_count.h"
#include "core/storage/database/database.h"
#include "core/storage/database/nested_transaction.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/posts/post_rows.h"
#include "core/storage/posts/post_table.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <string>

namespace likecast
{

Result<std::vector<Post>> PostRepository::loadAll(qint64 accountId)
{
    return guarded([&] {
        return allRows(
            m_database.connection(),
            std::string("SELECT ") + postColumns +
                " FROM post WHERE account_id = ? ORDER BY taken_at_ms, id",
            [](const SQLite::Statement& row) { return storedPostAt(row).post; }, accountId);
    });
}

static std::optional<double> medianLikes(SQLite::Database& connection, qint64 accountId,
                                         qint64 withLikes)
{
    if (withLikes == 0)
        return std::nullopt;
    SQLite::Statement middle(
        connection, "SELECT avg(likes) FROM (SELECT likes FROM post WHERE "
                    "account_id = ? AND likes IS NOT NULL ORDER BY likes LIMIT ? OFFSET ?)");
    bindAll(middle, accountId, withLikes % 2 == 0 ? 2 : 1, (withLikes - 1) / 2);
    middle.executeStep();
    std::optional<double> median;
    readRow(middle, median);
    return median;
}

Result<PostCounts> PostRepository::count(qint64 accountId)
{
    return guarded([&] {
        SQLite::Statement row(m_database.connection(),
                              "SELECT count(*), count(likes), avg(likes), min(taken_at_ms), "
                              "max(taken_at_ms) FROM post WHERE account_id = ?");
        bindAll(row, accountId);
        row.executeStep();
        PostCounts counts;
        readRow(row, counts.posts, counts.withLikes, counts.meanLikes, counts.firstTakenAtMs,
                counts.lastTakenAtMs);
        counts.medianLikes = medianLikes(m_database.connection(), accountId, counts.withLikes);
        return counts;
    });
}

static std::string orderClause(const PostQuery& query)
{
    const char* direction = query.descending ? " DESC" : " ASC";
    switch (query.order) {
    case PostOrder::Likes:
        return std::string(" ORDER BY likes") + direction + " NULLS LAST, taken_at_ms DESC, id";
    case PostOrder::Comments:
        return std::string(" ORDER BY comments") + direction + " NULLS LAST, taken_at_ms DESC, id";
    case PostOrder::Time:
        break;
    }
    return std::string(" ORDER BY taken_at_ms") + direction + ", id" + direction;
}

static bool isWanted(const SQLite::Statement& row, const PostQuery& query)
{
    std::optional<MediaType> type;
    readValue(row, 1, type);
    if (!query.mediaTypes.empty() &&
        std::ranges::find(query.mediaTypes, type) == query.mediaTypes.end())
        return false;
    // SQLite's LIKE ignores case for ASCII letters only.
    return query.text.isEmpty() || textAt(row, 2).contains(query.text, Qt::CaseInsensitive);
}

Result<std::vector<qint64>> PostRepository::find(qint64 accountId, const PostQuery& query)
{
    return guarded([&] {
        const char* columns = query.text.isEmpty() ? "id, media_type" : "id, media_type, caption";
        SQLite::Statement rows(m_database.connection(), std::string("SELECT ") + columns +
                                                            " FROM post WHERE account_id = ?1 AND "
                                                            "(?2 IS NULL OR taken_at_ms >= ?2) AND "
                                                            "(?3 IS NULL OR taken_at_ms < ?3)" +
                                                            orderClause(query));
        bindAll(rows, accountId, query.fromMs, query.untilMs);
        std::vector<qint64> ids;
        while (rows.executeStep()) {
            if (isWanted(rows, query))
                ids.push_back(integerAt(rows, 0));
        }
        return ids;
    });
}

Result<std::vector<StoredPost>> PostRepository::load(std::span<const qint64> ids)
{
    return guarded([&] {
        SQLite::Statement row(m_database.connection(),
                              std::string("SELECT ") + postColumns + " FROM post WHERE id = ?");
        std::vector<StoredPost> posts;
        for (const qint64 id : ids) {
            bindAll(row, id);
            if (row.executeStep())
                posts.push_back(storedPostAt(row));
        }
        return posts;
    });
}

static LikesFigure replaceLikes(SQLite::Database& connection, StoredPost& stored,
                                const LikesFigure& figure)
{
    const LikesFigure before{stored.id, stored.post.likes, stored.likesAtMs, stored.areLikesTyped};
    stored.post.likes = figure.likes;
    stored.likesAtMs = figure.likes ? std::optional(figure.countedAtMs.value_or(0)) : std::nullopt;
    stored.areLikesTyped = figure.likes && figure.isTyped;
    PostTable(connection).update(stored);
    execute(connection,
            "UPDATE journal_entry SET actual_likes = ?2, actual_at_ms = ?3, actual_typed = ?4 "
            "WHERE post_id = ?1",
            stored.id, stored.post.likes, stored.likesAtMs, stored.areLikesTyped);
    return before;
}

Result<std::vector<LikesFigure>> PostRepository::setLikes(std::span<const LikesFigure> figures)
{
    return guarded([&]() -> Result<std::vector<LikesFigure>> {
        NestedTransaction transaction(m_database.connection());
        std::vector<LikesFigure> before;
        for (const LikesFigure& figure : figures) {
            auto stored = load(std::span(&figure.postId, 1));
            if (!stored)
                return failure(stored.error());
            if (stored->empty() || !isCountOrUnknown(figure.likes))
                return failure(ErrorCode::InputInvalid,
                               QStringLiteral("likes of post %1").arg(figure.postId));
            before.push_back(replaceLikes(m_database.connection(), stored->front(), figure));
        }
        transaction.commit();
        return before;
    });
}

Result<void> PostRepository::setPhotoSha256(qint64 postId, const QByteArray& sha256)
{
    return guarded([&] {
        execute(m_database.connection(), "UPDATE post SET photo_sha256 = ? WHERE id = ?", sha256,
                postId);
    });
}

Result<QByteArray> PostRepository::photoSha256(qint64 postId)
{
    return guarded([&] {
        SQLite::Statement row(m_database.connection(),
                              "SELECT photo_sha256 FROM post WHERE id = ?");
        bindAll(row, postId);
        return row.executeStep() ? blobAt(row, 0) : QByteArray();
    });
}

} // namespace likecast
