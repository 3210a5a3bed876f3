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
    account.id = integerAt(row, 0);
    account.profileId = integerAt(row, 1);
    account.name = textAt(row, 2);
    account.platformUserId = textAt(row, 3);
    account.counts = {optionalIntegerAt(row, 4), optionalIntegerAt(row, 5),
                      optionalIntegerAt(row, 6)};
    account.countedAtMs = optionalIntegerAt(row, 7);
    account.refreshedAtMs = optionalIntegerAt(row, 8);
    account.refreshCursor = textAt(row, 9);
    account.areFollowersTyped = integerAt(row, 10) != 0;
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

void bindCounts(SQLite::Statement& statement, int firstParameter, const AccountCounts& counts)
{
    bindInteger(statement, firstParameter, knownCount(counts.followers));
    bindInteger(statement, firstParameter + 1, knownCount(counts.following));
    bindInteger(statement, firstParameter + 2, knownCount(counts.mediaCount));
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
    return guarded([&]() -> Result<std::vector<StoredProfile>> {
        SQLite::Statement rows(m_database.connection(), "SELECT id, name FROM profile ORDER BY id");
        std::vector<StoredProfile> profiles;
        while (rows.executeStep())
            profiles.push_back({integerAt(rows, 0), textAt(rows, 1)});
        return profiles;
    });
}

Result<qint64> AccountRepository::addProfile(const QString& name)
{
    auto added = guarded([&]() -> Result<qint64> {
        SQLite::Statement insert(m_database.connection(),
                                 "INSERT INTO profile (name, created_at_ms) VALUES (?, ?)");
        bindText(insert, 1, name.trimmed());
        bindInteger(insert, 2, QDateTime::currentMSecsSinceEpoch());
        insert.exec();
        return static_cast<qint64>(m_database.connection().getLastInsertRowid());
    });
    return added.map_error([&](const Error& error) { return nameError(error, name); });
}

Result<void> AccountRepository::changeOne(const char* sql, qint64 id,
                                          const std::optional<QString>& text)
{
    auto changed = guarded([&]() -> Result<void> {
        SQLite::Statement statement(m_database.connection(), sql);
        bindInteger(statement, 1, id);
        if (text)
            bindTextOrNull(statement, 2, *text);
        if (statement.exec() == 0)
            return failure(ErrorCode::AccountUnknown, QString::number(id));
        return {};
    });
    return changed.map_error(
        [&](const Error& error) { return nameError(error, text.value_or(QString())); });
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
    return guarded([&]() -> Result<std::vector<StoredAccount>> {
        SQLite::Statement rows(m_database.connection(), std::string(accountColumns) +
                                                            "WHERE ?1 IS NULL OR profile_id = ?1 "
                                                            "ORDER BY name, profile_id");
        bindInteger(rows, 1, profileId);
        std::vector<StoredAccount> accounts;
        while (rows.executeStep())
            accounts.push_back(accountAt(rows));
        return accounts;
    });
}

Result<StoredAccount> AccountRepository::account(qint64 accountId)
{
    return guarded([&]() -> Result<StoredAccount> {
        SQLite::Statement row(m_database.connection(),
                              std::string(accountColumns) + "WHERE id = ?");
        bindInteger(row, 1, accountId);
        if (!row.executeStep())
            return failure(ErrorCode::AccountUnknown, QString::number(accountId));
        return accountAt(row);
    });
}

Result<StoredAccount> AccountRepository::findByName(const QString& name)
{
    return guarded([&]() -> Result<StoredAccount> {
        SQLite::Statement row(m_database.connection(),
                              std::string(accountColumns) + "WHERE name = ? ORDER BY id LIMIT 1");
        bindText(row, 1, plainAccountName(name));
        if (!row.executeStep())
            return failure(ErrorCode::AccountUnknown, name);
        return accountAt(row);
    });
}

