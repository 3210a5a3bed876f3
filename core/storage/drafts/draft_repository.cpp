#include "core/storage/drafts/draft_repository.h"

#include "core/storage/database/database.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"

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

StoredDraft draftAt(const SQLite::Statement& row)
{
    StoredDraft draft;
    QString timeZone;
    QString recentLikes;
    QString morePhotos;
    readRow(row, draft.id, draft.position, draft.photoPath, draft.caption, draft.takenAtMs,
            timeZone, draft.mediaType, draft.accountName, draft.followers, draft.averageLikes,
            recentLikes, morePhotos, draft.videoPath);
    draft.timeZoneId = timeZone.toUtf8();
    draft.recentLikes = listOf(recentLikes);
    draft.morePhotos = pathsOf(morePhotos);
    return draft;
}

} // namespace

Result<std::vector<StoredDraft>> DraftRepository::loadAll()
{
    return guarded([&] {
        return allRows(m_database.connection(),
                       "SELECT id, position, photo_path, caption, taken_at_ms, time_zone, "
                       "media_type, account_name, followers, average_likes, recent_likes, "
                       "more_photos, video_path FROM draft ORDER BY position, id",
                       draftAt);
    });
}

Result<qint64> DraftRepository::save(const StoredDraft& draft)
{
    return guarded([&] {
        SQLite::Database& connection = m_database.connection();
        execute(connection,
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
                "video_path = excluded.video_path",
                draft.id > 0 ? std::optional(draft.id) : std::nullopt, draft.position,
                draft.photoPath, draft.caption, draft.takenAtMs,
                QString::fromUtf8(draft.timeZoneId), draft.mediaType, draft.accountName,
                draft.followers, draft.averageLikes, textOf(draft.recentLikes),
                textOf(draft.morePhotos), draft.videoPath);
        return draft.id > 0 ? draft.id : static_cast<qint64>(connection.getLastInsertRowid());
    });
}

Result<void> DraftRepository::remove(qint64 id)
{
    return guarded([&] { execute(m_database.connection(), "DELETE FROM draft WHERE id = ?", id); });
}

Result<void> DraftRepository::reorder(const std::vector<qint64>& idsInOrder)
{
    return guarded([&] {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement move(m_database.connection(),
                               "UPDATE draft SET position = ? WHERE id = ?");
        qint64 position = 0;
        for (const qint64 id : idsInOrder) {
            bindAll(move, position++, id);
            move.exec();
        }
        transaction.commit();
    });
}

Result<StoredSession> DraftRepository::loadSession()
{
    return guarded([&] {
        SQLite::Database& connection = m_database.connection();
        StoredSession session;
        SQLite::Statement view(connection, "SELECT current_draft, steps_done FROM draft_session");
        if (view.executeStep())
            readRow(view, session.currentId, session.stepsDone);
        SQLite::Statement rows(connection, "SELECT id, step FROM draft_step ORDER BY id");
        while (rows.executeStep())
            session.steps.emplace(integerAt(rows, 0), textAt(rows, 1));
        return session;
    });
}

Result<void> DraftRepository::saveSession(const StoredSession& before, const StoredSession& now)
{
    return guarded([&] {
        SQLite::Database& connection = m_database.connection();
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement removal(connection, "DELETE FROM draft_step WHERE id = ?");
        for (const auto& [id, step] : before.steps) {
            if (now.steps.contains(id))
                continue;
            bindAll(removal, id);
            removal.exec();
        }
        SQLite::Statement upsert(connection, "INSERT INTO draft_step (id, step) VALUES (?, ?) ON "
                                             "CONFLICT (id) DO UPDATE SET step = excluded.step");
        for (const auto& [id, step] : now.steps) {
            const auto stored = before.steps.find(id);
            if (stored != before.steps.end() && stored->second == step)
                continue;
            bindAll(upsert, id, step);
            upsert.exec();
        }
        execute(connection,
                "INSERT INTO draft_session (id, current_draft, steps_done) VALUES (1, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET current_draft = excluded.current_draft, "
                "steps_done = excluded.steps_done",
                now.currentId, now.stepsDone);
        transaction.commit();
    });
}

} // namespace likecast
