#include "core/storage/posts/account_repository.h"

#include "core/posts/known_count.h"
#include "core/posts/wall_time.h"
#include "core/storage/database/database.h"
#include "core/storage/database/nested_transaction.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QDateTime>

#include <string>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char* accountColumns =
    "SELECT id, profile_id, name, platform_user_id, followers, following, media_count, "
    "counted_at_ms, refreshed_at_ms, refresh_cursor, followers_typed FROM account ";

StoredAccount accountAt(const SQLite::Statement& row)
{
    StoredAccount account;
    AccountCounts& counts = account.counts;
    readRow(row, account.id, account.profileId, account.name, account.platformUserId,
            counts.followers, counts.following, counts.mediaCount, account.countedAtMs,
            account.refreshedAtMs, account.refreshCursor, account.areFollowersTyped);
    return account;
}

QString plainAccountName(const QString& name)
{
    const QString trimmed = name.trimmed();
    return trimmed.startsWith(u'@') ? trimmed.mid(1).trimmed() : trimmed;
}

qint64 dayOf(qint64 timeMs)
{
    return timeMs >= 0 ? timeMs / millisecondsPerDay
                       : -((-timeMs + millisecondsPerDay - 1) / millisecondsPerDay);
}

/// Converts a violated UNIQUE or CHECK constraint of a name.
Error nameError(Error error, const QString& name)
{
    if (error.code == ErrorCode::InputInvalid)
        return {ErrorCode::InputInvalid, u"name '%1'"_s.arg(name)};
    return error;
}

} // namespace

Result<std::vector<StoredProfile>> AccountRepository::profiles()
{
    return guarded([&] {
        return allRows(m_database.connection(), "SELECT id, name FROM profile ORDER BY id",
                       [](const SQLite::Statement& row) {
                           return StoredProfile{integerAt(row, 0), textAt(row, 1)};
                       });
    });
}

Result<qint64> AccountRepository::addProfile(const QString& name)
{
    auto added = guarded([&] {
        execute(m_database.connection(), "INSERT INTO profile (name, created_at_ms) VALUES (?, ?)",
                name.trimmed(), QDateTime::currentMSecsSinceEpoch());
        return static_cast<qint64>(m_database.connection().getLastInsertRowid());
    });
    return added.map_error([&](const Error& error) { return nameError(error, name); });
}

template<typename... Values>
Result<void> AccountRepository::changeOne(const char* sql, qint64 id, const Values&... values)
{
    return guarded([&]() -> Result<void> {
        if (execute(m_database.connection(), sql, id, values...) == 0)
            return failure(ErrorCode::AccountUnknown, QString::number(id));
        return {};
    });
}

Result<qint64> AccountRepository::ensureProfile()
{
    const auto known = profiles();
    if (!known)
        return failure(known.error());
    return known->empty() ? addProfile(QStringLiteral("Default")) : known->front().id;
}

Result<std::vector<StoredAccount>> AccountRepository::accounts(std::optional<qint64> profileId)
{
    return guarded([&] {
        return allRows(m_database.connection(),
                       std::string(accountColumns) +
                           "WHERE ?1 IS NULL OR profile_id = ?1 ORDER BY name, profile_id",
                       accountAt, profileId);
    });
}

template<typename Key>
Result<StoredAccount> AccountRepository::find(const char* condition, const Key& key,
                                              const QString& shown)
{
    return guarded([&]() -> Result<StoredAccount> {
        SQLite::Statement row(m_database.connection(), std::string(accountColumns) + condition);
        bindAll(row, key);
        if (!row.executeStep())
            return failure(ErrorCode::AccountUnknown, shown);
        return accountAt(row);
    });
}

Result<StoredAccount> AccountRepository::account(qint64 accountId)
{
    return find("WHERE id = ?", accountId, QString::number(accountId));
}

Result<StoredAccount> AccountRepository::findByName(const QString& name)
{
    return find("WHERE name = ? ORDER BY id LIMIT 1", plainAccountName(name), name);
}

Result<qint64> AccountRepository::ensure(qint64 profileId, const QString& name)
{
    auto ensured = guarded([&] {
        // A no-op update makes RETURNING include the existing row.
        SQLite::Statement upsert(m_database.connection(),
                                 "INSERT INTO account (profile_id, name, created_at_ms) "
                                 "VALUES (?, ?, ?) ON CONFLICT (profile_id, name) "
                                 "DO UPDATE SET profile_id = profile_id RETURNING id");
        bindAll(upsert, profileId, plainAccountName(name), QDateTime::currentMSecsSinceEpoch());
        qint64 id = 0;
        while (upsert.executeStep())
            id = integerAt(upsert, 0);
        return id;
    });
    return ensured.map_error([&](const Error& error) { return nameError(error, name); });
}

Result<void> AccountRepository::rename(qint64 accountId, const QString& name)
{
    const QString plain = plainAccountName(name);
    if (plain.isEmpty())
        return failure(ErrorCode::InputInvalid, u"name ''"_s);
    return changeOne("UPDATE account SET name = ?2 WHERE id = ?1", accountId, plain)
        .map_error([&](const Error& error) { return nameError(error, plain); });
}

