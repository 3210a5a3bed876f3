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

static constexpr const char* selectEntries =
    "SELECT id, account_id, imported_at_ms, format, source, posts_found, posts_added, "
    "posts_updated, posts_unchanged, posts_without_likes, problems, problems_total "
    "FROM import_log ";

static QString problemsToJson(const std::vector<LoggedProblem>& problems)
{
    QJsonArray array;
    for (const LoggedProblem& problem : problems)
        array.append(QJsonObject{{u"where"_s, problem.where}, {u"what"_s, problem.what}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

static std::vector<LoggedProblem> problemsFromJson(const QString& json)
{
    std::vector<LoggedProblem> problems;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& value : array)
        problems.push_back({value[u"where"_s].toString(), value[u"what"_s].toString()});
    return problems;
}

static ImportLogEntry logEntryAt(const SQLite::Statement& row)
{
    ImportLogEntry entry;
    entry.id = integerAt(row, 0);
    entry.accountId = integerAt(row, 1);
    entry.importedAtMs = integerAt(row, 2);
    entry.format = textAt(row, 3);
    entry.source = textAt(row, 4);
    entry.counts = {integerAt(row, 5), integerAt(row, 6), integerAt(row, 7), integerAt(row, 8),
                    integerAt(row, 9)};
    entry.problems = problemsFromJson(textAt(row, 10));
    entry.problemsTotal = integerAt(row, 11);
    return entry;
}

Result<qint64> ImportLog::add(const ImportLogEntry& entry)
{
    return guarded([&]() -> Result<qint64> {
        SQLite::Statement insert(m_database.connection(),
                                 "INSERT INTO import_log (account_id, imported_at_ms, format, "
                                 "source, posts_found, posts_added, posts_updated, "
                                 "posts_unchanged, posts_without_likes, problems, problems_total) "
                                 "VALUES (?,?,?,?,?,?,?,?,?,?,?)");
        bindInteger(insert, 1, entry.accountId);
        bindInteger(insert, 2, entry.importedAtMs);
        bindText(insert, 3, entry.format);
        bindText(insert, 4, entry.source);
        bindInteger(insert, 5, entry.counts.found);
        bindInteger(insert, 6, entry.counts.added);
        bindInteger(insert, 7, entry.counts.updated);
        bindInteger(insert, 8, entry.counts.unchanged);
        bindInteger(insert, 9, entry.counts.withoutLikes);
        bindText(insert, 10, problemsToJson(entry.problems));
        bindInteger(insert, 11, entry.problemsTotal);
        insert.exec();
        return static_cast<qint64>(m_database.connection().getLastInsertRowid());
    });
}

Result<std::vector<ImportLogEntry>> ImportLog::load(qint64 accountId)
{
    return guarded([&]() -> Result<std::vector<ImportLogEntry>> {
        SQLite::Statement rows(m_database.connection(),
                               std::string(selectEntries) +
                                   "WHERE account_id = ? ORDER BY imported_at_ms DESC, id DESC");
        bindInteger(rows, 1, accountId);
        std::vector<ImportLogEntry> entries;
        while (rows.executeStep())
            entries.push_back(logEntryAt(rows));
        return entries;
    });
}

} // namespace likecast
