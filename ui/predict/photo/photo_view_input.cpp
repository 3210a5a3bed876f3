#include "ui/predict/photo/crop_bar.h"
#include "ui/predict/photo/face_editor.h"
#include "ui/predict/photo/photo_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>

#include <algorithm>
#include <cmath>

// Zooming and panning of PhotoView; what it shows is in photo_view.cpp.
namespace likecast
{

namespace
{

constexpr double panStep = 48.0;

} // namespace

void PhotoView::zoomIn()
{
    zoomBy(PhotoViewport::zoomStep, m_viewport.viewCenter());
}

void PhotoView::zoomOut()
{
    zoomBy(1 / PhotoViewport::zoomStep, m_viewport.viewCenter());
}

void PhotoView::fit()
{
    m_viewport.fit();
    viewportChanged();
}

void PhotoView::showActualSize()
{
    m_viewport.zoomTo(1 / devicePixelRatioF(), m_viewport.viewCenter());
    viewportChanged();
}

void PhotoView::zoomBy(double factor, const QPointF& anchor)
{
    if (m_content != Content::Photo)
        return;
    m_viewport.zoomTo(m_viewport.zoom() * factor, anchor);
    viewportChanged();
}

void PhotoView::wheelEvent(QWheelEvent* event)
{
    const bool zooms = m_wheelZooms || event->modifiers().testFlag(Qt::ControlModifier);
    if (m_content != Content::Photo || !zooms) {
        event->ignore();
        return;
    }
    constexpr double notch = 120.0;
    zoomBy(std::pow(PhotoViewport::zoomStep, event->angleDelta().y() / notch), event->position());
    event->accept();
}

void PhotoView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_editor->isActive()) {
        m_editor->press(event->position());
        return;
    }
    if (event->button() != Qt::LeftButton || m_viewport.isFitted())
        return;
    m_grabbedAt = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void PhotoView::mouseMoveEvent(QMouseEvent* event)
{
    m_editor->drag(event->position());
    if (!m_grabbedAt)
        return;
    m_viewport.panBy(event->position() - *m_grabbedAt);
    m_grabbedAt = event->position();
    update();
}

void PhotoView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_editor->release(event->position());
    m_grabbedAt.reset();
    viewportChanged();
}

void PhotoView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_content != Content::Photo || m_editor->isActive())
        return;
    if (m_viewport.isFitted()) {
        m_viewport.zoomTo(std::max(1 / devicePixelRatioF(), 2 * m_viewport.fittedZoom()),
                          event->position());
        viewportChanged();
    } else {
        fit();
    }
}

bool PhotoView::panWithKey(int key)
{
    if (m_viewport.isFitted())
        return false;
    switch (key) {
    case Qt::Key_Left:
        m_viewport.panBy({panStep, 0});
        break;
    case Qt::Key_Right:
        m_viewport.panBy({-panStep, 0});
        break;
    case Qt::Key_Up:
        m_viewport.panBy({0, panStep});
        break;
    case Qt::Key_Down:
        m_viewport.panBy({0, -panStep});
        break;
    default:
        return false;
    }
    update();
    return true;
}

void PhotoView::keyPressEvent(QKeyEvent* event)
{
    if (m_editor->takeKey(*event))
        return;
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
    case Qt::Key_1:
        showActualSize();
        return;
    default:
        if (!panWithKey(event->key()))
            QWidget::keyPressEvent(event);
    }
}

void PhotoView::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    update();
}

void PhotoView::focusOutEvent(QFocusEvent*)
{
    m_showsFocus = false;
    update();
}

bool PhotoView::event(QEvent* event)
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
