#include "ui/settings/toggle_switch.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace likecast
{

ToggleSwitch::ToggleSwitch(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ToggleSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QRectF track = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.secondaryText, 1));
    painter.setBrush(isChecked() ? theme.accent : theme.track);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const bool atRight = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const double side = track.height() - 6;
    QRectF knob(track.left() + 3, track.top() + 3, side, side);
    if (atRight)
        knob.moveRight(track.right() - 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? theme.onAccent : theme.secondaryText);
    painter.drawEllipse(knob);
}

} // namespace likecast
