#include "core/instagram/source/file_source.h"

#include "core/instagram/source/entry_path.h"
#include "core/instagram/source/file_stream.h"
#include "core/instagram/source/import_limits.h"
#include "core/instagram/source/progress_throttle.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

Result<Visit> visitFile(const QFileInfo& file, const QString& path, const EntryVisitor& visitor)
{
    SourceEntry entry;
    entry.path = path;
    entry.link = file.absoluteFilePath();
    entry.sizeBytes = file.size();
    entry.modifiedAtMs = file.lastModified().toMSecsSinceEpoch();
    FileStream stream(file.absoluteFilePath());
    EntryReader reader(stream);
    return visitor(entry, reader);
}

} // namespace

FileSource::FileSource(const QStringList& filePaths)
    : m_filePaths(filePaths)
{
}

QString FileSource::name() const
{
    QStringList names;
    for (const QString& path : m_filePaths)
        names.append(QFileInfo(path).fileName());
    return names.join(u", "_s);
}

Result<void> FileSource::visit(const EntryVisitor& visitor, const ImportControl& control,
                               ImportProblems&) const
{
    ProgressThrottle throttle(control);
    qint64 done = 0;
    for (const QString& path : m_filePaths) {
        if (const Result<void> going = throttle.step({done++, m_filePaths.size()}); !going)
            return going;
        const QFileInfo file(path);
        const Result<Visit> next = visitFile(file, file.fileName(), visitor);
        if (!next)
            return failure(next.error());
        if (*next == Visit::Stop)
            return {};
    }
    return throttle.step({done, m_filePaths.size()});
}

FolderSource::FolderSource(const QString& folderPath)
    : m_folderPath(QFileInfo(folderPath).canonicalFilePath())
{
}

QString FolderSource::name() const
{
    return QFileInfo(m_folderPath).fileName();
}

Result<QStringList> FolderSource::listFiles(const ImportControl& control,
                                            ImportProblems& problems) const
{
    QStringList paths;
    const QDir folder(m_folderPath);
    QDirIterator files(m_folderPath, QDir::Files | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (control.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        const QString path = folder.relativeFilePath(files.filePath());
        if (isSystemClutter(path))
            continue;
        const QFileInfo file = files.fileInfo();
        if (file.isSymLink() && !file.canonicalFilePath().startsWith(m_folderPath + u'/')) {
            problems.add(path, u"left out: a link that leads out of the folder"_s);
            continue;
        }
        paths.append(path);
        if (paths.size() > import_limits::maxEntries)
            return failure(ErrorCode::FileTooLarge, u"more files than any export has"_s);
    }
    paths.sort();
    return paths;
}

Result<void> FolderSource::visit(const EntryVisitor& visitor, const ImportControl& control,
                                 ImportProblems& problems) const
{
    const Result<QStringList> paths = listFiles(control, problems);
    if (!paths)
        return failure(paths.error());
    const QDir folder(m_folderPath);
    ProgressThrottle throttle(control);
    qint64 done = 0;
    for (const QString& path : *paths) {
        if (const Result<void> going = throttle.step({done++, paths->size()}); !going)
            return going;
        const Result<Visit> next = visitFile(QFileInfo(folder.filePath(path)), path, visitor);
        if (!next)
            return failure(next.error());
        if (*next == Visit::Stop)
            return {};
    }
    return throttle.step({done, paths->size()});
}

} // namespace likecast
