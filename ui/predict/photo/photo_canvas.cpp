#include "ui/predict/photo/photo_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace likecast
{

PhotoCanvas::PhotoCanvas(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void PhotoCanvas::setPhoto(const QImage& image, const QSize& fullSize)
{
    m_image = image;
    m_fullSize = fullSize;
    m_sharperAsked = 0;
    m_viewport.setPhotoSize(fullSize);
    update();
}

void PhotoCanvas::setImage(const QImage& image)
{
    m_image = image;
    update();
}

void PhotoCanvas::setViewport(const PhotoViewport& viewport)
{
    m_viewport = viewport;
    wantSharper();
    update();
}

void PhotoCanvas::zoomTo(double zoom, const QPointF& anchor)
{
    if (m_image.isNull())
        return;
    m_viewport.zoomTo(zoom, anchor);
    wantSharper();
    update();
    viewMoved();
}

bool PhotoCanvas::panBy(const QPointF& delta)
{
    if (m_viewport.isFitted())
        return false;
    m_viewport.panBy(delta);
    update();
    viewMoved();
    return true;
}

void PhotoCanvas::wantSharper()
{
    if (m_image.isNull())
        return;
    const int fullEdge = std::max(m_fullSize.width(), m_fullSize.height());
    const int imageEdge = std::max(m_image.width(), m_image.height());
    const int shownEdge =
        static_cast<int>(std::ceil(fullEdge * m_viewport.zoom() * devicePixelRatioF()));
    if (imageEdge < std::min(shownEdge, fullEdge) && m_sharperAsked < fullEdge) {
        m_sharperAsked = fullEdge;
        Q_EMIT sharperPhotoWanted(fullEdge);
    }
}

void PhotoCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_viewport.setViewSize(size());
    wantSharper();
}

void PhotoCanvas::wheelEvent(QWheelEvent* event)
{
    if (m_image.isNull() || (!m_wheelZooms && !event->modifiers().testFlag(Qt::ControlModifier))) {
        event->ignore();
        return;
    }
    constexpr double notch = 120.0;
    zoomBy(std::pow(PhotoViewport::zoomStep, event->angleDelta().y() / notch), event->position());
    event->accept();
}

void PhotoCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_viewport.isFitted())
        return;
    m_grabbedAt = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grabbedAt)
        panBy(event->position() - *std::exchange(m_grabbedAt, event->position()));
}

void PhotoCanvas::mouseReleaseEvent(QMouseEvent*)
{
    m_grabbedAt.reset();
    unsetCursor();
}

void PhotoCanvas::keyPressEvent(QKeyEvent* event)
{
    constexpr double step = 48.0;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Left:
        if (panBy({step, 0}))
            return;
        break;
    case Qt::Key_Right:
        if (panBy({-step, 0}))
            return;
        break;
    case Qt::Key_Up:
        if (panBy({0, step}))
            return;
        break;
    case Qt::Key_Down:
        if (panBy({0, -step}))
            return;
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool PhotoCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1.0 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace likecast
