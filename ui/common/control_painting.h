#pragma once

#include <QStyle>

class QColor;
class QPainter;
class QPen;
class QRect;
class QStyleOption;
class QWidget;

namespace likecast
{

// How ThemeStyle paints surfaces; colours come from the theme of the option's palette.

bool hasKeyboard(const QStyleOption& option);

/// Whether a button shows its focus ring: only during keyboard navigation, as is usual on all
/// platforms.
bool showsButtonFocus(const QStyleOption& option);

/// Uses the corner radius of controls; the pen stays inside `rect`.
void drawRounded(QPainter& painter, const QRect& rect, const QColor& fill, const QPen& pen);

/// The background and frame of a field.
void drawField(QPainter& painter, const QRect& rect, const QStyleOption& option, bool focused);

/// `widget` tells whether the button is primary; may be null.
void drawButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);

/// A check box, or the round indicator of a radio button.
void drawIndicator(QPainter& painter, const QStyleOption& option, bool round);

/// One of PE_IndicatorArrowDown, Up, Left and Right, as a chevron.
void drawArrow(QPainter& painter, const QStyleOption& option, QStyle::PrimitiveElement arrow);

} // namespace likecast
