#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace likecast
{

enum class EraseScope {
    Profile,   ///< one profile, without model packs and other profiles
    Everything ///< also model packs and all profiles in the data directory
};

/// What erasing would remove, to be shown first. Absolute paths.
struct EraseList {
    QStringList files;   ///< written by this program; will be removed
    QStringList staying; ///< everything else in the directory; folders have a trailing slash
    QStringList folders; ///< this program's, deepest first; removed if they end up empty
};

struct EraseReport {
    QStringList removed;   ///< files
    QStringList remaining; ///< files that could not be removed
    QStringList staying;   ///< as in EraseList
};

/// Lists without changing anything; empty for a missing or empty folder. dataDirectoryContent()
/// defines which files are this program's. Errors: InputInvalid (the folder is not a data directory
/// of this program).
Result<EraseList> listErasable(const QString& dataDirectory, EraseScope scope);

/// Erases all listed files or none. First renames every file, to make sure it can be removed; if
/// that or `beforeRemoval` (may be empty) fails, renames them back. Then overwrites each file once,
/// which an SSD or a copy-on-write file system may not honour, and removes it. The caller must have
/// closed the databases and must hold the locks; lock files stay.
/// Errors: FileUnwritable (detail names the file), those of `beforeRemoval`.
Result<EraseReport> eraseListed(const EraseList& list,
                                const std::function<Result<void>()>& beforeRemoval = {});

/// Erases everything in one profile's directory, or nothing. Errors: those of listErasable() and
/// eraseListed(); FileUnwritable with what remains, one path per line.
Result<EraseReport> eraseProfile(const QString& dataDirectory);

} // namespace likecast
