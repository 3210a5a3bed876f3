#pragma once

#include "core/common/result.h"
#include "core/posts/post.h"

#include <QString>

#include <optional>
#include <vector>

namespace likecast
{

class Database;

/// A person or a brand, with accounts of its own.
struct StoredProfile {
    qint64 id = 0;
    QString name;

    friend bool operator==(const StoredProfile&, const StoredProfile&) = default;
};

struct StoredAccount {
    qint64 id = 0;
    qint64 profileId = 0;
    QString name;           ///< user name without @
    QString platformUserId; ///< the API's own id once it is linked, else empty
    AccountCounts counts;   ///< the newest that are known
    std::optional<qint64> countedAtMs;
    bool areFollowersTyped = false;      ///< a person typed them; no source counted them since
    std::optional<qint64> refreshedAtMs; ///< last complete refresh from the API
    QString refreshCursor;               ///< where an interrupted refresh goes on; empty when done

    friend bool operator==(const StoredAccount&, const StoredAccount&) = default;
};

/// What an account's page counted on one day (UTC).
struct DailyCounts {
    qint64 countedAtMs = 0; ///< UTC milliseconds since 1970
    AccountCounts counts;

    friend bool operator==(const DailyCounts&, const DailyCounts&) = default;
};

/// The followers of an account with where they come from.
struct FollowersFigure {
    std::optional<qint64> followers;
    std::optional<qint64> countedAtMs; ///< UTC milliseconds since 1970
    bool isTyped = false;              ///< by a person

    friend bool operator==(const FollowersFigure&, const FollowersFigure&) = default;
};

/// Profiles and their accounts. Names compare without regard to the case of ASCII letters; an @
/// before an account's name and space around a name are dropped. Every call is one transaction, or
/// part of a PostMerge that is going on. Same thread as the database, which must outlive it.
/// Errors: InputInvalid (an empty name, or one that is taken), AccountUnknown, those of SQLite.
class AccountRepository
{
public:
    explicit AccountRepository(Database& database)
        : m_database(database)
    {
    }

    /// In order of creation.
    Result<std::vector<StoredProfile>> profiles();
    Result<qint64> addProfile(const QString& name);
    /// The first, made where there is none yet.
    Result<qint64> ensureProfile();

    /// In order of name.
    Result<std::vector<StoredAccount>> accounts(qint64 profileId);
    Result<StoredAccount> account(qint64 accountId);
    /// In any profile, the oldest first when several follow the same account.
    Result<StoredAccount> findByName(const QString& name);
    /// The account of this name in this profile, made when it is not there yet.
    Result<qint64> ensure(qint64 profileId, const QString& name);
    Result<void> rename(qint64 accountId, const QString& name);
    /// With its posts, snapshots and import log; what the journal says of it stays.
    Result<void> remove(qint64 accountId);

    Result<void> setPlatformUserId(qint64 accountId, const QString& platformUserId);
    Result<void> setRefreshed(qint64 accountId, qint64 refreshedAtMs);
    Result<void> setRefreshCursor(qint64 accountId, const QString& cursor);

    /// Adds to the snapshots (the newest of a day stays) and to the account's own counts when none
    /// newer are known. An absent or negative count never replaces a known one.
    Result<void> addCounts(qint64 accountId, const DailyCounts& counts);
    /// Replaces the followers, and those of today's snapshot, `nowMs` being now. Returns what was
    /// there before, which undoes it. Errors also: InputInvalid (a count out of range).
    Result<FollowersFigure> setFollowers(qint64 accountId, const FollowersFigure& figure,
                                         qint64 nowMs);
    /// Oldest first, at most one a day.
    Result<std::vector<DailyCounts>> dailyCounts(qint64 accountId);

private:
    Result<void> changeOne(const char* sql, qint64 id, const std::optional<QString>& text);

    Database& m_database;
};

} // namespace likecast
