#include "ui/predict/compare/compare_photo.h"

#include "ui/common/glyph.h"
#include "ui/common/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace likecast
{

ComparePhoto::ComparePhoto(QWidget* parent)
    : PhotoCanvas(parent)
{
    setWheelZooms(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ComparePhoto::showPhoto(const QImage& image, const QSize& fullSize)
{
    if (fullSize == this->fullSize())
        setImage(image);
    else
        setPhoto(image, fullSize);
    wantSharper();
}

SharedView ComparePhoto::view() const
{
    const QRectF photo = viewport().photoRect();
    if (photo.isEmpty() || viewport().isFitted())
        return {};
    const QPointF middle = viewport().viewCenter() - photo.topLeft();
    return {.zoom = viewport().zoom() / viewport().fittedZoom(),
            .center = {middle.x() / photo.width(), middle.y() / photo.height()}};
}

void ComparePhoto::setView(const SharedView& view)
{
    PhotoViewport shown = viewport();
    shown.fit();
    if (!image().isNull() && view.zoom > 1.0) {
        shown.zoomTo(shown.fittedZoom() * view.zoom, shown.viewCenter());
        const QRectF photo = shown.photoRect();
        const QPointF center(photo.left() + view.center.x() * photo.width(),
                             photo.top() + view.center.y() * photo.height());
        shown.panBy(shown.viewCenter() - center);
    }
    setViewport(shown);
}

void ComparePhoto::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath corners;
    corners.addRoundedRect(frame, controlRadius, controlRadius);
    painter.fillPath(corners, theme.track);
    if (image().isNull()) {
        paintGlyph(painter, Glyph::Photo, QRectF(frame.center() - QPointF(18, 18), QSizeF(36, 36)),
                   theme.secondaryText);
    } else {
        painter.save();
        painter.setClipPath(corners);
        painter.drawImage(viewport().photoRect(), image());
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(frame, controlRadius, controlRadius);
    }
}

void ComparePhoto::mouseDoubleClickEvent(QMouseEvent* event)
{
    zoomTo(viewport().isFitted() ? 2.0 * viewport().zoom() : 0.0, event->position());
}

} // namespace likecast
