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

// For the .cpp files of this folder; these throw SQLite::Exception.

/// The project's own tables in order of name, without SQLite's.
QStringList tablesOf(SQLite::Database& connection);

/// Those of them that have row ids: everything but caches.
QStringList rowidTablesOf(SQLite::Database& connection);

QStringList columnsOf(SQLite::Database& connection, const QString& table);

/// A name as SQL wants it, in double quotes.
std::string quotedName(const QString& name);

} // namespace likecast
