#pragma once

#include "core/common/result.h"
#include "core/posts/post.h"

#include <QString>

#include <optional>
#include <vector>

namespace likecast
{

class Database;

/// A person or a brand, with its own accounts.
struct StoredProfile {
    qint64 id = 0;
    QString name;

    friend bool operator==(const StoredProfile&, const StoredProfile&) = default;
};

struct StoredAccount {
    qint64 id = 0;
    qint64 profileId = 0;
    QString name;           ///< Instagram username without @
    QString platformUserId; ///< the API's id once linked, else empty
    AccountCounts counts;   ///< the newest known
    std::optional<qint64> countedAtMs;
    bool areFollowersTyped = false;      ///< entered by the user and not counted by a source since
    std::optional<qint64> refreshedAtMs; ///< last complete refresh from the API
    QString refreshCursor; ///< where to continue an interrupted refresh; empty if complete

    friend bool operator==(const StoredAccount&, const StoredAccount&) = default;
};

/// An account's counts on one day (UTC).
struct DailyCounts {
    qint64 countedAtMs = 0; ///< UTC milliseconds since 1970
    AccountCounts counts;

    friend bool operator==(const DailyCounts&, const DailyCounts&) = default;
};

/// An account's followers and their origin.
struct FollowersFigure {
    std::optional<qint64> followers;
    std::optional<qint64> countedAtMs; ///< UTC milliseconds since 1970
    bool isTyped = false;              ///< entered by the user

    friend bool operator==(const FollowersFigure&, const FollowersFigure&) = default;
};

/// Profiles and their accounts. Names compare case-insensitively for ASCII letters; a leading @ of
/// an account's name and surrounding spaces are removed. Every call is one transaction, or part of
/// an active PostMerge. Use it on the database's thread; the database must outlive it.
/// Errors: InputInvalid (empty or existing name), AccountUnknown, those of SQLite.
class AccountRepository
{
public:
    explicit AccountRepository(Database& database)
        : m_database(database)
    {
    }

    /// Ordered by creation.
    Result<std::vector<StoredProfile>> profiles();
    Result<qint64> addProfile(const QString& name);
    /// Returns the first profile, creating one if there is none.
    Result<qint64> ensureProfile();

    /// Those of one profile, or all; ordered by name.
    Result<std::vector<StoredAccount>> accounts(std::optional<qint64> profileId = std::nullopt);
    Result<StoredAccount> account(qint64 accountId);
    /// Searches all profiles; if several have the account, returns the oldest.
    Result<StoredAccount> findByName(const QString& name);
    /// Returns the account of this name in this profile, creating it if necessary.
    Result<qint64> ensure(qint64 profileId, const QString& name);
    Result<void> rename(qint64 accountId, const QString& name);
    /// Removes the account with its posts, snapshots and import log; its journal entries stay.
    Result<void> remove(qint64 accountId);

    Result<void> setPlatformUserId(qint64 accountId, const QString& platformUserId);
    Result<void> setRefreshed(qint64 accountId, qint64 refreshedAtMs);
    Result<void> setRefreshCursor(qint64 accountId, const QString& cursor);

    /// Adds a snapshot (keeping the newest of each day) and updates the account's own counts unless
    /// newer ones are known. A missing or negative count never replaces a known one.
    Result<void> addCounts(qint64 accountId, const DailyCounts& counts);
    /// Replaces the followers, also in today's snapshot; `nowMs` is the current time. Returns the
    /// previous value, for undo. Errors: also InputInvalid (a count out of range).
    Result<FollowersFigure> setFollowers(qint64 accountId, const FollowersFigure& figure,
                                         qint64 nowMs);
    /// Oldest first, at most one per day.
    Result<std::vector<DailyCounts>> dailyCounts(qint64 accountId);

private:
    template<typename... Values>
    Result<void> changeOne(const char* sql, qint64 id, const Values&... values);
    template<typename Key>
    Result<StoredAccount> find(const char* condition, const Key& key, const QString& shown);

    Database& m_database;
};

} // namespace likecast
