#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace likecast
{

class Database;

/// Writes what is stored as plain files into a folder, which is made where it is missing:
/// posts.csv in the columns that the plain CSV import reads (account, taken_at, likes, media_type,
/// caption, followers, following, media_count, photo, and after them comments, media_id,
/// shortcode; the photo relative to the folder, and only where it lies below it: elsewhere that
/// import does not look), and every table as NAME.json, one array of one object per row, binary
/// values in hexadecimal, NULL as null. Of one account: only the tables that belong to accounts.
/// Files of those names are replaced, each as a whole. UTF-8, RFC 4180. Returns the files written.
/// Errors: FileUnwritable, AccountUnknown, those of SQLite.
Result<QStringList> exportTo(Database& database, const QString& directory,
                             std::optional<qint64> accountId = std::nullopt);

/// The files that exportTo() would write. Errors: those of SQLite.
Result<QStringList> exportPaths(Database& database, const QString& directory, bool isOneAccount);

} // namespace likecast