Result<void> AccountRepository::remove(qint64 accountId)
{
    return changeOne("DELETE FROM account WHERE id = ?", accountId);
}

Result<void> AccountRepository::setPlatformUserId(qint64 accountId, const QString& platformUserId)
{
    return changeOne("UPDATE account SET platform_user_id = ?2 WHERE id = ?1", accountId,
                     orNull(platformUserId));
}

Result<void> AccountRepository::setRefreshCursor(qint64 accountId, const QString& cursor)
{
    return changeOne("UPDATE account SET refresh_cursor = ?2 WHERE id = ?1", accountId,
                     orNull(cursor));
}

Result<void> AccountRepository::setRefreshed(qint64 accountId, qint64 refreshedAtMs)
{
    return changeOne("UPDATE account SET refreshed_at_ms = ?2, refresh_cursor = NULL WHERE id = ?1",
                     accountId, refreshedAtMs);
}

Result<void> AccountRepository::addCounts(qint64 accountId, const DailyCounts& counts)
{
    return guarded([&]() -> Result<void> {
        SQLite::Database& connection = m_database.connection();
        const auto followers = knownCount(counts.counts.followers);
        const auto following = knownCount(counts.counts.following);
        const auto mediaCount = knownCount(counts.counts.mediaCount);
        NestedTransaction transaction(connection);
        execute(connection,
                "UPDATE account SET followers = coalesce(?2, followers), "
                "following = coalesce(?3, following), media_count = coalesce(?4, media_count), "
                "followers_typed = iif(?2 IS NULL, followers_typed, 0), counted_at_ms = ?5 "
                "WHERE id = ?1 AND coalesce(counted_at_ms, ?5) <= ?5",
                accountId, followers, following, mediaCount, counts.countedAtMs);
        if (auto known = account(accountId); !known)
            return failure(known.error());
        execute(connection,
                "INSERT INTO account_snapshot (account_id, day, followers, following, media_count, "
                "counted_at_ms) VALUES (?,?,?,?,?,?) ON CONFLICT (account_id, day) DO UPDATE SET "
                "followers = coalesce(excluded.followers, followers), "
                "following = coalesce(excluded.following, following), "
                "media_count = coalesce(excluded.media_count, media_count), "
                "counted_at_ms = excluded.counted_at_ms "
                "WHERE excluded.counted_at_ms >= counted_at_ms",
                accountId, dayOf(counts.countedAtMs), followers, following, mediaCount,
                counts.countedAtMs);
        transaction.commit();
        return {};
    });
}

/// Replaces the day's count of followers, as if there had been no other.
static void setSnapshotFollowers(SQLite::Database& connection, qint64 accountId,
                                 std::optional<qint64> followers, qint64 nowMs)
{
    execute(connection,
            "INSERT INTO account_snapshot (account_id, day, followers, counted_at_ms) "
            "VALUES (?,?,?,?) ON CONFLICT (account_id, day) DO UPDATE SET "
            "followers = excluded.followers",
            accountId, dayOf(nowMs), followers, nowMs);
    connection.exec("DELETE FROM account_snapshot WHERE followers IS NULL AND following IS NULL "
                    "AND media_count IS NULL");
}

Result<FollowersFigure> AccountRepository::setFollowers(qint64 accountId,
                                                        const FollowersFigure& figure, qint64 nowMs)
{
    if (!isCountOrUnknown(figure.followers))
        return failure(ErrorCode::InputInvalid, u"followers"_s);
    return guarded([&]() -> Result<FollowersFigure> {
        NestedTransaction transaction(m_database.connection());
        const auto before = account(accountId);
        if (!before)
            return failure(before.error());
        execute(m_database.connection(),
                "UPDATE account SET followers = ?2, counted_at_ms = ?3, followers_typed = ?4 "
                "WHERE id = ?1",
                accountId, figure.followers, figure.countedAtMs,
                figure.followers && figure.isTyped);
        const bool isOfToday = figure.countedAtMs && dayOf(*figure.countedAtMs) == dayOf(nowMs);
        setSnapshotFollowers(m_database.connection(), accountId,
                             isOfToday ? figure.followers : std::nullopt, nowMs);
        transaction.commit();
        return FollowersFigure{before->counts.followers, before->countedAtMs,
                               before->areFollowersTyped};
    });
}

Result<std::vector<DailyCounts>> AccountRepository::dailyCounts(qint64 accountId)
{
    return guarded([&] {
        return allRows(
            m_database.connection(),
            "SELECT counted_at_ms, followers, following, media_count "
            "FROM account_snapshot WHERE account_id = ? ORDER BY day",
            [](const SQLite::Statement& row) {
                DailyCounts day;
                AccountCounts& counts = day.counts;
                readRow(row, day.countedAtMs, counts.followers, counts.following,
                        counts.mediaCount);
                return day;
            },
            accountId);
    });
}

} // namespace likecast
