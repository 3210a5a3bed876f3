#pragma once

#include "ui/predict/photo/photo_canvas.h"

namespace likecast
{

/// Zoom and position for photos of any size. A plain value.
struct SharedView {
    double zoom = 1.0;           ///< 1 shows the whole photo
    QPointF center = {0.5, 0.5}; ///< the point in the middle, relative to the photo's size
};

/// A photo next to others that show the same part of theirs. The wheel zooms with Ctrl only, a
/// double-click zooms in and out. Only paints: its owner loads photos and passes viewChanged() on
/// to the others.
class ComparePhoto : public PhotoCanvas
{
    Q_OBJECT

public:
    explicit ComparePhoto(QWidget* parent = nullptr);

    /// `image` may be smaller than the original; a sharper one of the same photo keeps the view.
    void showPhoto(const QImage& image, const QSize& fullSize);
    void showMissing() { setPhoto({}, {}); } ///< none, or it cannot be read

    SharedView view() const;
    void setView(const SharedView& view);

    QSize sizeHint() const override { return {240, 240}; }
    QSize minimumSizeHint() const override { return {120, 160}; }

Q_SIGNALS:
    void viewChanged(const likecast::SharedView& view); ///< by the user

protected:
    void viewMoved() override { Q_EMIT viewChanged(view()); }
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
};

} // namespace likecast
