#pragma once

#include "core/common/result.h"

#include <QByteArray>

#include <optional>

namespace likecast
{

class Database;

/// Keeps the newest test of the models on an account (leaderboardToJson()), as it takes seconds to
/// minutes. It counts only for the models and posts that it was made from. Same thread as the
/// database, which must outlive it. Errors: those of SQLite.
class LeaderboardCache
{
public:
    explicit LeaderboardCache(Database& database)
        : m_database(database)
    {
    }

    /// The stored test, nothing where the account's posts, their measured photos or the models
    /// (modelsFingerprint()) are others by now. Takes a millisecond.
    Result<std::optional<QByteArray>> find(qint64 accountId, const QByteArray& models);

    /// Changes with the account's posts, their likes, captions and measured photos.
    Result<QByteArray> postsFingerprint(qint64 accountId);

    /// Replaces the account's earlier test. `posts`: postsFingerprint() from before it was made.
    Result<void> store(qint64 accountId, const QByteArray& models, const QByteArray& posts,
                       const QByteArray& board);

private:
    Database& m_database;
};

} // namespace likecast
