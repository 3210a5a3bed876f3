#pragma once

#include "core/common/result.h"
#include "core/storage/database/open_report.h"
#include "core/storage/database/schema.h"

#include <span>
#include <vector>

namespace likecast
{

/// Reads every row that can still be read from the damaged file into a new file at `freshPath`,
/// which ends up at the newest schema. Pages that cannot be read are stepped over by halving the
/// range of row ids around them. A row whose account or profile is lost gets a placeholder
/// ("recovered-3"). Caches (tables without row ids) are left behind. The damaged file is only
/// read; a working copy beside `freshPath` is removed again.
/// Errors: those of SQLite on the new file (DiskFull, DatabaseReadOnly, ...), FileUnwritable.
Result<std::vector<TableRescue>> rescueDatabase(const QString& damagedPath,
                                                const QString& freshPath,
                                                std::span<const Migration> migrations);

} // namespace likecast
