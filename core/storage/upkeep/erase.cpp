#include "core/storage/upkeep/erase.h"

#include "core/storage/database/database_files.h"
#include "core/storage/upkeep/stored_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace likecast
{

using namespace Qt::StringLiterals;

/// A link's target is not ours to overwrite.
static void overwriteContent(const QString& path)
{
    if (QFileInfo(path).isSymLink())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return;
    const QByteArray zeros(1 << 16, '\0');
    for (qint64 left = file.size(); left > 0;) {
        const qint64 written = file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
        if (written <= 0)
            return;
        left -= written;
    }
    file.close();
    syncToDisk(path);
}

static bool leadsOut(const QString& name)
{
    const QString clean = QDir::cleanPath(name);
    return name.isEmpty() || QDir::isAbsolutePath(name) || clean == u"." || clean == u".." ||
           clean.startsWith(u"../"_s);
}

Result<EraseReport> eraseEverything(const std::shared_ptr<const InstanceLock>& lock,
                                    const QStringList& furtherNames)
{
    for (const QString& name : furtherNames) {
        if (leadsOut(name))
            return failure(ErrorCode::InputInvalid, name);
    }
    const QDir directory(lock->dataDirectory());
    EraseReport report;
    const QStringList files = storedFiles(directory.path(), furtherNames);
    for (const QString& path : files) {
        overwriteContent(path);
        if (QFile::remove(path))
            report.removed.append(path);
    }
    // operator<< of a temporary gives a reference that does not outlive it.
    const QStringList directories = furtherNames + QStringList{u"backups"_s};
    for (const QString& name : directories) {
        const QFileInfo info(directory.filePath(name));
        if (info.isDir() && !info.isSymLink())
            QDir(info.filePath()).removeRecursively();
    }
    report.remaining = storedFiles(directory.path(), furtherNames);
    return report;
}

} // namespace likecast
