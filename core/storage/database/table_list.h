#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace SQLite
{
class Database;
}

namespace likecast
{

// Only for the .cpp files of this folder. These functions throw SQLite::Exception.

/// The program's own tables by name, without SQLite's.
QStringList tablesOf(SQLite::Database& connection);

/// Those with row ids: all but caches.
QStringList rowidTablesOf(SQLite::Database& connection);

QStringList columnsOf(SQLite::Database& connection, const QString& table);

/// Quotes a name for SQL.
std::string quotedName(const QString& name);

} // namespace likecast
