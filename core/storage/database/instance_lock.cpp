#include "core/storage/database/instance_lock.h"

#include <QDir>
#include <QFileInfo>

namespace likecast
{

using namespace Qt::StringLiterals;

InstanceLock::InstanceLock(const QString& dataDirectory)
    : m_dataDirectory(dataDirectory)
    , m_file(dataDirectory + u"/likecast.lock"_s)
{
    // A window stays open for days: only a dead process makes the lock stale, never its age.
    m_file.setStaleLockTime(0);
}

static Error reasonOf(const QLockFile& file, const QString& dataDirectory)
{
    switch (file.error()) {
    case QLockFile::LockFailedError: {
        qint64 processId = 0;
        QString host;
        QString program;
        if (!file.getLockInfo(&processId, &host, &program))
            return {ErrorCode::DatabaseLocked, dataDirectory};
        return {ErrorCode::DatabaseLocked,
                u"%1, process %2 on %3"_s.arg(program, QString::number(processId), host)};
    }
    case QLockFile::PermissionError:
        return {ErrorCode::DatabaseReadOnly, dataDirectory};
    default:
        return {ErrorCode::DatabaseUnavailable, dataDirectory};
    }
}

Result<std::shared_ptr<const InstanceLock>> InstanceLock::acquire(const QString& dataDirectory)
{
    const QString directory = QDir::cleanPath(QDir(dataDirectory).absolutePath());
    if (!QDir().mkpath(directory))
        return failure(ErrorCode::DatabaseUnavailable, directory);
    const std::shared_ptr<InstanceLock> lock(new InstanceLock(directory));
    if (!lock->m_file.tryLock())
        return failure(reasonOf(lock->m_file, directory));
    return lock;
}

} // namespace likecast
