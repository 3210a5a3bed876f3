#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace likecast
{

enum class EraseScope {
    Profile,   ///< one profile; model packs and other profiles stay
    Everything ///< also model packs and all profiles below the data directory
};

/// What erasing would do, to be shown before it is done. Absolute paths.
struct EraseList {
    QStringList files;   ///< written by this program: they go
    QStringList staying; ///< everything else in the directory; folders end with a slash
    QStringList folders; ///< of this program, deepest first: they go when they end up empty
};

struct EraseReport {
    QStringList removed;   ///< files
    QStringList remaining; ///< files that should have gone but are still there
    QStringList staying;   ///< as in EraseList
};

/// Lists without changing anything; empty for a folder that is missing or empty. What counts as
/// this program's file: dataDirectoryContent(). Error: InputInvalid (the folder is no data
/// directory of this program).
Result<EraseList> listErasable(const QString& dataDirectory, EraseScope scope);

/// Erases all listed files or none. First every file is renamed, which shows that it can go; if
/// that or `beforeTheyGo` (which may be empty) fails, the names are restored. Then each file is
/// overwritten once, which an SSD or a copying file system may not honour, and removed. The
/// databases must be closed and the locks held by the caller; lock files stay.
/// Errors: FileUnwritable (detail names the file), those of `beforeTheyGo`.
Result<EraseReport> eraseListed(const EraseList& list,
                                const std::function<Result<void>()>& beforeTheyGo = {});

} // namespace likecast
