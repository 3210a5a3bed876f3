#include "core/instagram/graph/thumbnail_cache.h"

#include "core/image/image_loader.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

QFileInfoList filesIn(const QString& folder)
{
    return QDir(folder).entryInfoList({u"*.jpg"_s}, QDir::Files);
}

qint64 sizeOf(const QFileInfoList& files)
{
    qint64 bytes = 0;
    for (const QFileInfo& file : files)
        bytes += file.size();
    return bytes;
}

Result<QByteArray> smallJpeg(const QByteArray& photo)
{
    constexpr int quality = 82;
    const Result<Photo> decoded = decodePhoto(photo, ThumbnailCache::longEdge);
    if (!decoded)
        return failure(decoded.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!decoded->image.save(&buffer, "JPEG", quality))
        return failure(ErrorCode::Internal, u"the thumbnail cannot be encoded"_s);
    return bytes;
}

} // namespace

ThumbnailCache::ThumbnailCache(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder))
    , m_maxBytes(maxBytes)
{
}

QString ThumbnailCache::folderName()
{
    return u"thumbnails"_s;
}

QString ThumbnailCache::pathOf(const QString& shortcode) const
{
    // Shortcodes may differ in case alone, and some file systems are case-insensitive.
    const QByteArray name =
        QCryptographicHash::hash(shortcode.toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_folder + u'/' + QString::fromLatin1(name) + u".jpg"_s;
}

QString ThumbnailCache::find(const QString& shortcode) const
{
    if (shortcode.isEmpty())
        return {};
    const QString path = pathOf(shortcode);
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    // Hourly is accurate enough for last use, and a table asks for every row it paints.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    constexpr qint64 hourSeconds = 3600;
    if (info.lastModified().secsTo(now) > hourSeconds) {
        QFile file(path);
        if (file.open(QIODevice::ReadWrite))
            file.setFileTime(now, QFileDevice::FileModificationTime);
    }
    return path;
}

Result<QString> ThumbnailCache::store(const QString& shortcode, const QByteArray& photo)
{
    if (shortcode.isEmpty())
        return failure(ErrorCode::InputInvalid, u"the photo has no shortcode"_s);
    const Result<QByteArray> jpeg = smallJpeg(photo);
    if (!jpeg)
        return failure(jpeg.error());
    const QMutexLocker lock(&m_mutex);
    const QString path = pathOf(shortcode);
    QDir().mkpath(m_folder);
    if (!m_bytes)
        m_bytes = sizeOf(filesIn(m_folder));
    const qint64 replaced = QFileInfo(path).size();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*jpeg) != jpeg->size() || !file.commit()) {
        const QStorageInfo storage(m_folder);
        const bool isFull = storage.isValid() && storage.bytesAvailable() < jpeg->size();
        return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path);
    }
    *m_bytes += jpeg->size() - replaced;
    if (*m_bytes > m_maxBytes)
        trim(path);
    return path;
}

void ThumbnailCache::trim(const QString& keep)
{
    // Shrinks to nine tenths, so that a full cache is not listed for every photo.
    const qint64 target = m_maxBytes / 10 * 9;
    QFileInfoList files = filesIn(m_folder);
    std::sort(files.begin(), files.end(), [](const QFileInfo& a, const QFileInfo& b) {
        return a.lastModified() < b.lastModified();
    });
    m_bytes = sizeOf(files);
    for (const QFileInfo& file : files) {
        if (*m_bytes <= target)
            return;
        if (file.absoluteFilePath() == QFileInfo(keep).absoluteFilePath())
            continue;
        const qint64 bytes = file.size();
        if (QFile::remove(file.absoluteFilePath()))
            *m_bytes -= bytes;
    }
}

qint64 ThumbnailCache::totalBytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_bytes.value_or(sizeOf(filesIn(m_folder)));
}

} // namespace likecast
