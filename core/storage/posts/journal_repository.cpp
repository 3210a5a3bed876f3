#include "core/storage/posts/journal_repository.h"

#include "core/posts/known_count.h"
#include "core/storage/database/database.h"
#include "core/storage/database/nested_transaction.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/posts/post_merge_rules.h"
#include "core/storage/posts/post_repository.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// Posts are often published later than planned, but seldom by days.
constexpr qint64 sameCaptionWithinMs = 48LL * 3600 * 1000;
constexpr qint64 anyCaptionWithinMs = 10LL * 60 * 1000;

constexpr const char* entryColumns =
    "account_id, account_name, made_at_ms, posted_at_ms, time_zone, media_type, caption, "
    "photo_path, photo_sha256, predicted_median, predicted_low, predicted_high, coverage, "
    "usual_likes, model_name, model_version, post_id, actual_likes, actual_at_ms, actual_typed";

std::string selectEntries(const char* condition)
{
    return std::string("SELECT ") + entryColumns + ", id FROM journal_entry WHERE " + condition;
}

JournalEntry journalEntryAt(const SQLite::Statement& row)
{
    JournalEntry entry;
    QString timeZone;
    readRow(row, entry.accountId, entry.accountName, entry.madeAtMs, entry.postedAtMs, timeZone,
            entry.mediaType, entry.caption, entry.photoPath, entry.photoSha256,
            entry.predictedMedian, entry.predictedLow, entry.predictedHigh, entry.coverage,
            entry.usualLikes, entry.modelName, entry.modelVersion, entry.postId, entry.actualLikes,
            entry.actualAtMs, entry.isActualTyped, entry.id);
    entry.timeZoneId = timeZone.toUtf8();
    return entry;
}

bool isValid(const JournalEntry& entry)
{
    for (const double value : {entry.predictedMedian, entry.predictedLow, entry.predictedHigh,
                               entry.coverage, entry.usualLikes}) {
        if (!std::isfinite(value) || value < 0.0)
            return false;
    }
    return entry.predictedLow <= entry.predictedHigh && entry.coverage > 0.0 &&
           entry.coverage < 1.0 && (entry.photoSha256.isEmpty() || entry.photoSha256.size() == 32);
}

/// The post that matches an entry; std::nullopt if none does.
std::optional<qint64> findPost(SQLite::Statement& nearby, qint64 accountId,
                               const JournalEntry& entry)
{
    bindAll(nearby, accountId, entry.postedAtMs - sameCaptionWithinMs,
            entry.postedAtMs + sameCaptionWithinMs);
    std::optional<qint64> best;
    qint64 bestDistanceMs = std::numeric_limits<qint64>::max();
    bool bestHasCaption = false;
    while (nearby.executeStep()) {
        const qint64 distanceMs = std::abs(integerAt(nearby, 1) - entry.postedAtMs);
        const bool hasCaption =
            !entry.caption.trimmed().isEmpty() && isSameCaption(textAt(nearby, 2), entry.caption);
        if (!hasCaption && (bestHasCaption || distanceMs > anyCaptionWithinMs))
            continue;
        if (hasCaption == bestHasCaption && distanceMs >= bestDistanceMs)
            continue;
        best = integerAt(nearby, 0);
        bestDistanceMs = distanceMs;
        bestHasCaption = hasCaption;
    }
    nearby.reset();
    return best;
}

/// Entries outlive their account; reattach them when it is back.
void adoptEntries(SQLite::Database& connection, qint64 accountId)
{
    execute(connection,
            "UPDATE journal_entry SET account_id = ?1 WHERE account_id IS NULL AND "
            "account_name = (SELECT name FROM account WHERE id = ?1) COLLATE NOCASE",
            accountId);
}

void linkPosts(SQLite::Database& connection, qint64 accountId)
{
    const std::vector<JournalEntry> entries = allRows(
        connection, selectEntries("account_id = ? AND post_id IS NULL ORDER BY posted_at_ms"),
        journalEntryAt, accountId);
    SQLite::Statement nearby(connection,
                             "SELECT id, taken_at_ms, caption FROM post WHERE account_id = ? AND "
                             "taken_at_ms BETWEEN ? AND ? AND NOT EXISTS "
                             "(SELECT 1 FROM journal_entry WHERE post_id = post.id)");
    for (const JournalEntry& entry : entries) {
        if (const auto postId = findPost(nearby, accountId, entry))
            execute(connection, "UPDATE journal_entry SET post_id = ? WHERE id = ?", *postId,
                    entry.id);
    }
}

/// Returns the number of entries whose likes changed.
int takeOverLikes(SQLite::Database& connection, qint64 accountId)
{
    const int changed = execute(
        connection,
        "UPDATE journal_entry SET actual_likes = post.likes, actual_at_ms = post.likes_at_ms, "
        "actual_typed = post.likes_typed FROM post WHERE post.id = journal_entry.post_id AND "
        "journal_entry.account_id = ? AND "
        "post.likes IS NOT NULL AND actual_likes IS NOT post.likes AND "
        "(actual_at_ms IS NULL OR actual_at_ms <= post.likes_at_ms)",
        accountId);
    execute(connection,
            "UPDATE journal_entry SET actual_at_ms = post.likes_at_ms, "
            "actual_typed = post.likes_typed FROM post WHERE post.id = journal_entry.post_id AND "
            "journal_entry.account_id = ? AND actual_likes = post.likes AND "
            "(actual_at_ms IS NULL OR actual_at_ms < post.likes_at_ms)",
            accountId);
    return changed;
}

} // namespace

