#include "core/storage/database/table_list.h"

#include "core/storage/database/sql_values.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace likecast
{

using namespace Qt::StringLiterals;

static QStringList firstColumn(SQLite::Database& connection, const std::string& sql)
{
    QStringList values;
    SQLite::Statement rows(connection, sql);
    while (rows.executeStep())
        values.append(textAt(rows, 0));
    return values;
}

static constexpr const char* listTables =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
    "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ";

QStringList tablesOf(SQLite::Database& connection)
{
    return firstColumn(connection, std::string(listTables) + "ORDER BY name");
}

QStringList rowidTablesOf(SQLite::Database& connection)
{
    return firstColumn(connection, std::string(listTables) + "AND wr = 0 ORDER BY name");
}

QStringList columnsOf(SQLite::Database& connection, const QString& table)
{
    return firstColumn(connection, "SELECT name FROM pragma_table_info(" + quotedName(table) + ")");
}

std::string quotedName(const QString& name)
{
    return '"' + QString(name).replace(u'"', u"\"\""_s).toStdString() + '"';
}

} // namespace likecast
