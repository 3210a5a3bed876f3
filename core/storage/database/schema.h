#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace likecast
{

/// One numbered step of the schema. The SQL runs inside a transaction that also writes
/// `user_version`, so it must not begin or end one itself.
struct Migration {
    int version = 0;
    QString name;
    QByteArray sql;
};

/// resources/schema/NNN_name.sql in the order of their numbers, which count from 1 without a gap.
std::vector<Migration> shippedMigrations();

/// What PRAGMA application_id says in a database of this program.
inline constexpr int databaseApplicationId = 0x4c6b4374;

} // namespace likecast
