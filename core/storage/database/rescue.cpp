#include "core/storage/database/rescue.h"

#include "core/storage/database/database_files.h"
#include "core/storage/database/migration.h"
#include "core/storage/database/page_rows.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/database/table_list.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <sqlite3.h>

#include <QSet>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <string>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

struct TableColumn {
    QString name;
    QString type;
    bool mayBeNull = true;
    bool isRowId = false;
};

/// A table of the new file, and its pages in the damaged one.
struct Table {
    QString name;
    std::vector<TableColumn> columns;
    PageLeaves found{{}, false};
};

std::vector<Table> tablesIn(SQLite::Database& target)
{
    std::vector<Table> tables;
    for (const QString& name : rowidTablesOf(target)) {
        Table table{name, {}, {{}, false}};
        SQLite::Statement columns(target,
                                  "SELECT name, type, \"notnull\", pk FROM pragma_table_info(" +
                                      quotedName(name) + ")");
        while (columns.executeStep()) {
            const QString type = textAt(columns, 1);
            const bool isRowId = integerAt(columns, 3) > 0 && type == u"INTEGER";
            table.columns.push_back(
                {textAt(columns, 0), type, integerAt(columns, 2) == 0, isRowId});
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

bool fits(const StoredValue& value, const TableColumn& column)
{
    using Kind = StoredValue::Kind;
    switch (value.kind) {
    case Kind::Null:
        return column.mayBeNull || column.isRowId;
    case Kind::Integer:
        return column.type == u"INTEGER" || column.type == u"REAL"; // 2.0 is stored as 2
    case Kind::Real:
        return column.type == u"REAL";
    case Kind::Text:
        return column.type == u"TEXT";
    case Kind::Blob:
        return column.type == u"BLOB";
    }
    return false;
}

/// Whether a row may belong to the table. Old rows lack columns that were added later.
bool fits(const StoredRow& row, const Table& table)
{
    if (row.values.size() > table.columns.size())
        return false;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (!fits(row.values[i], table.columns[i]))
            return false;
    }
    return true;
}

QSet<quint32> freePages(const PageFile& pages)
{
    constexpr qsizetype firstTrunkOffset = 32;
    QSet<quint32> free;
    quint32 trunk = pages.headerNumber(firstTrunkOffset);
    while (trunk > 0 && !free.contains(trunk)) {
        free.insert(trunk);
        const QByteArrayView page = pages.page(trunk);
        const auto numberAt = [&](qsizetype index) {
            return 4 * index + 4 <= page.size() ? qFromBigEndian<quint32>(page.data() + 4 * index)
                                                : 0U;
        };
        const auto count = std::min<qsizetype>(numberAt(1), page.size() / 4 - 2);
        for (qsizetype i = 0; i < count; ++i)
            free.insert(numberAt(2 + i));
        trunk = numberAt(0);
    }
    return free;
}

/// Assigns leaves to tables: first those below the roots in the damaged file's schema, then each
/// unreferenced leaf to the table that all its rows fit.
void assignLeaves(const PageFile& pages, std::vector<Table>& tables)
{
    QSet<quint32> assigned = freePages(pages);
    constexpr quint32 schemaRoot = 1;
    for (const quint32 schemaLeaf : leavesBelow(pages, schemaRoot).leaves) {
        assigned.insert(schemaLeaf);
        for (const StoredRow& row : rowsOf(pages, schemaLeaf).rows) {
            // type, name, tbl_name, rootpage, sql
            if (row.values.size() != 5 || row.values[0].bytes != "table")
                continue;
            const QString name = QString::fromUtf8(row.values[1].bytes);
            PageLeaves found = leavesBelow(pages, static_cast<quint32>(row.values[3].integer));
            std::erase_if(found.leaves, [&](quint32 leaf) { return assigned.contains(leaf); });
            assigned.unite(QSet<quint32>(found.leaves.begin(), found.leaves.end()));
            const auto table = std::ranges::find(tables, name, &Table::name);
            if (table != tables.end())
                table->found = std::move(found);
        }
    }
    for (quint32 number = 1; number <= pages.pageCount(); ++number) {
        if (assigned.contains(number) || pageKind(pages, number) != PageKind::TableLeaf)
            continue;
        const PageRows content = rowsOf(pages, number);
        // Prefer the closest match: the same number of columns rather than more.
        Table* best = nullptr;
        for (Table& table : tables) {
            const bool fitsAll = !content.rows.empty() &&
                                 std::ranges::all_of(content.rows, [&](const StoredRow& row) {
                                     return fits(row, table);
                                 });
            if (fitsAll && (!best || table.columns.size() < best->columns.size()))
                best = &table;
        }
        if (best) {
            best->found.leaves.push_back(number);
            best->found.isComplete = false;
        }
    }
}

void bindSame(SQLite::Statement& target, int parameter, const StoredValue& value)
{
    using Kind = StoredValue::Kind;
    const auto size = static_cast<int>(value.bytes.size());
    if (value.kind == Kind::Integer)
        bindValue(target, parameter, value.integer);
    else if (value.kind == Kind::Real)
        bindValue(target, parameter, value.real);
    else if (value.kind == Kind::Text)
        target.bind(parameter, value.bytes.toStdString());
    else if (value.kind == Kind::Blob)
        target.bind(parameter, static_cast<const void*>(value.bytes.constData()), size);
    else
        target.bind(parameter);
}

/// Copies rows to one table of the new file.
class TableCopy
{
public:
    TableCopy(SQLite::Database& target, const Table& table)
        : m_target(target)
        , m_table(table)
    {
        m_outcome.table = table.name;
    }

    TableRescue run(const PageFile& pages)
    {
        m_outcome.complete = m_table.found.isComplete;
        for (const quint32 leaf : m_table.found.leaves) {
            const PageRows content = rowsOf(pages, leaf);
            m_outcome.complete = m_outcome.complete && content.isComplete;
            for (const StoredRow& row : content.rows)
                write(row);
        }
        return m_outcome;
    }

private:
    SQLite::Statement& statementFor(std::size_t columns)
    {
        if (m_write && m_columns == columns)
            return *m_write;
        std::string names;
        std::string marks;
        for (std::size_t i = 0; i < columns; ++i) {
            names += (i == 0 ? "" : ",") + quotedName(m_table.columns[i].name);
            marks += i == 0 ? "?" : ",?";
        }
        m_write = std::make_unique<SQLite::Statement>(m_target,
                                                      "INSERT INTO " + quotedName(m_table.name) +
                                                          "(" + names + ") VALUES (" + marks + ")");
        m_columns = columns;
        return *m_write;
    }

    void write(const StoredRow& row)
    {
        if (!fits(row, m_table)) {
            m_outcome.complete = false;
            return;
        }
        SQLite::Statement& statement = statementFor(row.values.size());
        statement.tryReset();
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            // A row id column is stored as NULL.
            if (m_table.columns[i].isRowId)
                bindValue(statement, static_cast<int>(i) + 1, row.rowId);
            else
                bindSame(statement, static_cast<int>(i) + 1, row.values[i]);
        }
        const int code = statement.tryExecuteStep();
        if (code == SQLITE_DONE)
            ++m_outcome.rowsSaved;
        else if (code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH)
            m_outcome.complete = false;
        else
            throw SQLite::Exception(m_target.getHandle(), code);
    }

    SQLite::Database& m_target;
    const Table& m_table;
    std::unique_ptr<SQLite::Statement> m_write;
    std::size_t m_columns = 0;
    TableRescue m_outcome;
};

/// Creates placeholders for lost accounts, then deletes rows whose reference is still missing.
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

std::span<const Migration> upTo(std::span<const Migration> migrations, int version)
{
    std::size_t count = 0;
    while (count < migrations.size() && migrations[count].version <= version)
        ++count;
    return count == 0 ? migrations : migrations.first(count);
}

/// If the header is lost, uses the page size that yields the most rows.
std::unique_ptr<PageFile> openPages(const QString& path)
{
    if (auto pages = PageFile::open(path))
        return std::move(*pages);
    std::unique_ptr<PageFile> best;
    qsizetype mostRows = 0;
    for (const int size : possiblePageSizes()) {
        auto pages = PageFile::open(path, size);
        if (!pages)
            continue;
        qsizetype rows = 0;
        for (quint32 number = 1; number <= (*pages)->pageCount(); ++number) {
            if (pageKind(**pages, number) == PageKind::TableLeaf)
                rows += static_cast<qsizetype>(rowsOf(**pages, number).rows.size());
        }
        if (rows > mostRows) {
            mostRows = rows;
            best = std::move(*pages);
        }
    }
    return best;
}

/// 0 if the header is not this program's.
int versionOf(const PageFile& pages)
{
    constexpr qsizetype versionOffset = 60;
    constexpr qsizetype applicationOffset = 68;
    const bool isOurs =
        pages.headerNumber(applicationOffset) == static_cast<quint32>(databaseApplicationId);
    return isOurs ? static_cast<int>(pages.headerNumber(versionOffset)) : 0;
}

} // namespace

Result<std::vector<TableRescue>> rescueDatabase(const QString& damagedPath,
                                                const QString& freshPath,
                                                std::span<const Migration> migrations)
{
    createForOwner(freshPath);
    const std::unique_ptr<PageFile> pages = openPages(damagedPath);
    return guarded([&]() -> Result<std::vector<TableRescue>> {
        SQLite::Database target(freshPath.toStdString(),
                                SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const int version = pages ? versionOf(*pages) : 0;
        if (auto made = migrate(target, upTo(migrations, version)); !made)
            return failure(made.error());
        std::vector<TableRescue> rescued;
        if (pages) {
            SQLite::Transaction transaction(target, SQLite::TransactionBehavior::IMMEDIATE);
            std::vector<Table> tables = tablesIn(target);
            assignLeaves(*pages, tables);
            for (const Table& table : tables)
                rescued.push_back(TableCopy(target, table).run(*pages));
            mendForeignKeys(target);
            transaction.commit();
        }
        if (auto made = migrate(target, migrations); !made)
            return failure(made.error());
        return rescued;
    });
}

} // namespace likecast
