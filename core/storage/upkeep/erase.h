#pragma once

#include "core/common/result.h"
#include "core/storage/database/instance_lock.h"

#include <QStringList>

#include <memory>

namespace likecast
{

struct EraseReport {
    QStringList removed;   ///< files, absolute
    QStringList remaining; ///< what is still there after looking again; empty is the proof
};

/// Removes everything that this folder ever wrote into the data directory: the database with its
/// log, those that were set aside or replaced, working copies and the backups folder; then each of
/// `furtherNames` (files or folders inside the data directory that others own: settings,
/// thumbnails, draft photos; a name that leads out of it is refused with InputInvalid before
/// anything is removed). Files are overwritten once before they go, which a file system that
/// copies on write or an SSD may not honour. The lock file stays while the program runs; files
/// that the program never wrote are left alone. The database must be closed.
Result<EraseReport> eraseEverything(const std::shared_ptr<const InstanceLock>& lock,
                                    const QStringList& furtherNames);

} // namespace likecast
