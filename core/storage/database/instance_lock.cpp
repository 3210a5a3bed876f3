#include "core/storage/database/instance_lock.h"

#include "core/storage/database/data_directory.h"
#include "core/storage/database/database_files.h"

#include <QDir>
#include <QStorageInfo>
#include <QThread>

namespace likecast
{

using namespace Qt::StringLiterals;

InstanceLock::InstanceLock(const QString& dataDirectory)
    : m_dataDirectory(dataDirectory)
    , m_file(dataDirectory + u"/likecast.lock"_s)
{
    // A window may stay open for days: only a dead process makes the lock stale, never its age.
    m_file.setStaleLockTime(0);
}

static bool hasLockInfo(const QLockFile& file)
{
    qint64 processId = 0;
    QString host;
    QString program;
    return file.getLockInfo(&processId, &host, &program);
}

/// Replaces a stale lock file. The owner also has an operating system lock on it, which
/// removeStaleLockFile() respects; on a network drive that lock may not reach other computers.
static bool lockAfterStale(QLockFile& file, const QString& dataDirectory)
{
    // Another program writes the file's content just after creating and locking the file.
    constexpr int tries = 5;
    constexpr unsigned long waitMs = 50;
    for (int i = 0; i < tries && !hasLockInfo(file); ++i) {
        QThread::msleep(waitMs);
        if (file.tryLock())
            return true;
    }
    if (hasLockInfo(file) && isOnNetworkDrive(dataDirectory))
        return false;
    return file.removeStaleLockFile() && file.tryLock();
}

static Error reasonOf(const QLockFile& file, const QString& dataDirectory)
{
    constexpr qint64 smallestSpace = 4096;
    switch (file.error()) {
    case QLockFile::LockFailedError: {
        qint64 processId = 0;
        QString host;
        QString program;
        if (!file.getLockInfo(&processId, &host, &program))
            return {ErrorCode::DatabaseLocked, file.fileName()};
        return {ErrorCode::DatabaseLocked,
                u"%1 is locked by %2, process %3 on %4"_s.arg(file.fileName(), program,
                                                              QString::number(processId), host)};
    }
    case QLockFile::PermissionError:
        return {ErrorCode::DatabaseReadOnly, dataDirectory};
    default:
        // QLockFile only reports that it could not write. The space is -1 if unknown.
        const qint64 space = QStorageInfo(dataDirectory).bytesAvailable();
        const bool isFull = space >= 0 && space < smallestSpace;
        return {isFull ? ErrorCode::DiskFull : ErrorCode::DatabaseUnavailable, dataDirectory};
    }
}

Result<std::shared_ptr<const InstanceLock>> InstanceLock::acquire(const QString& dataDirectory)
{
    const QString directory = QDir::cleanPath(QDir(dataDirectory).absolutePath());
    if (!prepareDataDirectory(directory))
        return failure(ErrorCode::DatabaseUnavailable, directory);
    const std::shared_ptr<InstanceLock> lock(new InstanceLock(directory));
    QLockFile& file = lock->m_file;
    if (!file.tryLock() &&
        (file.error() != QLockFile::LockFailedError || !lockAfterStale(file, directory)))
        return failure(reasonOf(file, directory));
    return lock;
}

} // namespace likecast
