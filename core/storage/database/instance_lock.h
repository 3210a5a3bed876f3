#pragma once

#include "core/common/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace likecast
{

/// The exclusive right to write to a data directory: at most one program has it at a time. Released
/// by the destructor, or by the operating system after a crash. A lock file not owned by a living
/// process is replaced, whatever it contains. Opening the database for writing requires the lock.
/// May be used from any thread.
class InstanceLock
{
public:
    /// Creates the directory if it does not exist: see prepareDataDirectory(). Errors:
    /// DatabaseLocked (another program has the lock; detail names the lock file, the program and
    /// its process id), DatabaseReadOnly, DatabaseUnavailable (the directory cannot be created or
    /// used).
    static Result<std::shared_ptr<const InstanceLock>> acquire(const QString& dataDirectory);

    Q_DISABLE_COPY_MOVE(InstanceLock)

    /// An absolute, clean path.
    const QString& dataDirectory() const { return m_dataDirectory; }

private:
    explicit InstanceLock(const QString& dataDirectory);

    QString m_dataDirectory;
    QLockFile m_file;
};

} // namespace likecast
