#include "core/storage/posts/import_log.h"

#include "core/storage/database/database.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

namespace likecast
{

using namespace Qt::StringLiterals;

static QString problemsToJson(const ImportProblems& problems)
{
    QJsonArray array;
    for (const ImportProblem& problem : problems.listed())
        array.append(QJsonObject{{u"where"_s, problem.where}, {u"what"_s, problem.what}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

static ImportProblems problemsFromJson(const QString& json, qint64 total)
{
    std::vector<ImportProblem> listed;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& value : array)
        listed.push_back({value[u"where"_s].toString(), value[u"what"_s].toString()});
    return {std::move(listed), total};
}

static ImportLogEntry logEntryAt(const SQLite::Statement& row)
{
    ImportLogEntry entry;
    MergeCounts& counts = entry.counts;
    QString problems;
    qint64 problemsTotal = 0;
    readRow(row, entry.id, entry.accountId, entry.importedAtMs, entry.format, entry.source,
            counts.found, counts.added, counts.updated, counts.unchanged, counts.withoutLikes,
            problems, problemsTotal);
    entry.problems = problemsFromJson(problems, problemsTotal);
    return entry;
}

Result<qint64> ImportLog::add(const ImportLogEntry& entry)
{
    return guarded([&] {
        const MergeCounts& counts = entry.counts;
        execute(m_database.connection(),
                "INSERT INTO import_log (account_id, imported_at_ms, format, source, posts_found, "
                "posts_added, posts_updated, posts_unchanged, posts_without_likes, problems, "
                "problems_total) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                entry.accountId, entry.importedAtMs, entry.format, entry.source, counts.found,
                counts.added, counts.updated, counts.unchanged, counts.withoutLikes,
                problemsToJson(entry.problems), entry.problems.total());
        return static_cast<qint64>(m_database.connection().getLastInsertRowid());
    });
}

Result<std::vector<ImportLogEntry>> ImportLog::load(qint64 accountId)
{
    return guarded([&] {
        return allRows(m_database.connection(),
                       "SELECT id, account_id, imported_at_ms, format, source, posts_found, "
                       "posts_added, posts_updated, posts_unchanged, posts_without_likes, "
                       "problems, problems_total FROM import_log "
                       "WHERE account_id = ? ORDER BY imported_at_ms DESC, id DESC",
                       logEntryAt, accountId);
    });
}

} // namespace likecast
