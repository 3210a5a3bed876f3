#pragma once

#include "core/faces/face_box.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace likecast
{

/// The position of a photo on a widget while zooming and panning. View lengths are in
/// device-independent pixels, photo lengths in the photo's own; zoom is view pixels per photo
/// pixel. A plain value.
class PhotoViewport
{
public:
    void setViewSize(const QSizeF& size);
    void setPhotoSize(const QSizeF& size); ///< also fits the photo again

    QSizeF viewSize() const { return m_view; }
    bool isFitted() const { return m_fitted; }
    double zoom() const { return m_fitted ? fittedZoom() : m_zoom; }
    double fittedZoom() const; ///< the whole photo, as large as the view allows, at most 4
    double largestZoom() const;
    static constexpr double zoomStep = 1.25; ///< of a wheel notch, key or button

    void fit() { m_fitted = true; }
    /// Keeps the photo's point under `anchor` in place; at or below the fitted zoom, fits the
    /// photo.
    void zoomTo(double zoom, const QPointF& anchor);
    void panBy(const QPointF& delta);

    QRectF photoRect() const;
    QRectF boxRect(const FaceBox& box) const; ///< of a face in relative coordinates
    QPointF viewCenter() const { return {m_view.width() / 2, m_view.height() / 2}; }

private:
    void keepInView();

    QSizeF m_view;
    QSizeF m_photo;
    double m_zoom = 1.0;
    QPointF m_origin; ///< the photo's upper left corner in the view, unless fitted
    bool m_fitted = true;
};

} // namespace likecast
