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

JournalEntry journalEntryAt(const SQLite::Statement& row)
{
    JournalEntry entry;
    entry.accountId = optionalIntegerAt(row, 0);
    entry.accountName = textAt(row, 1);
    entry.madeAtMs = integerAt(row, 2);
    entry.postedAtMs = integerAt(row, 3);
    entry.timeZoneId = textAt(row, 4).toUtf8();
    entry.mediaType = mediaTypeAt(row, 5);
    entry.caption = textAt(row, 6);
    entry.photoPath = textAt(row, 7);
    entry.photoSha256 = blobAt(row, 8);
    entry.predictedMedian = realAt(row, 9);
    entry.predictedLow = realAt(row, 10);
    entry.predictedHigh = realAt(row, 11);
    entry.coverage = realAt(row, 12);
    entry.usualLikes = realAt(row, 13);
    entry.modelName = textAt(row, 14);
    entry.modelVersion = textAt(row, 15);
    entry.postId = optionalIntegerAt(row, 16);
    entry.actualLikes = optionalIntegerAt(row, 17);
    entry.actualAtMs = optionalIntegerAt(row, 18);
    entry.isActualTyped = integerAt(row, 19) != 0;
    entry.id = integerAt(row, 20);
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
    nearby.reset();
    bindInteger(nearby, 1, accountId);
    bindInteger(nearby, 2, entry.postedAtMs - sameCaptionWithinMs);
    bindInteger(nearby, 3, entry.postedAtMs + sameCaptionWithinMs);
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
    SQLite::Statement adopt(connection,
                            "UPDATE journal_entry SET account_id = ?1 WHERE account_id IS NULL AND "
                            "account_name = (SELECT name FROM account WHERE id = ?1) "
                            "COLLATE NOCASE");
    bindInteger(adopt, 1, accountId);
    adopt.exec();
}

void linkPosts(SQLite::Database& connection, qint64 accountId)
{
    SQLite::Statement unlinked(connection, std::string("SELECT ") + entryColumns +
                                               ", id FROM journal_entry WHERE account_id = ? "
                                               "AND post_id IS NULL ORDER BY posted_at_ms");
    bindInteger(unlinked, 1, accountId);
    std::vector<JournalEntry> entries;
    while (unlinked.executeStep())
        entries.push_back(journalEntryAt(unlinked));
    SQLite::Statement nearby(connection,
                             "SELECT id, taken_at_ms, caption FROM post WHERE account_id = ? AND "
                             "taken_at_ms BETWEEN ? AND ? AND NOT EXISTS "
                             "(SELECT 1 FROM journal_entry WHERE post_id = post.id)");
    SQLite::Statement link(connection, "UPDATE journal_entry SET post_id = ? WHERE id = ?");
    for (const JournalEntry& entry : entries) {
        const auto postId = findPost(nearby, accountId, entry);
        if (!postId)
            continue;
        link.reset();
        bindInteger(link, 1, *postId);
        bindInteger(link, 2, entry.id);
        link.exec();
    }
}

/// Returns the number of entries whose likes changed.
int takeOverLikes(SQLite::Database& connection, qint64 accountId)
{
    SQLite::Statement take(
        connection,
        "UPDATE journal_entry SET actual_likes = post.likes, actual_at_ms = post.likes_at_ms, "
        "actual_typed = post.likes_typed FROM post WHERE post.id = journal_entry.post_id AND "
        "journal_entry.account_id = ? AND "
        "post.likes IS NOT NULL AND actual_likes IS NOT post.likes AND "
        "(actual_at_ms IS NULL OR actual_at_ms <= post.likes_at_ms)");
    bindInteger(take, 1, accountId);
    const int changed = take.exec();
    SQLite::Statement confirm(
        connection,
        "UPDATE journal_entry SET actual_at_ms = post.likes_at_ms, "
        "actual_typed = post.likes_typed FROM post WHERE post.id = journal_entry.post_id AND "
        "journal_entry.account_id = ? AND actual_likes = post.likes AND "
        "(actual_at_ms IS NULL OR actual_at_ms < post.likes_at_ms)");
    bindInteger(confirm, 1, accountId);
    confirm.exec();
    return changed;
}

} // namespace

