#pragma once

#include "core/common/result.h"
#include "core/storage/database/open_report.h"
#include "core/storage/database/schema.h"

#include <span>
#include <vector>

namespace likecast
{

/// Recovers a damaged file into a new one at `freshPath` with the newest schema, leaf page by leaf
/// page: header, schema and interior pages need not be readable. A leaf that no readable page
/// refers to is recognised by the columns of its rows. A row whose account or profile is lost gets
/// a placeholder ("recovered-3"). Caches (tables without row ids) are skipped. The damaged file is
/// only read. Errors: those of SQLite on the new file (DiskFull, DatabaseReadOnly, ...).
Result<std::vector<TableRescue>> rescueDatabase(const QString& damagedPath,
                                                const QString& freshPath,
                                                std::span<const Migration> migrations);

} // namespace likecast