Result<qint64> AccountRepository::ensure(qint64 profileId, const QString& name)
{
    auto ensured = guarded([&]() -> Result<qint64> {
        // A no-op update makes RETURNING include the existing row.
        SQLite::Statement upsert(m_database.connection(),
                                 "INSERT INTO account (profile_id, name, created_at_ms) "
                                 "VALUES (?, ?, ?) ON CONFLICT (profile_id, name) "
                                 "DO UPDATE SET profile_id = profile_id RETURNING id");
        bindInteger(upsert, 1, profileId);
        bindText(upsert, 2, plainAccountName(name));
        bindInteger(upsert, 3, QDateTime::currentMSecsSinceEpoch());
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
    return changeOne("UPDATE account SET name = ?2 WHERE id = ?1", accountId, plain);
}

Result<void> AccountRepository::remove(qint64 accountId)
{
    return changeOne("DELETE FROM account WHERE id = ?", accountId, std::nullopt);
}

Result<void> AccountRepository::setPlatformUserId(qint64 accountId, const QString& platformUserId)
{
    return changeOne("UPDATE account SET platform_user_id = ?2 WHERE id = ?1", accountId,
                     platformUserId);
}

Result<void> AccountRepository::setRefreshCursor(qint64 accountId, const QString& cursor)
{
    return changeOne("UPDATE account SET refresh_cursor = ?2 WHERE id = ?1", accountId, cursor);
}

Result<void> AccountRepository::setRefreshed(qint64 accountId, qint64 refreshedAtMs)
{
    return guarded([&]() -> Result<void> {
        SQLite::Statement update(m_database.connection(),
                                 "UPDATE account SET refreshed_at_ms = ?2, refresh_cursor = NULL "
                                 "WHERE id = ?1");
        bindInteger(update, 1, accountId);
        bindInteger(update, 2, refreshedAtMs);
        if (update.exec() == 0)
            return failure(ErrorCode::AccountUnknown, QString::number(accountId));
        return {};
    });
}

static void addSnapshot(SQLite::Database& connection, qint64 accountId, const DailyCounts& counts)
{
    SQLite::Statement upsert(
        connection,
        "INSERT INTO account_snapshot (account_id, day, followers, following, media_count, "
        "counted_at_ms) VALUES (?,?,?,?,?,?) ON CONFLICT (account_id, day) DO UPDATE SET "
        "followers = coalesce(excluded.followers, followers), "
        "following = coalesce(excluded.following, following), "
        "media_count = coalesce(excluded.media_count, media_count), "
        "counted_at_ms = excluded.counted_at_ms "
        "WHERE excluded.counted_at_ms >= counted_at_ms");
    bindInteger(upsert, 1, accountId);
    bindInteger(upsert, 2, dayOf(counts.countedAtMs));
    bindCounts(upsert, 3, counts.counts);
    bindInteger(upsert, 6, counts.countedAtMs);
    upsert.exec();
}

Result<void> AccountRepository::addCounts(qint64 accountId, const DailyCounts& counts)
{
    return guarded([&]() -> Result<void> {
        NestedTransaction transaction(m_database.connection());
        SQLite::Statement update(m_database.connection(),
                                 "UPDATE account SET followers = coalesce(?2, followers), "
                                 "following = coalesce(?3, following), "
                                 "media_count = coalesce(?4, media_count), "
                                 "followers_typed = iif(?2 IS NULL, followers_typed, 0), "
                                 "counted_at_ms = ?5 "
                                 "WHERE id = ?1 AND coalesce(counted_at_ms, ?5) <= ?5");
        bindInteger(update, 1, accountId);
        bindCounts(update, 2, counts.counts);
        bindInteger(update, 5, counts.countedAtMs);
        update.exec();
        if (auto known = account(accountId); !known)
            return failure(known.error());
        addSnapshot(m_database.connection(), accountId, counts);
        transaction.commit();
        return {};
    });
}

/// Replaces the day's count of followers, as if there had been no other.
static void setSnapshotFollowers(SQLite::Database& connection, qint64 accountId,
                                 std::optional<qint64> followers, qint64 nowMs)
{
    SQLite::Statement upsert(
        connection, "INSERT INTO account_snapshot (account_id, day, followers, counted_at_ms) "
                    "VALUES (?,?,?,?) ON CONFLICT (account_id, day) DO UPDATE SET "
                    "followers = excluded.followers");
    bindInteger(upsert, 1, accountId);
    bindInteger(upsert, 2, dayOf(nowMs));
    bindInteger(upsert, 3, followers);
    bindInteger(upsert, 4, nowMs);
    upsert.exec();
    connection.exec("DELETE FROM account_snapshot WHERE followers IS NULL AND following IS NULL "
                    "AND media_count IS NULL");
}

Result<FollowersFigure> AccountRepository::setFollowers(qint64 accountId,
                                                        const FollowersFigure& figure, qint64 nowMs)
{
    const bool isInRange =
        !figure.followers ||
        (*figure.followers >= 0 && static_cast<double>(*figure.followers) <= largestCount);
    if (!isInRange)
        return failure(ErrorCode::InputInvalid, u"followers"_s);
    return guarded([&]() -> Result<FollowersFigure> {
        NestedTransaction transaction(m_database.connection());
        const auto before = account(accountId);
        if (!before)
            return failure(before.error());
        SQLite::Statement update(m_database.connection(),
                                 "UPDATE account SET followers = ?2, counted_at_ms = ?3, "
                                 "followers_typed = ?4 WHERE id = ?1");
        bindInteger(update, 1, accountId);
        bindInteger(update, 2, figure.followers);
        bindInteger(update, 3, figure.countedAtMs);
        bindInteger(update, 4, static_cast<qint64>(figure.followers && figure.isTyped));
        update.exec();
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
    return guarded([&]() -> Result<std::vector<DailyCounts>> {
        SQLite::Statement rows(m_database.connection(),
                               "SELECT counted_at_ms, followers, following, media_count "
                               "FROM account_snapshot WHERE account_id = ? ORDER BY day");
        bindInteger(rows, 1, accountId);
        std::vector<DailyCounts> days;
        while (rows.executeStep())
            days.push_back({integerAt(rows, 0),
                            {optionalIntegerAt(rows, 1), optionalIntegerAt(rows, 2),
                             optionalIntegerAt(rows, 3)}});
        return days;
    });
}

} // namespace likecast
