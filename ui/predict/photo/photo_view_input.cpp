#include "ui/predict/photo/face_editor.h"
#include "ui/predict/photo/photo_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

// What the mouse and the keyboard do on PhotoView; what it shows is in photo_view.cpp.
namespace likecast
{

void PhotoView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_editor->isActive())
        m_editor->press(event->position());
    else
        PhotoCanvas::mousePressEvent(event);
}

void PhotoView::mouseMoveEvent(QMouseEvent* event)
{
    m_editor->drag(event->position());
    PhotoCanvas::mouseMoveEvent(event);
}

void PhotoView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_editor->release(event->position());
    PhotoCanvas::mouseReleaseEvent(event);
    viewMoved();
}

void PhotoView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_editor->isActive())
        return;
    const bool isFitted = viewport().isFitted();
    zoomTo(isFitted ? std::max(1 / devicePixelRatioF(), 2 * viewport().fittedZoom()) : 0.0,
           event->position());
}

void PhotoView::keyPressEvent(QKeyEvent* event)
{
    if (m_editor->takeKey(*event))
        return;
    if (event->key() == Qt::Key_1)
        showActualSize();
    else
        PhotoCanvas::keyPressEvent(event);
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

} // namespace likecast
