#include "ui/predict/photo/photo_previews.h"

#include "core/common/when_answered.h"
#include "core/image/image_loader.h"

#include <QDateTime>
#include <QFileInfo>
#include <QtConcurrent>

namespace likecast
{

namespace
{

int costKib(const Photo& photo)
{
    return static_cast<int>(photo.image.sizeInBytes() / 1024) + 1;
}

/// Smooth scaling of a large bitmap would block the window; the first step is the cheap one.
QImage reduced(const QImage& image, int longEdge)
{
    QImage result = image;
    if (std::max(image.width(), image.height()) > 2 * longEdge)
        result = result.scaled(2 * longEdge, 2 * longEdge, Qt::KeepAspectRatio);
    if (std::max(image.width(), image.height()) > longEdge)
        result = result.scaled(longEdge, longEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return result;
}

} // namespace

PhotoPreviews::PhotoPreviews(QObject* parent, qsizetype cacheKib)
    : QObject(parent)
    , m_photos(cacheKib)
{
    m_pool.setMaxThreadCount(1);
}

QString PhotoPreviews::keyOf(const QString& path, int longEdge)
{
    const qint64 changedMs = QFileInfo(path).lastModified().toMSecsSinceEpoch();
    return QStringLiteral("%1|%2|%3").arg(longEdge).arg(changedMs).arg(path);
}

std::optional<Photo> PhotoPreviews::cached(const QString& path, int longEdge) const
{
    if (const Photo* photo = m_photos.object(keyOf(path, longEdge)))
        return *photo;
    return std::nullopt;
}

void PhotoPreviews::load(const QString& path, int longEdge, QObject* context, const Callback& done)
{
    const QString key = keyOf(path, longEdge);
    if (const Photo* photo = m_photos.object(key)) {
        done(*photo);
        return;
    }
    const bool underWay = m_loading.contains(key);
    m_loading[key].append({context, done});
    if (underWay)
        return;
    // What the user is looking at goes before thumbnails.
    const auto job = QtConcurrent::task([path, longEdge] { return loadPhoto(path, longEdge); })
                         .onThreadPool(m_pool)
                         .withPriority(longEdge > thumbnailLongEdge ? 1 : 0)
                         .spawn();
    whenAnswered(job, this, [this, key](const Result<Photo>& photo) { finish(key, photo); });
}

void PhotoPreviews::finish(const QString& key, const Result<Photo>& photo)
{
    if (photo)
        m_photos.insert(key, new Photo(*photo), costKib(*photo));
    const QList<Waiting> waiting = m_loading.take(key);
    for (const Waiting& one : waiting) {
        if (one.context)
            one.done(photo);
    }
}

void PhotoPreviews::insert(const QString& path, const QImage& image)
{
    for (const int longEdge : {previewLongEdge, thumbnailLongEdge}) {
        const Photo photo{reduced(image, longEdge), image.size(), {}};
        m_photos.insert(keyOf(path, longEdge), new Photo(photo), costKib(photo));
    }
}

} // namespace likecast
