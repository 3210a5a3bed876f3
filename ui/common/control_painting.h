#pragma once

class QColor;
class QPainter;
class QPen;
class QRect;
class QStyleOption;
class QWidget;

namespace likecast
{

// How ThemeStyle paints surfaces; the colours are the theme's of the option's palette.

bool hasKeyboard(const QStyleOption& option);

/// Whether a button shows the focus ring: only to those who move with the keyboard, as platforms
/// do.
bool showsButtonFocus(const QStyleOption& option);

/// With the radius of controls; the pen lies inside of `rect`.
void drawRounded(QPainter& painter, const QRect& rect, const QColor& fill, const QPen& pen);

/// The ground and frame of a field.
void drawField(QPainter& painter, const QRect& rect, const QStyleOption& option, bool focused);

/// `widget` says whether the button is primary; it may be null.
void drawButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);

/// A check box, or the round one of a radio button.
void drawIndicator(QPainter& painter, const QStyleOption& option, bool round);

} // namespace likecast
