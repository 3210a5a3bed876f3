#include "core/storage/drafts/draft_repository.h"

#include "core/storage/database/database.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace likecast
{

namespace
{

QString textOf(const std::vector<qint64>& numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts += QString::number(number);
    return texts.join(u',');
}

std::vector<qint64> listOf(const QString& text)
{
    std::vector<qint64> numbers;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        numbers.push_back(part.toLongLong());
    return numbers;
}

QString textOf(const QStringList& paths)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact));
}

QStringList pathsOf(const QString& text)
{
    QStringList paths;
    for (const QJsonValue& path : QJsonDocument::fromJson(text.toUtf8()).array())
        paths += path.toString();
    return paths;
}

} // namespace

Result<std::vector<StoredDraft>> DraftRepository::loadAll()
{
    return guarded([&]() -> Result<std::vector<StoredDraft>> {
        SQLite::Statement rows(m_database.connection(),
                               "SELECT id, position, photo_path, caption, taken_at_ms, time_zone, "
                               "media_type, account_name, followers, average_likes, "
                               "recent_likes, more_photos, video_path "
                               "FROM draft ORDER BY position, id");
        std::vector<StoredDraft> drafts;
        while (rows.executeStep()) {
            StoredDraft draft;
            draft.id = integerAt(rows, 0);
            draft.position = static_cast<int>(integerAt(rows, 1));
            draft.photoPath = textAt(rows, 2);
            draft.caption = textAt(rows, 3);
            draft.takenAtMs = integerAt(rows, 4);
            draft.timeZoneId = textAt(rows, 5).toUtf8();
            draft.mediaType = mediaTypeAt(rows, 6);
            draft.accountName = textAt(rows, 7);
            draft.followers = optionalIntegerAt(rows, 8);
            draft.averageLikes = optionalRealAt(rows, 9);
            draft.recentLikes = listOf(textAt(rows, 10));
            draft.morePhotos = pathsOf(textAt(rows, 11));
            draft.videoPath = textAt(rows, 12);
            drafts.push_back(std::move(draft));
        }
        return drafts;
    });
}

Result<qint64> DraftRepository::save(const StoredDraft& draft)
{
    return guarded([&]() -> Result<qint64> {
        SQLite::Database& connection = m_database.connection();
        SQLite::Statement upsert(
            connection,
            "INSERT INTO draft (id, position, photo_path, caption, taken_at_ms, time_zone, "
            "media_type, account_name, followers, average_likes, recent_likes, more_photos, "
            "video_path) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
            "photo_path = excluded.photo_path, caption = excluded.caption, "
            "taken_at_ms = excluded.taken_at_ms, time_zone = excluded.time_zone, "
            "media_type = excluded.media_type, account_name = excluded.account_name, "
            "followers = excluded.followers, average_likes = excluded.average_likes, "
            "recent_likes = excluded.recent_likes, more_photos = excluded.more_photos, "
            "video_path = excluded.video_path");
        bindInteger(upsert, 1, draft.id > 0 ? std::optional(draft.id) : std::nullopt);
        bindInteger(upsert, 2, static_cast<qint64>(draft.position));
        bindText(upsert, 3, draft.photoPath);
        bindText(upsert, 4, draft.caption);
        bindInteger(upsert, 5, draft.takenAtMs);
        bindText(upsert, 6, QString::fromUtf8(draft.timeZoneId));
        bindMediaType(upsert, 7, draft.mediaType);
        bindText(upsert, 8, draft.accountName);
        bindInteger(upsert, 9, draft.followers);
        bindReal(upsert, 10, draft.averageLikes);
        bindText(upsert, 11, textOf(draft.recentLikes));
        bindText(upsert, 12, textOf(draft.morePhotos));
        bindText(upsert, 13, draft.videoPath);
        upsert.exec();
        return draft.id > 0 ? draft.id : static_cast<qint64>(connection.getLastInsertRowid());
    });
}

Result<void> DraftRepository::remove(qint64 id)
{
    return guarded([&]() -> Result<void> {
        SQLite::Statement removal(m_database.connection(), "DELETE FROM draft WHERE id = ?");
        bindInteger(removal, 1, id);
        removal.exec();
        return {};
    });
}

Result<void> DraftRepository::reorder(const std::vector<qint64>& idsInOrder)
{
    return guarded([&]() -> Result<void> {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement move(m_database.connection(),
                               "UPDATE draft SET position = ? WHERE id = ?");
        qint64 position = 0;
        for (const qint64 id : idsInOrder) {
            bindInteger(move, 1, position++);
            bindInteger(move, 2, id);
            move.exec();
            move.reset();
        }
        transaction.commit();
        return {};
    });
}

Result<StoredSession> DraftRepository::loadSession()
{
    return guarded([&]() -> Result<StoredSession> {
        SQLite::Database& connection = m_database.connection();
        StoredSession session;
        SQLite::Statement view(connection, "SELECT current_draft, steps_done FROM draft_session");
        if (view.executeStep()) {
            session.currentId = integerAt(view, 0);
            session.stepsDone = static_cast<int>(integerAt(view, 1));
        }
        SQLite::Statement rows(connection, "SELECT id, step FROM draft_step ORDER BY id");
        while (rows.executeStep())
            session.steps.emplace(integerAt(rows, 0), textAt(rows, 1));
        return session;
    });
}

Result<void> DraftRepository::saveSession(const StoredSession& before, const StoredSession& now)
{
    return guarded([&]() -> Result<void> {
        SQLite::Database& connection = m_database.connection();
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement removal(connection, "DELETE FROM draft_step WHERE id = ?");
        for (const auto& [id, step] : before.steps) {
            if (now.steps.contains(id))
                continue;
            bindInteger(removal, 1, id);
            removal.exec();
            removal.reset();
        }
        SQLite::Statement upsert(connection, "INSERT INTO draft_step (id, step) VALUES (?, ?) ON "
                                             "CONFLICT (id) DO UPDATE SET step = excluded.step");
        for (const auto& [id, step] : now.steps) {
            const auto stored = before.steps.find(id);
            if (stored != before.steps.end() && stored->second == step)
                continue;
            bindInteger(upsert, 1, id);
            bindText(upsert, 2, step);
            upsert.exec();
            upsert.reset();
        }
        SQLite::Statement view(connection,
                               "INSERT INTO draft_session (id, current_draft, steps_done) "
                               "VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                               "current_draft = excluded.current_draft, "
                               "steps_done = excluded.steps_done");
        bindInteger(view, 1, now.currentId);
        bindInteger(view, 2, static_cast<qint64>(now.stepsDone));
        view.exec();
        transaction.commit();
        return {};
    });
}

} // namespace likecast
