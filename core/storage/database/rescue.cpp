#include "core/storage/database/rescue.h"

#include "core/storage/database/database_files.h"
#include "core/storage/database/migration.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/database/table_list.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <sqlite3.h>

#include <QScopeGuard>
#include <QStringList>

#include <memory>
#include <string>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// Failed reads that one table may cost; a bound on the time that a wide gap takes.
constexpr int maxFailedReads = 200'000;
/// How far past the last readable row to look when the table's end cannot be read.
constexpr qint64 rowsBeyondLastReadable = 1'000'000;

void bindSame(SQLite::Statement& target, int parameter, const SQLite::Column& value)
{
    if (value.isInteger())
        target.bind(parameter, value.getInt64());
    else if (value.isFloat())
        target.bind(parameter, value.getDouble());
    else if (value.isText())
        target.bind(parameter, value.getString());
    else if (value.isBlob())
        target.bind(parameter, value.getBlob(), value.getBytes());
    else
        target.bind(parameter);
}

/// Copies the rows of one table whose pages can be read.
class TableCopy
{
public:
    TableCopy(SQLite::Database& source, SQLite::Database& target, const QString& table,
              const QStringList& columns)
        : m_target(target)
        , m_columnCount(static_cast<int>(columns.size()))
    {
        m_outcome.table = table;
        std::string names;
        std::string marks;
        for (const QString& column : columns) {
            names += (names.empty() ? "" : ",") + quotedName(column);
            marks += marks.empty() ? "?" : ",?";
        }
        const std::string from = " FROM " + quotedName(table) + " NOT INDEXED ";
        m_read = std::make_unique<SQLite::Statement>(
            source, "SELECT rowid," + names + from + "WHERE rowid BETWEEN ? AND ? ORDER BY rowid");
        m_last = std::make_unique<SQLite::Statement>(source, "SELECT max(rowid)" + from);
        m_write = std::make_unique<SQLite::Statement>(
            target, "INSERT INTO " + quotedName(table) + "(" + names + ") VALUES (" + marks + ")");
    }

    TableRescue run()
    {
        copyRange(std::numeric_limits<qint64>::min(), lastRow());
        return m_outcome;
    }

private:
    qint64 lastRow()
    {
        try {
            if (m_last->executeStep() && !m_last->isColumnNull(0))
                return integerAt(*m_last, 0);
            return 0;
        } catch (const SQLite::Exception&) {
            m_outcome.complete = false;
            return std::numeric_limits<qint64>::max();
        }
    }

    void copyRange(qint64 first, qint64 last)
    {
        const bool wasRead = readRange(first, last);
        if (wasRead)
            return;
        m_outcome.complete = false;
        if (++m_failedReads > maxFailedReads)
            return;
        qint64 next = first;
        if (m_lastRead && *m_lastRead >= first)
            next = *m_lastRead + 1;
        if (next == std::numeric_limits<qint64>::min())
            next = 0;
        if (last == std::numeric_limits<qint64>::max())
            last = next + rowsBeyondLastReadable;
        if (next >= last)
            return;
        const qint64 middle = next + (last - next) / 2;
        copyRange(next, middle);
        copyRange(middle + 1, last);
    }

    bool readRange(qint64 first, qint64 last)
    {
        m_read->tryReset();
        bindInteger(*m_read, 1, first);
        bindInteger(*m_read, 2, last);
        for (;;) {
            const int code = m_read->tryExecuteStep();
            if (code == SQLITE_DONE)
                return true;
            if (code != SQLITE_ROW)
                return false;
            m_lastRead = integerAt(*m_read, 0);
            writeRow();
        }
    }

    void writeRow()
    {
        m_write->tryReset();
        for (int column = 0; column < m_columnCount; ++column)
            bindSame(*m_write, column + 1, m_read->getColumn(column + 1));
        const int code = m_write->tryExecuteStep();
        if (code == SQLITE_DONE)
            ++m_outcome.rowsSaved;
        else if (code == SQLITE_CONSTRAINT)
            m_outcome.complete = false;
        else
            throw SQLite::Exception(m_target.getHandle(), code);
    }

    SQLite::Database& m_target;
    int m_columnCount;
    std::unique_ptr<SQLite::Statement> m_read;
    std::unique_ptr<SQLite::Statement> m_last;
    std::unique_ptr<SQLite::Statement> m_write;
    std::optional<qint64> m_lastRead;
    int m_failedReads = 0;
    TableRescue m_outcome;
};

