#include "ui/predict/photo/photo_presenter.h"

#include "ui/predict/photo/photo_previews.h"
#include "ui/predict/photo/photo_view.h"

#include <QFileInfo>

namespace likecast
{

PhotoPresenter::PhotoPresenter(PhotoView& view, PhotoPreviews& previews, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_previews(previews)
{
    connect(&m_view, &PhotoView::sharperPhotoWanted, this, &PhotoPresenter::load);
}

void PhotoPresenter::show(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_faces.reset();
    reload();
}

void PhotoPresenter::reload()
{
    m_broken = false;
    if (m_path.isEmpty()) {
        m_view.showEmpty();
        return;
    }
    if (const auto preview = m_previews.cached(m_path, previewLongEdge)) {
        m_view.showPhoto(m_path, preview->image, preview->fullSize);
        applyFaces();
        Q_EMIT shown(m_path);
        return;
    }
    if (const auto thumbnail = m_previews.cached(m_path, thumbnailLongEdge)) {
        m_view.showPhoto(m_path, thumbnail->image, thumbnail->fullSize);
        applyFaces();
    } else {
        m_view.showLoading(QFileInfo(m_path).fileName());
    }
    load(previewLongEdge);
}

void PhotoPresenter::load(int longEdge)
{
    m_previews.load(m_path, longEdge, this, [this, path = m_path](const Result<Photo>& photo) {
        if (path != m_path)
            return;
        m_broken = !photo.has_value();
        if (!photo) {
            m_view.showBroken(QFileInfo(path).fileName());
            Q_EMIT failed(path, photo.error());
            return;
        }
        m_view.showPhoto(path, photo->image, photo->fullSize);
        applyFaces();
        Q_EMIT shown(path);
    });
}

void PhotoPresenter::setFaces(const std::optional<std::vector<FaceBox>>& faces)
{
    m_faces = faces;
    applyFaces();
}

void PhotoPresenter::applyFaces()
{
    if (m_faces)
        m_view.setFaces(*m_faces);
    else
        m_view.setAnalysing();
}

} // namespace likecast
