#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace likecast
{

/// Paints a thin rounded handle without track or arrow buttons; part of ThemeStyle.
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option);
QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl subControl);

} // namespace likecast
