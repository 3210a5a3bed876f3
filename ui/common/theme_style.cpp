#include "ui/common/theme_style.h"

#include "ui/common/glyph.h"
#include "ui/common/scroll_bar_painting.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace likecast
{

namespace
{

bool hasKeyboard(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

/// Buttons show the ring only to those who move with the keyboard, as platforms do.
bool showsButtonFocus(const QStyleOption& option)
{
    return hasKeyboard(option) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
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
        // On the accent a ring of the accent would vanish.
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

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Tool tips show captions, names and paths of strangers: none is HTML.
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    if (qobject_cast<QScrollBar*>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
        widget->setAttribute(Qt::WA_Hover);
    } else if (isTextEditor(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                               const QWidget* widget) const
{
    // Every menu bar asks for it when it is made, and reading Qt's own from its file loads all
    // plugins for images: a tenth of the time to the first frame.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return glyphIcon(Glyph::ChevronDown, themeOf(widget).secondaryText);
    return QProxyStyle::standardIcon(icon, option, widget);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
        drawRounded(*painter, option->rect, QColor(Qt::transparent), QPen(theme.accent, 2));
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*painter, option->rect, *option, hasKeyboard(*option));
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
        return;
    case PE_Frame:
        if (isTextEditor(widget)) {
            drawField(*painter, option->rect, *option, widget->hasFocus());
            return;
        }
        break;
    case PE_PanelButtonCommand:
        drawButton(*painter, *option, widget);
        return;
    case PE_PanelButtonTool: {
        const bool active = option->state & (State_MouseOver | State_Sunken | State_On) &&
                            option->state & State_Enabled;
        drawRounded(*painter, option->rect, active ? theme.softAccent : QColor(Qt::transparent),
                    showsButtonFocus(*option) ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        return;
    }
    case PE_IndicatorCheckBox:
        drawIndicator(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*painter, *option, true);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            // Qt's "down" is the ascending order.
            const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
            paintGlyph(*painter, ascending ? Glyph::ChevronUp : Glyph::ChevronDown,
                       QRectF(option->rect), theme.secondaryText);
        }
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.card);
        painter->setPen(theme.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// A case for each control. NOLINTNEXTLINE(readability-function-size)
void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.card);
        return;
    case CE_Header:
        // The base style would place the parts without asking this one.
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader part(*header);
            drawControl(CE_HeaderSection, header, painter, widget);
            part.rect = headerRect(*header, SE_HeaderLabel);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = headerRect(*header, SE_HeaderArrow);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.card);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        return;
    case CE_ProgressBarGroove:
        drawRounded(*painter, option->rect, theme.track, QPen(Qt::NoPen));
        return;
    case CE_MenuBarItem: {
        painter->fillRect(option->rect, theme.card);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (!item)
            return;
        if (item->state.testFlag(State_Selected))
            drawRounded(*painter, item->rect.adjusted(2, 2, -2, -2), theme.softAccent,
                        QPen(Qt::NoPen));
        const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget)
                                 ? Qt::TextShowMnemonic
                                 : Qt::TextHideMnemonic;
        drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic,
                     item->palette, item->state.testFlag(State_Enabled), item->text,
                     QPalette::WindowText);
        return;
    }
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            copy.state.setFlag(State_Sunken, false);
            const bool enabled = button->state.testFlag(State_Enabled);
            if (isDestructive(widget) && enabled)
                copy.palette.setColor(QPalette::ButtonText, theme.bad);
            else if (isPrimary(widget) && enabled)
                copy.palette.setColor(QPalette::ButtonText, theme.onAccent);
            else if (button->features.testFlag(QStyleOptionButton::Flat))
                copy.palette.setColor(QPalette::ButtonText, theme.accent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        drawComboBox(*option, *painter);
        return;
    }
    if (control == CC_SpinBox) {
        drawSpinBox(*option, *painter, widget);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            paintScrollBar(*painter, *slider);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ThemeStyle::drawComboBox(const QStyleOptionComplex& option, QPainter& painter) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    const bool editable = combo && combo->editable;
    const bool focused = hasKeyboard(option);
    if (!combo || combo->frame) {
        QStyleOption field(option);
        if (!editable)
            field.palette.setColor(QPalette::Base, option.palette.color(QPalette::Base));
        drawField(painter, option.rect, field, focused);
    }
    const QRect arrow = comboBoxRect(option, SC_ComboBoxArrow);
    paintGlyph(painter, Glyph::ChevronDown,
               QRectF(arrow.center().x() - 7, arrow.center().y() - 6, 14, 14),
               themeOf(option.palette).secondaryText);
}

void ThemeStyle::drawSpinBox(const QStyleOptionComplex& option, QPainter& painter,
                             const QWidget* widget) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    const bool focused = hasKeyboard(option) || (widget && widget->hasFocus());
    if (!spin || spin->frame)
        drawField(painter, option.rect, option, focused);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Theme& theme = themeOf(option.palette);
    const auto arrow = [&](SubControl part, Glyph glyph, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = spinBoxRect(option, part);
        const bool enabled = spin->stepEnabled.testFlag(step) && option.state & State_Enabled;
        paintGlyph(painter, glyph, QRectF(rect.center().x() - 5, rect.center().y() - 5, 11, 11),
                   enabled ? theme.secondaryText : theme.line);
    };
    arrow(SC_SpinBoxUp, Glyph::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Glyph::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

} // namespace likecast
