#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace likecast
{

/// One numbered schema change. The SQL runs inside a transaction that also writes `user_version`,
/// so it must not begin or end one.
struct Migration {
    int version = 0;
    QString name;
    QByteArray sql;
};

/// resources/schema/NNN_name.sql in numerical order, starting at 1 without gaps.
std::vector<Migration> shippedMigrations();

/// PRAGMA application_id of this program's databases.
inline constexpr int databaseApplicationId = 0x4c6b4374;

} // namespace likecast
