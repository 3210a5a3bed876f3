#pragma once

#include "core/common/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace likecast
{

/// The right to write to one data directory: held by at most one program at a time, released on
/// destruction, and by the operating system after a crash. A lock file that no living process
/// holds, whatever it contains, is replaced. Opening the database for writing needs the lock. Any
/// thread may hold it.
class InstanceLock
{
public:
    /// Makes the directory where it is missing: see prepareDataDirectory(). Errors: DatabaseLocked
    /// (another program holds it; detail names the lock file, the program and its process id),
    /// DatabaseReadOnly, DatabaseUnavailable (the directory cannot be made or used).
    static Result<std::shared_ptr<const InstanceLock>> acquire(const QString& dataDirectory);

    Q_DISABLE_COPY_MOVE(InstanceLock)

    /// Absolute and clean.
    const QString& dataDirectory() const { return m_dataDirectory; }

private:
    explicit InstanceLock(const QString& dataDirectory);

    QString m_dataDirectory;
    QLockFile m_file;
};

} // namespace likecast