/// A row that points to a lost account keeps its place; what still points nowhere after that
/// cannot be kept.
void mendForeignKeys(SQLite::Database& target)
{
    target.tryExec("INSERT INTO account (id, profile_id, name, created_at_ms) "
                   "SELECT DISTINCT account_id, 1, 'recovered-' || account_id, 0 FROM "
                   "(SELECT account_id FROM post UNION SELECT account_id FROM account_snapshot) "
                   "WHERE account_id NOT IN (SELECT id FROM account)");
    target.tryExec("INSERT INTO profile (id, name, created_at_ms) "
                   "SELECT DISTINCT profile_id, 'recovered-' || profile_id, 0 FROM account "
                   "WHERE profile_id NOT IN (SELECT id FROM profile)");
    target.tryExec("UPDATE journal_entry SET account_id = NULL "
                   "WHERE account_id NOT IN (SELECT id FROM account)");
    target.tryExec("UPDATE journal_entry SET post_id = NULL "
                   "WHERE post_id NOT IN (SELECT id FROM post)");
    QStringList deletions;
    SQLite::Statement dangling(target, "PRAGMA foreign_key_check");
    while (dangling.executeStep())
        deletions.append(u"DELETE FROM %1 WHERE rowid = %2"_s.arg(
            QString::fromStdString(quotedName(textAt(dangling, 0))), textAt(dangling, 1)));
    dangling.reset();
    for (const QString& deletion : deletions)
        target.exec(deletion.toStdString());
}

/// Opens the working copy; nothing when not even its schema can be read.
std::unique_ptr<SQLite::Database> openDamaged(const QString& path)
{
    try {
        auto source =
            std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE);
        source->exec("PRAGMA writable_schema = ON; PRAGMA cell_size_check = ON; "
                     "PRAGMA trusted_schema = OFF");
        source->execAndGet("SELECT count(*) FROM sqlite_master");
        return source;
    } catch (const SQLite::Exception&) {
        return nullptr;
    }
}

std::vector<TableRescue> copyTables(SQLite::Database& source, SQLite::Database& target)
{
    std::vector<TableRescue> rescued;
    for (const QString& table : rowidTablesOf(target)) {
        QStringList columns;
        try {
            for (const QString& column : columnsOf(source, table)) {
                if (columnsOf(target, table).contains(column))
                    columns.append(column);
            }
            if (columns.isEmpty())
                continue;
            rescued.push_back(TableCopy(source, target, table, columns).run());
        } catch (const SQLite::Exception& exception) {
            const ErrorCode code = errorFromSqlite(exception).code;
            if (code != ErrorCode::DatabaseDamaged && code != ErrorCode::Internal)
                throw;
            rescued.push_back({table, 0, false});
        }
    }
    return rescued;
}

std::span<const Migration> upTo(std::span<const Migration> migrations, int version)
{
    std::size_t count = 0;
    while (count < migrations.size() && migrations[count].version <= version)
        ++count;
    return count == 0 ? migrations : migrations.first(count);
}

} // namespace

Result<std::vector<TableRescue>> rescueDatabase(const QString& damagedPath,
                                                const QString& freshPath,
                                                std::span<const Migration> migrations)
{
    const QString workingPath = freshPath + u".rescue"_s;
    removeDatabaseFiles(workingPath);
    const auto removeWorkingCopy = qScopeGuard([&] { removeDatabaseFiles(workingPath); });
    if (auto copied = copyDatabaseFiles(damagedPath, workingPath); !copied)
        return failure(copied.error());
    return guarded([&]() -> Result<std::vector<TableRescue>> {
        SQLite::Database target(freshPath.toStdString(),
                                SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const std::unique_ptr<SQLite::Database> source = openDamaged(workingPath);
        const int version = source ? schemaVersion(*source).value_or(0) : 0;
        if (auto made = migrate(target, upTo(migrations, version)); !made)
            return failure(made.error());
        std::vector<TableRescue> rescued;
        if (source) {
            SQLite::Transaction transaction(target, SQLite::TransactionBehavior::IMMEDIATE);
            rescued = copyTables(*source, target);
            mendForeignKeys(target);
            transaction.commit();
        }
        if (auto made = migrate(target, migrations); !made)
            return failure(made.error());
        return rescued;
    });
}

} // namespace likecast
