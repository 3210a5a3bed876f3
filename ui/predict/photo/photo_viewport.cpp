#include "ui/predict/photo/photo_viewport.h"

#include <algorithm>

namespace likecast
{

namespace
{

constexpr double largestFittedZoom = 4.0;
constexpr double largestFreeZoom = 8.0;

/// Along one axis: centred while the photo is smaller than the view, otherwise without a gap.
double heldIn(double origin, double photo, double view)
{
    return photo <= view ? (view - photo) / 2 : std::clamp(origin, view - photo, 0.0);
}

} // namespace

void PhotoViewport::setViewSize(const QSizeF& size)
{
    const QPointF shift((size.width() - m_view.width()) / 2, (size.height() - m_view.height()) / 2);
    m_view = size;
    m_origin += shift;
    keepInView();
}

void PhotoViewport::setPhotoSize(const QSizeF& size)
{
    m_photo = size;
    fit();
}

double PhotoViewport::fittedZoom() const
{
    if (m_photo.isEmpty() || m_view.isEmpty())
        return 1.0;
    return std::min(
        {m_view.width() / m_photo.width(), m_view.height() / m_photo.height(), largestFittedZoom});
}

double PhotoViewport::largestZoom() const
{
    return std::max(largestFreeZoom, 2 * fittedZoom());
}

void PhotoViewport::zoomTo(double zoom, const QPointF& anchor)
{
    const double target = std::min(zoom, largestZoom());
    if (target <= fittedZoom()) {
        fit();
        return;
    }
    const QPointF offset = anchor - photoRect().topLeft();
    const double factor = target / this->zoom();
    m_origin = anchor - offset * factor;
    m_zoom = target;
    m_fitted = false;
    keepInView();
}

void PhotoViewport::panBy(const QPointF& delta)
{
    if (m_fitted)
        return;
    m_origin += delta;
    keepInView();
}

void PhotoViewport::keepInView()
{
    if (m_fitted)
        return;
    if (m_zoom <= fittedZoom()) {
        fit();
        return;
    }
    m_origin = {heldIn(m_origin.x(), m_photo.width() * m_zoom, m_view.width()),
                heldIn(m_origin.y(), m_photo.height() * m_zoom, m_view.height())};
}

QRectF PhotoViewport::photoRect() const
{
    const QSizeF size = m_photo * zoom();
    if (!m_fitted)
        return {m_origin, size};
    return {QPointF((m_view.width() - size.width()) / 2, (m_view.height() - size.height()) / 2),
            size};
}

QRectF PhotoViewport::boxRect(const FaceBox& box) const
{
    const QRectF photo = photoRect();
    return {photo.x() + box.x * photo.width(), photo.y() + box.y * photo.height(),
            box.width * photo.width(), box.height * photo.height()};
}

} // namespace likecast
