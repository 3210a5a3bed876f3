#include "ui/plan/shared/plan_tile.h"

#include "ui/common/glyph.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr double tileRadius = 6.0;

/// The largest centred part of `image` with the proportions of `place`.
QRectF croppedSource(const QImage& image, const QSizeF& place)
{
    const QSizeF part = place.scaled(image.size(), Qt::KeepAspectRatio);
    return {QPointF((image.width() - part.width()) / 2, (image.height() - part.height()) / 2),
            part};
}

} // namespace

PlanTile::PlanTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    // The press of assistive technology.
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT opened(m_item); });
}

void PlanTile::setItem(const PlanItem& item)
{
    m_item = item;
    const QString spoken = item.spoken();
    setToolTip(spoken);
    setAccessibleName(spoken);
    update();
}

void PlanTile::paintPhoto(QPainter& painter, const QRectF& place) const
{
    const Theme& theme = themeOf(this);
    painter.save();
    QPainterPath corners;
    corners.addRoundedRect(place, tileRadius, tileRadius);
    painter.setClipPath(corners);
    painter.fillRect(place, theme.track);
    if (m_item.photo.isNull()) {
        constexpr double glyphSize = 20.0;
        const double size = std::min(glyphSize, place.width() / 2);
        paintGlyph(painter, Glyph::Photo,
                   QRectF(place.center() - QPointF(size / 2, size / 2), QSizeF(size, size)),
                   theme.secondaryText);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_item.photo, croppedSource(m_item.photo, place.size()));
    }
    painter.restore();
}

void PlanTile::paintFrame(QPainter& painter, const QPen& pen) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(themeOf(this).accent, 3) : pen);
    const double inset = hasFocus() ? 1.5 : pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), tileRadius,
                            tileRadius);
}

void PlanTile::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressedAt = event->pos();
}

void PlanTile::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedAt || m_item.kind == PlanItem::Kind::Posted)
        return;
    const QPoint way = event->pos() - *m_pressedAt;
    if (!m_dragged && way.manhattanLength() < QApplication::startDragDistance())
        return;
    if (!std::exchange(m_dragged, true)) {
        raise();
        setCursor(Qt::ClosedHandCursor);
    }
    const QPoint position = mapToParent(event->pos());
    move(position - *m_pressedAt);
    Q_EMIT dragged(m_item, position);
}

void PlanTile::mouseReleaseEvent(QMouseEvent* event)
{
    const bool wasDragged = m_dragged;
    const QPoint position = mapToParent(event->pos());
    stopDragging();
    if (wasDragged)
        Q_EMIT dropped(m_item, position);
}

void PlanTile::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT opened(m_item);
}

void PlanTile::stopDragging()
{
    m_pressedAt.reset();
    m_dragged = false;
    unsetCursor();
}

void PlanTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(m_item);
        return;
    case Qt::Key_Escape:
        if (m_dragged) {
            stopDragging();
            Q_EMIT dragCancelled();
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT steered(m_item, static_cast<Qt::Key>(event->key()),
                       event->modifiers().testFlag(Qt::ControlModifier));
        return;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace likecast
