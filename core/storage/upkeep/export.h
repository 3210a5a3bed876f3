#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace likecast
{

class Database;

/// Exports the stored data as plain files to a folder, which is created if it does not exist:
/// posts.csv with the columns of the plain CSV import (account, taken_at, likes, media_type,
/// caption, followers, following, media_count, photo, then comments, media_id, shortcode; photos as
/// relative paths, and only those below the folder, because that import looks nowhere else), and
/// every table as NAME.json, an array with one object per row, binary values in hexadecimal, NULL
/// as null. With `accountId`, only the tables that belong to accounts. Existing files of these
/// names are replaced as a whole. UTF-8, RFC 4180. Returns the files written.
/// Errors: FileUnwritable, AccountUnknown, those of SQLite.
Result<QStringList> exportTo(Database& database, const QString& directory,
                             std::optional<qint64> accountId = std::nullopt);

/// The files that exportTo() would write. Errors: those of SQLite.
Result<QStringList> exportPaths(Database& database, const QString& directory, bool isOneAccount);

} // namespace likecast
