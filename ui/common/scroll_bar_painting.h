#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace likecast
{

/// A thin rounded handle on no track and without arrow buttons; part of ThemeStyle.
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option);
QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl subControl);

} // namespace likecast
