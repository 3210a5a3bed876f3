#pragma once

#include "ui/predict/photo/photo_viewport.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace likecast
{

/// A photo that the wheel, a pinch, + and - zoom, 0 fits, and arrows and dragging pan. Its subclass
/// paints it.
class PhotoCanvas : public QWidget
{
    Q_OBJECT

public:
    const QImage& image() const { return m_image; } ///< may be smaller than the original; or null
    const PhotoViewport& viewport() const { return m_viewport; }

    /// If off, the wheel zooms only with Ctrl and otherwise scrolls the area around the photo.
    void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }

public Q_SLOTS:
    void zoomIn() { zoomBy(PhotoViewport::zoomStep, m_viewport.viewCenter()); }
    void zoomOut() { zoomBy(1 / PhotoViewport::zoomStep, m_viewport.viewCenter()); }
    void fit() { zoomTo(0.0, m_viewport.viewCenter()); }

Q_SIGNALS:
    /// The zoom shows more pixels than the image has; `longEdge` would suffice, in pixels.
    void sharperPhotoWanted(int longEdge);

protected:
    explicit PhotoCanvas(QWidget* parent);

    void setPhoto(const QImage& image, const QSize& fullSize); ///< fits it
    void setImage(const QImage& image);                        ///< of the same photo
    const QSize& fullSize() const { return m_fullSize; }       ///< of the original
    void setViewport(const PhotoViewport& viewport);
    void zoomTo(double zoom, const QPointF& anchor);
    bool isGrabbed() const { return m_grabbedAt.has_value(); }
    void wantSharper(); ///< emits sharperPhotoWanted() if it is

    virtual void viewMoved() = 0; ///< by the user
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void zoomBy(double factor, const QPointF& anchor)
    {
        zoomTo(m_viewport.zoom() * factor, anchor);
    }
    bool panBy(const QPointF& delta); ///< false while the photo is fitted

    QImage m_image;
    QSize m_fullSize;
    PhotoViewport m_viewport;
    std::optional<QPointF> m_grabbedAt;
    bool m_wheelZooms = true;
    int m_sharperAsked = 0; ///< the last requested long edge
};

} // namespace likecast
