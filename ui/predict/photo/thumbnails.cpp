#include "ui/predict/photo/thumbnails.h"

#include "ui/predict/photo/photo_previews.h"

#include <QFileInfo>

namespace likecast
{

Thumbnails::Thumbnails(PhotoPreviews& previews, int longEdge, QObject* parent)
    : QObject(parent)
    , m_previews(previews)
    , m_longEdge(longEdge)
{
}

QImage Thumbnails::find(const QString& path)
{
    if (path.isEmpty())
        return {};
    if (const auto photo = m_previews.cached(path, m_longEdge))
        return photo->image;
    const QDateTime changed = QFileInfo(path).lastModified();
    const auto asked = m_asked.constFind(path);
    if (asked == m_asked.cend() || *asked != changed) {
        m_asked.insert(path, changed);
        m_previews.load(path, m_longEdge, this, [this, path](const Result<Photo>& photo) {
            if (!photo)
                return;
            m_asked.remove(path); // the previews may drop it
            Q_EMIT loaded();
        });
    }
    return {};
}

} // namespace likecast
