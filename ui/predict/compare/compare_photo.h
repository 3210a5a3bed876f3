#pragma once

#include "ui/predict/photo/photo_viewport.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace likecast
{

/// Zoom and position for photos of any size. A plain value.
struct SharedView {
    double zoom = 1.0;           ///< 1 shows the whole photo
    QPointF center = {0.5, 0.5}; ///< the point in the middle, relative to the photo's size
};

/// A photo next to others that show the same part of theirs. Ctrl and the wheel, a pinch, + and -
/// zoom, 0 fits, arrows and dragging pan, a double-click zooms in and out. Only paints: its owner
/// loads photos and passes viewChanged() on to the others.
class ComparePhoto : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePhoto(QWidget* parent = nullptr);

    /// `image` may be smaller than the original; a sharper one of the same
    /// photo keeps the view.
    void showPhoto(const QImage& image, const QSize& fullSize);
    void showMissing(); ///< none, or it cannot be read

    SharedView view() const;
    void setView(const SharedView& view);
    void zoomBy(double factor) { zoomBy(factor, m_viewport.viewCenter()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChanged(const likecast::SharedView& view); ///< by the user
    /// The zoom shows more pixels than the image has; `longEdge` would suffice.
    void sharperPhotoWanted(int longEdge);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void zoomBy(double factor, const QPointF& anchor);
    void panBy(const QPointF& delta);
    void takeView(); ///< after the user changed it
    void wantSharper();

    QImage m_image;
    QSize m_fullSize;
    PhotoViewport m_viewport;
    std::optional<QPointF> m_grabbedAt;
    int m_sharperAsked = 0; ///< the last requested long edge
};

} // namespace likecast
