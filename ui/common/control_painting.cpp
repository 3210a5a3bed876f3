#include "ui/common/control_painting.h"

#include "ui/common/glyph.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace likecast
{

bool hasKeyboard(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

bool showsButtonFocus(const QStyleOption& option)
{
    return hasKeyboard(option) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void drawRounded(QPainter& painter, const QRect& rect, const QColor& fill, const QPen& pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    const double inset = pen.style() == Qt::NoPen ? 0.0 : pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), controlRadius,
                            controlRadius);
    painter.restore();
}

void drawField(QPainter& painter, const QRect& rect, const QStyleOption& option, bool focused)
{
    const Theme& theme = themeOf(option.palette);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) &&
                         option.state.testFlag(QStyle::State_Enabled);
    const QColor border = focused   ? theme.accent
                          : hovered ? blended(theme.secondaryText, theme.line, 0.4)
                                    : theme.line;
    drawRounded(painter, rect, option.palette.color(QPalette::Base), QPen(border, focused ? 2 : 1));
}

void drawButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = themeOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);

    QColor fill = theme.card;
    QPen pen(theme.line, 1);
    if (isPrimary(widget)) {
        fill = enabled ? theme.accent : theme.track;
        if (hovered || down)
            fill = blended(theme.text, fill, down ? 0.2 : 0.1);
        pen = QPen(Qt::NoPen);
    } else if (flat) {
        fill = hovered || down ? theme.softAccent : QColor(Qt::transparent);
        pen = QPen(Qt::NoPen);
    } else if (down) {
        fill = theme.softAccent;
    } else if (hovered) {
        fill = theme.background;
    }
    drawRounded(painter, option.rect, fill, pen);
    if (showsButtonFocus(option)) {
        // A ring in the accent colour would be invisible on the accent.
        const int inset = isPrimary(widget) ? 3 : 0;
        drawRounded(painter, option.rect.adjusted(inset, inset, -inset, -inset),
                    QColor(Qt::transparent),
                    QPen(isPrimary(widget) ? theme.onAccent : theme.accent, 2));
    }
}

void drawIndicator(QPainter& painter, const QStyleOption& option, bool round)
{
    const Theme& theme = themeOf(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor border = hasKeyboard(option) || on ? theme.accent : theme.secondaryText;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1.5));
    painter.setBrush(on ? theme.accent : theme.background);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const double radius = round ? box.width() / 2 : 4;
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
    if (on && round) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.onAccent);
        painter.drawEllipse(box.center(), 3.5, 3.5);
        painter.restore();
    } else if (on) {
        paintGlyph(painter, Glyph::Check, box.adjusted(1, 1, -1, -1), theme.onAccent);
    }
}

void drawArrow(QPainter& painter, const QStyleOption& option, QStyle::PrimitiveElement arrow)
{
    const Glyph glyph = arrow == QStyle::PE_IndicatorArrowUp      ? Glyph::ChevronUp
                        : arrow == QStyle::PE_IndicatorArrowLeft  ? Glyph::ChevronLeft
                        : arrow == QStyle::PE_IndicatorArrowRight ? Glyph::ChevronRight
                                                                  : Glyph::ChevronDown;
    const Theme& theme = themeOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    constexpr double side = 14;
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(option.rect).center());
    paintGlyph(painter, glyph, place, enabled ? theme.secondaryText : theme.line);
}

} // namespace likecast