Result<qint64> JournalRepository::add(const JournalEntry& entry)
{
    if (!isValid(entry))
        return failure(ErrorCode::InputInvalid, u"journal entry"_s);
    return guarded([&]() -> Result<qint64> {
        SQLite::Statement insert(m_database.connection(),
                                 std::string("INSERT INTO journal_entry (") + entryColumns +
                                     ", id) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        bindInteger(insert, 1, entry.accountId);
        bindText(insert, 2, entry.accountName);
        bindInteger(insert, 3, entry.madeAtMs);
        bindInteger(insert, 4, entry.postedAtMs);
        bindText(insert, 5, QString::fromUtf8(entry.timeZoneId));
        bindMediaType(insert, 6, entry.mediaType);
        bindText(insert, 7, entry.caption);
        bindText(insert, 8, entry.photoPath);
        bindBlobOrNull(insert, 9, entry.photoSha256);
        insert.bind(10, entry.predictedMedian);
        insert.bind(11, entry.predictedLow);
        insert.bind(12, entry.predictedHigh);
        insert.bind(13, entry.coverage);
        insert.bind(14, entry.usualLikes);
        bindText(insert, 15, entry.modelName);
        bindText(insert, 16, entry.modelVersion);
        bindInteger(insert, 17, entry.postId);
        bindInteger(insert, 18, entry.actualLikes);
        bindInteger(insert, 19, entry.actualAtMs);
        bindInteger(insert, 20, qint64{entry.isActualTyped});
        bindInteger(insert, 21, entry.id == 0 ? std::nullopt : std::optional(entry.id));
        insert.exec();
        return static_cast<qint64>(m_database.connection().getLastInsertRowid());
    });
}

Result<bool> JournalRepository::waitsForSamePost(const JournalEntry& entry)
{
    return guarded([&]() -> Result<bool> {
        SQLite::Statement row(m_database.connection(),
                              "SELECT EXISTS (SELECT 1 FROM journal_entry WHERE post_id IS NULL "
                              "AND account_id IS ? AND photo_path = ? AND photo_sha256 IS ? "
                              "AND media_type = ? AND caption = ? "
                              "AND posted_at_ms BETWEEN ? AND ?)");
        bindInteger(row, 1, entry.accountId);
        bindText(row, 2, entry.photoPath);
        bindBlobOrNull(row, 3, entry.photoSha256);
        bindMediaType(row, 4, entry.mediaType);
        bindText(row, 5, entry.caption);
        bindInteger(row, 6, entry.postedAtMs - sameCaptionWithinMs);
        bindInteger(row, 7, entry.postedAtMs + sameCaptionWithinMs);
        row.executeStep();
        return integerAt(row, 0) != 0;
    });
}

Result<std::vector<JournalEntry>> JournalRepository::load(std::optional<qint64> accountId)
{
    return guarded([&]() -> Result<std::vector<JournalEntry>> {
        SQLite::Statement rows(m_database.connection(),
                               std::string("SELECT ") + entryColumns +
                                   ", id FROM journal_entry WHERE ?1 IS NULL OR account_id = ?1 "
                                   "ORDER BY posted_at_ms DESC, id DESC");
        bindInteger(rows, 1, accountId);
        std::vector<JournalEntry> entries;
        while (rows.executeStep())
            entries.push_back(journalEntryAt(rows));
        return entries;
    });
}

Result<void> JournalRepository::remove(qint64 id)
{
    return guarded([&]() -> Result<void> {
        SQLite::Statement removal(m_database.connection(),
                                  "DELETE FROM journal_entry WHERE id = ?");
        bindInteger(removal, 1, id);
        removal.exec();
        return {};
    });
}

Result<LikesFigure> JournalRepository::setLikes(qint64 id, const LikesFigure& figure)
{
    return guarded([&]() -> Result<LikesFigure> {
        SQLite::Database& connection = m_database.connection();
        SQLite::Statement row(connection, "SELECT post_id, actual_likes, actual_at_ms, "
                                          "actual_typed FROM journal_entry WHERE id = ?");
        bindInteger(row, 1, id);
        const bool isInRange =
            !figure.likes ||
            (*figure.likes >= 0 && static_cast<double>(*figure.likes) <= largestCount);
        if (!row.executeStep() || !isInRange)
            return failure(ErrorCode::InputInvalid, u"likes of journal entry %1"_s.arg(id));
        const LikesFigure before{optionalIntegerAt(row, 0).value_or(0), optionalIntegerAt(row, 1),
                                 optionalIntegerAt(row, 2), integerAt(row, 3) != 0};
        row.reset();
        NestedTransaction transaction(connection);
        LikesFigure ofPost = figure;
        ofPost.postId = before.postId;
        if (before.postId != 0) {
            if (auto stored = PostRepository(m_database).setLikes(std::span(&ofPost, 1)); !stored)
                return failure(stored.error());
        }
        SQLite::Statement update(connection, "UPDATE journal_entry SET actual_likes = ?2, "
                                             "actual_at_ms = ?3, actual_typed = ?4 WHERE id = ?1");
        bindInteger(update, 1, id);
        bindInteger(update, 2, figure.likes);
        bindInteger(update, 3,
                    figure.likes ? std::optional(figure.countedAtMs.value_or(0)) : std::nullopt);
        bindInteger(update, 4, qint64{figure.likes && figure.isTyped});
        update.exec();
        transaction.commit();
        return before;
    });
}

Result<JournalOutcome> JournalRepository::outcome(std::optional<qint64> accountId)
{
    return guarded([&]() -> Result<JournalOutcome> {
        SQLite::Statement row(m_database.connection(),
                              "SELECT count(*), count(actual_likes), count(*) FILTER (WHERE "
                              "actual_likes BETWEEN predicted_low AND predicted_high) "
                              "FROM journal_entry WHERE ?1 IS NULL OR account_id = ?1");
        bindInteger(row, 1, accountId);
        row.executeStep();
        return JournalOutcome{integerAt(row, 0), integerAt(row, 1), integerAt(row, 2)};
    });
}

Result<int> JournalRepository::matchPosts(qint64 accountId)
{
    return guarded([&]() -> Result<int> {
        NestedTransaction transaction(m_database.connection());
        adoptEntries(m_database.connection(), accountId);
        linkPosts(m_database.connection(), accountId);
        const int changed = takeOverLikes(m_database.connection(), accountId);
        transaction.commit();
        return changed;
    });
}

} // namespace likecast
