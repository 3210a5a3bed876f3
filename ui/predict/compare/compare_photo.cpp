#include "ui/predict/compare/compare_photo.h"

#include "ui/common/glyph.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double panStep = 48.0;

} // namespace

ComparePhoto::ComparePhoto(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ComparePhoto::sizeHint() const
{
    return {240, 240};
}

QSize ComparePhoto::minimumSizeHint() const
{
    return {120, 160};
}

void ComparePhoto::showPhoto(const QImage& image, const QSize& fullSize)
{
    m_image = image;
    if (fullSize != m_fullSize) {
        m_fullSize = fullSize;
        m_sharperAsked = 0;
        m_viewport.setPhotoSize(fullSize);
    }
    wantSharper();
    update();
}

void ComparePhoto::showMissing()
{
    m_image = {};
    m_fullSize = {};
    m_viewport.setPhotoSize({});
    update();
}

SharedView ComparePhoto::view() const
{
    const QRectF photo = m_viewport.photoRect();
    if (photo.isEmpty() || m_viewport.isFitted())
        return {};
    const QPointF middle = m_viewport.viewCenter() - photo.topLeft();
    return {.zoom = m_viewport.zoom() / m_viewport.fittedZoom(),
            .center = {middle.x() / photo.width(), middle.y() / photo.height()}};
}

void ComparePhoto::setView(const SharedView& view)
{
    m_viewport.fit();
    if (!m_image.isNull() && view.zoom > 1.0) {
        m_viewport.zoomTo(m_viewport.fittedZoom() * view.zoom, m_viewport.viewCenter());
        const QRectF photo = m_viewport.photoRect();
        const QPointF shown(photo.left() + view.center.x() * photo.width(),
                            photo.top() + view.center.y() * photo.height());
        m_viewport.panBy(m_viewport.viewCenter() - shown);
    }
    wantSharper();
    update();
}

void ComparePhoto::zoomBy(double factor, const QPointF& anchor)
{
    if (m_image.isNull())
        return;
    m_viewport.zoomTo(m_viewport.zoom() * factor, anchor);
    takeView();
}

void ComparePhoto::panBy(const QPointF& delta)
{
    m_viewport.panBy(delta);
    takeView();
}

void ComparePhoto::takeView()
{
    wantSharper();
    update();
    Q_EMIT viewChanged(view());
}

void ComparePhoto::wantSharper()
{
    if (m_image.isNull())
        return;
    const int fullEdge = std::max(m_fullSize.width(), m_fullSize.height());
    const int imageEdge = std::max(m_image.width(), m_image.height());
    const auto shownEdge =
        static_cast<int>(std::ceil(fullEdge * m_viewport.zoom() * devicePixelRatioF()));
    if (imageEdge < std::min(shownEdge, fullEdge) && m_sharperAsked < fullEdge) {
        m_sharperAsked = fullEdge;
        Q_EMIT sharperPhotoWanted(fullEdge);
    }
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
    if (m_image.isNull()) {
        paintGlyph(painter, Glyph::Photo, QRectF(frame.center() - QPointF(18, 18), QSizeF(36, 36)),
                   theme.secondaryText);
    } else {
        painter.save();
        painter.setClipPath(corners);
        painter.drawImage(m_viewport.photoRect(), m_image);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(frame, controlRadius, controlRadius);
    }
}

void ComparePhoto::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_viewport.setViewSize(size());
    wantSharper();
}

void ComparePhoto::wheelEvent(QWheelEvent* event)
{
    // Without Ctrl, the wheel scrolls the page.
    if (m_image.isNull() || !event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    constexpr double notch = 120.0;
    zoomBy(std::pow(PhotoViewport::zoomStep, event->angleDelta().y() / notch), event->position());
    event->accept();
}

void ComparePhoto::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_viewport.isFitted())
        return;
    m_grabbedAt = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ComparePhoto::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grabbedAt)
        panBy(event->position() - *std::exchange(m_grabbedAt, event->position()));
}

void ComparePhoto::mouseReleaseEvent(QMouseEvent*)
{
    m_grabbedAt.reset();
    unsetCursor();
}

void ComparePhoto::mouseDoubleClickEvent(QMouseEvent* event)
{
    zoomBy(m_viewport.isFitted() ? 2.0 : 0.0, event->position());
}

void ComparePhoto::keyPressEvent(QKeyEvent* event)
{
    const bool fitted = m_viewport.isFitted();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(PhotoViewport::zoomStep);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / PhotoViewport::zoomStep);
        return;
    case Qt::Key_0:
        zoomBy(0.0);
        return;
    case Qt::Key_Left:
        if (!fitted)
            return panBy({panStep, 0});
        break;
    case Qt::Key_Right:
        if (!fitted)
            return panBy({-panStep, 0});
        break;
    case Qt::Key_Up:
        if (!fitted)
            return panBy({0, panStep});
        break;
    case Qt::Key_Down:
        if (!fitted)
            return panBy({0, -panStep});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool ComparePhoto::event(QEvent* event)
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
