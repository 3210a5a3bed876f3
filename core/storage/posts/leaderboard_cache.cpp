#include "core/storage/posts/leaderboard_cache.h"

#include "core/storage/database/database.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace likecast
{

Result<std::optional<QByteArray>> LeaderboardCache::find(qint64 accountId, const QByteArray& models)
{
    const auto posts = postsFingerprint(accountId);
    if (!posts)
        return failure(posts.error());
    return guarded([&]() -> std::optional<QByteArray> {
        SQLite::Statement row(m_database.connection(),
                              "SELECT board FROM leaderboard "
                              "WHERE account_id = ? AND models = ? AND posts = ?");
        bindAll(row, accountId, QString::fromUtf8(models), QString::fromUtf8(*posts));
        return row.executeStep() ? std::optional(textAt(row, 0).toUtf8()) : std::nullopt;
    });
}

Result<QByteArray> LeaderboardCache::postsFingerprint(qint64 accountId)
{
    return guarded([&] {
        SQLite::Statement row(
            m_database.connection(),
            "SELECT count(*), total(likes), total(likes * (taken_at_ms / 1000 % 86413)), "
            "max(taken_at_ms), max(observed_at_ms), "
            "(SELECT followers FROM account WHERE id = ?1), "
            "(SELECT count(*) FROM post JOIN photo_features "
            "ON photo_features.sha256 = post.photo_sha256 WHERE post.account_id = ?1) "
            "FROM post WHERE account_id = ?1");
        bindAll(row, accountId);
        row.executeStep();
        QByteArray fingerprint;
        for (int column = 0; column < row.getColumnCount(); ++column)
            fingerprint += textAt(row, column).toUtf8() + ' ';
        return fingerprint.trimmed();
    });
}

Result<void> LeaderboardCache::store(qint64 accountId, const QByteArray& models,
                                     const QByteArray& posts, const QByteArray& board)
{
    return guarded([&] {
        execute(m_database.connection(), "INSERT OR REPLACE INTO leaderboard VALUES (?, ?, ?, ?)",
                accountId, QString::fromUtf8(models), QString::fromUtf8(posts),
                QString::fromUtf8(board));
    });
}

} // namespace likecast