Result<qint64> JournalRepository::add(const JournalEntry& entry)
{
    if (!isValid(entry))
        return failure(ErrorCode::InputInvalid, u"journal entry"_s);
    return guarded([&] {
        execute(m_database.connection(),
                std::string("INSERT INTO journal_entry (") + entryColumns +
                    ", id) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                entry.accountId, entry.accountName, entry.madeAtMs, entry.postedAtMs,
                QString::fromUtf8(entry.timeZoneId), entry.mediaType, entry.caption,
                entry.photoPath, entry.photoSha256, entry.predictedMedian, entry.predictedLow,
                entry.predictedHigh, entry.coverage, entry.usualLikes, entry.modelName,
                entry.modelVersion, entry.postId, entry.actualLikes, entry.actualAtMs,
                entry.isActualTyped, entry.id == 0 ? std::nullopt : std::optional(entry.id));
        return static_cast<qint64>(m_database.connection().getLastInsertRowid());
    });
}

Result<bool> JournalRepository::waitsForSamePost(const JournalEntry& entry)
{
    return guarded([&] {
        SQLite::Statement row(m_database.connection(),
                              "SELECT EXISTS (SELECT 1 FROM journal_entry WHERE post_id IS NULL "
                              "AND account_id IS ? AND photo_path = ? AND photo_sha256 IS ? "
                              "AND media_type = ? AND caption = ? "
                              "AND posted_at_ms BETWEEN ? AND ?)");
        bindAll(row, entry.accountId, entry.photoPath, entry.photoSha256, entry.mediaType,
                entry.caption, entry.postedAtMs - sameCaptionWithinMs,
                entry.postedAtMs + sameCaptionWithinMs);
        row.executeStep();
        return integerAt(row, 0) != 0;
    });
}

Result<std::vector<JournalEntry>> JournalRepository::load(std::optional<qint64> accountId)
{
    return guarded([&] {
        return allRows(
            m_database.connection(),
            selectEntries("?1 IS NULL OR account_id = ?1 ORDER BY posted_at_ms DESC, id DESC"),
            journalEntryAt, accountId);
    });
}

Result<void> JournalRepository::remove(qint64 id)
{
    return guarded(
        [&] { execute(m_database.connection(), "DELETE FROM journal_entry WHERE id = ?", id); });
}

Result<LikesFigure> JournalRepository::setLikes(qint64 id, const LikesFigure& figure)
{
    return guarded([&]() -> Result<LikesFigure> {
        SQLite::Database& connection = m_database.connection();
        SQLite::Statement row(connection, "SELECT post_id, actual_likes, actual_at_ms, "
                                          "actual_typed FROM journal_entry WHERE id = ?");
        bindAll(row, id);
        if (!row.executeStep() || !isCountOrUnknown(figure.likes))
            return failure(ErrorCode::InputInvalid, u"likes of journal entry %1"_s.arg(id));
        LikesFigure before;
        readRow(row, before.postId, before.likes, before.countedAtMs, before.isTyped);
        row.reset();
        NestedTransaction transaction(connection);
        LikesFigure ofPost = figure;
        ofPost.postId = before.postId;
        if (before.postId != 0) {
            if (auto stored = PostRepository(m_database).setLikes(std::span(&ofPost, 1)); !stored)
                return failure(stored.error());
        }
        execute(connection,
                "UPDATE journal_entry SET actual_likes = ?2, actual_at_ms = ?3, actual_typed = ?4 "
                "WHERE id = ?1",
                id, figure.likes,
                figure.likes ? std::optional(figure.countedAtMs.value_or(0)) : std::nullopt,
                figure.likes && figure.isTyped);
        transaction.commit();
        return before;
    });
}

Result<JournalOutcome> JournalRepository::outcome(std::optional<qint64> accountId)
{
    return guarded([&] {
        SQLite::Statement row(m_database.connection(),
                              "SELECT count(*), count(actual_likes), count(*) FILTER (WHERE "
                              "actual_likes BETWEEN predicted_low AND predicted_high) "
                              "FROM journal_entry WHERE ?1 IS NULL OR account_id = ?1");
        bindAll(row, accountId);
        row.executeStep();
        JournalOutcome outcome;
        readRow(row, outcome.entries, outcome.withActual, outcome.withinRange);
        return outcome;
    });
}

Result<int> JournalRepository::matchPosts(qint64 accountId)
{
    return guarded([&] {
        NestedTransaction transaction(m_database.connection());
        adoptEntries(m_database.connection(), accountId);
        linkPosts(m_database.connection(), accountId);
        const int changed = takeOverLikes(m_database.connection(), accountId);
        transaction.commit();
        return changed;
    });
}

} // namespace likecast
