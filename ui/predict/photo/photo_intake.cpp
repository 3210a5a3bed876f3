#include "ui/predict/photo/photo_intake.h"

#include "core/common/result.h"
#include "core/common/when_answered.h"
#include "core/storage/database/database_files.h"
#include "core/video/video_frames.h"
#include "ui/predict/photo/photo_previews.h"

#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>
#include <QUuid>
#include <QtConcurrent>

namespace likecast
{

namespace
{

Result<void> writePng(const QImage& image, const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorCode::FileUnwritable, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, file.errorString());
    QImageWriter writer(&file, "png");
    // Every level is lossless; the fast one takes a fifth of the default's time.
    constexpr int fastLevel = 80;
    writer.setQuality(fastLevel);
    if (!writer.write(image))
        return failure(ErrorCode::FileUnwritable, writer.errorString());
    if (!file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString());
    return {};
}

bool hasFolder(const QStringList& paths)
{
    return std::any_of(paths.begin(), paths.end(),
                       [](const QString& path) { return QFileInfo(path).isDir(); });
}

} // namespace

PhotoIntake::PhotoIntake(QString folder, PhotoPreviews& previews, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_previews(previews)
{
}

void PhotoIntake::take(const DroppedPhotos& photos)
{
    QStringList files;
    QStringList imports;
    QStringList videos;
    for (const QString& path : photos.paths) {
        (hasVideoName(path) ? videos : hasImportName(path) ? imports : files) += path;
    }
    if (!imports.isEmpty())
        Q_EMIT importFound(imports);
    if (!files.isEmpty())
        takeFiles(files);
    if (!videos.isEmpty()) {
        if (canReadVideos())
            Q_EMIT videosFound(videos);
        else
            Q_EMIT videoRefused();
    }
    for (const QImage& image : photos.images)
        Q_EMIT photosTaken({keep(image)});
    if (!photos.isEmpty())
        return;
    if (photos.webAddresses > 0)
        Q_EMIT webAddressRefused();
    else
        Q_EMIT nothingAdded();
}

void PhotoIntake::takeFiles(const QStringList& paths)
{
    if (!hasFolder(paths) && paths.size() <= mostDrafts) {
        Q_EMIT photosTaken(paths);
        return;
    }
    const auto expanded = QtConcurrent::run(&m_pool, [paths] {
        bool cut = false;
        const QStringList found = expandFolders(paths, mostDrafts, &cut);
        return std::pair(found, cut);
    });
    whenAnswered(expanded, this, [this, paths](const std::pair<QStringList, bool>& answer) {
        const auto& [found, cut] = answer;
        if (found.isEmpty()) {
            Q_EMIT nothingAdded();
            return;
        }
        if (cut)
            Q_EMIT tooManyFound(paths);
        else
            Q_EMIT photosTaken(found);
    });
}

QString PhotoIntake::keep(const QImage& image)
{
    const QString name =
        QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".png");
    const QString path = QDir(m_folder).filePath(name);
    m_previews.insert(path, image);
    m_writing.insert(path);
    const auto job = QtConcurrent::run(&m_pool, [image, path] { return writePng(image, path); });
    whenAnswered(job, this, [this, path](const Result<void>& written) {
        m_writing.remove(path);
        if (!written)
            Q_EMIT failed(written.error());
        Q_EMIT photoWritten(path);
    });
    return path;
}

QString PhotoIntake::placeNow(const QString& path) const
{
    const QString moved = QDir(m_folder).filePath(QFileInfo(path).fileName());
    return !path.isEmpty() && QFile::exists(moved) && !QFile::exists(path) ? moved : path;
}

void PhotoIntake::removeUnused(const QStringList& usedPaths)
{
    QSet<QString> used;
    for (const QString& path : usedPaths)
        used.insert(QFileInfo(path).fileName());
    m_pool.start([folder = m_folder, used] {
        if (hasDatabaseSetAside(QFileInfo(folder).path()))
            return;
        const QDir directory(folder);
        const QStringList names = directory.entryList({QStringLiteral("*.png")}, QDir::Files);
        for (const QString& name : names) {
            if (!used.contains(name))
                QFile::remove(directory.filePath(name));
        }
    });
}

} // namespace likecast
