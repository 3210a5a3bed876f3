#pragma once

#include "core/common/result.h"

#include <QByteArray>

#include <optional>

namespace likecast
{

class Database;

/// Caches the newest leaderboard of an account (leaderboardToJson()), which takes seconds to
/// minutes to compute. It is valid only for the models and posts it was computed from. Use it on
/// the database's thread; the database must outlive it. Errors: those of SQLite.
class LeaderboardCache
{
public:
    explicit LeaderboardCache(Database& database)
        : m_database(database)
    {
    }

    /// The cached leaderboard; std::nullopt if the account's posts, their measured photos or the
    /// models (modelsFingerprint()) have changed. Takes a millisecond.
    Result<std::optional<QByteArray>> find(qint64 accountId, const QByteArray& models);

    /// Changes with the account's posts, their likes, captions and measured photos.
    Result<QByteArray> postsFingerprint(qint64 accountId);

    /// Replaces the account's previous leaderboard. `posts`: postsFingerprint() from before it was
    /// computed.
    Result<void> store(qint64 accountId, const QByteArray& models, const QByteArray& posts,
                       const QByteArray& board);

private:
    Database& m_database;
};

} // namespace likecast
