#include "core/instagram/source/file_source.h"

#include "core/common/native_path.h"
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

Result<void> FileSource::visit(const EntryVisitor& visitor, const JobControl& control,
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

/// Resolves links so that paths compare equal; goes by a link if Qt cannot express the path
/// otherwise.
static QString comparablePath(const QString& folderPath)
{
    const QString canonical = QFileInfo(folderPath).canonicalFilePath();
    return QFileInfo::exists(canonical) ? canonical : QFileInfo(folderPath).absoluteFilePath();
}

FolderSource::FolderSource(const QString& folderPath)
    : m_folderPath(comparablePath(folderPath))
{
}

QString FolderSource::name() const
{
    return QFileInfo(m_folderPath).fileName();
}

Result<QMap<QString, QString>> FolderSource::listFiles(const JobControl& control,
                                                       ImportProblems& problems) const
{
    QMap<QString, QString> paths;
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
            problems.add(path, u"skipped: a link that leads outside the folder"_s);
            continue;
        }
        paths.insert(path, file.absoluteFilePath());
        if (paths.size() > import_limits::maxEntries)
            return failure(ErrorCode::FileTooLarge, u"too many files"_s);
    }
    for (const HiddenFile& file : filesWithoutUnicodeName(m_folderPath))
        paths.insert(file.path, file.openable);
    return paths;
}

Result<void> FolderSource::visit(const EntryVisitor& visitor, const JobControl& control,
                                 ImportProblems& problems) const
{
    const auto paths = listFiles(control, problems);
    if (!paths)
        return failure(paths.error());
    ProgressThrottle throttle(control);
    qint64 done = 0;
    for (auto file = paths->begin(); file != paths->end(); ++file) {
        if (const Result<void> going = throttle.step({done++, paths->size()}); !going)
            return going;
        const Result<Visit> next = visitFile(QFileInfo(file.value()), file.key(), visitor);
        if (!next)
            return failure(next.error());
        if (*next == Visit::Stop)
            return {};
    }
    return throttle.step({done, paths->size()});
}

} // namespace likecast
