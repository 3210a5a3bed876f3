#pragma once

#include "core/faces/face_box.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace likecast
{

/// Where on a widget a photo lies while one zooms and pans. Lengths of the view are
/// device-independent pixels, those of the photo its own; zoom is view per photo pixel.
/// A plain value.
class PhotoViewport
{
public:
    void setViewSize(const QSizeF& size);
    void setPhotoSize(const QSizeF& size); ///< also goes back to fitting

    bool isFitted() const { return m_fitted; }
    double zoom() const;
    double fittedZoom() const; ///< the whole photo, as large as the view allows, at most 4
    double largestZoom() const;

    void fit();
    /// Keeps the point of the photo under `anchor` where it is; at or below the fitted zoom it
    /// fits.
    void zoomTo(double zoom, const QPointF& anchor);
    void panBy(const QPointF& delta);

    QRectF photoRect() const;
    QRectF boxRect(const FaceBox& box) const; ///< of a face in relative coordinates
    QPointF viewCenter() const;

private:
    void keepInView();

    QSizeF m_view;
    QSizeF m_photo;
    double m_zoom = 1.0;
    QPointF m_origin; ///< upper left corner of the photo in the view, unless fitted
    bool m_fitted = true;
};

} // namespace likecast
