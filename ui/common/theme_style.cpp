#include "ui/common/theme_style.h"

#include "ui/common/control_painting.h"
#include "ui/common/glyph.h"
#include "ui/common/scroll_bar_painting.h"
#include "ui/common/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int fieldPadding = 10;
constexpr int arrowWidth = 28;
constexpr int checkSize = 18;
constexpr int sortArrow = 12;
constexpr int sortArrowGap = 4;

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
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
            // Qt calls the ascending order "down".
            const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
            paintGlyph(*painter, ascending ? Glyph::ChevronUp : Glyph::ChevronDown,
                       QRectF(option->rect), theme.secondaryText);
        }
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        drawArrow(*painter, *option, element);
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

// One case per control. NOLINTNEXTLINE(readability-function-size)
void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.card);
        return;
    case CE_Header:
        // The base style would lay out the parts without asking this one.
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
    case CE_PushButtonBevel:
        // The base style omits the panel of a flat button, and with it the focus ring.
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        break;
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
    if (control == CC_ToolButton && showsButtonFocus(*option))
        drawRounded(*painter, option->rect, QColor(Qt::transparent),
                    QPen(themeOf(option->palette).accent, 2));
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

bool ThemeStyle::isTextEditor(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

QRect ThemeStyle::comboBoxRect(const QStyleOptionComplex& option, SubControl subControl) const
{
    const QRect& all = option.rect;
    QRect rect;
    switch (subControl) {
    case SC_ComboBoxEditField:
        rect = all.adjusted(fieldPadding, 2, -arrowWidth, -2);
        break;
    case SC_ComboBoxArrow:
        rect = QRect(all.right() - arrowWidth + 1, all.top(), arrowWidth, all.height());
        break;
    default:
        return all;
    }
    return visualRect(option.direction, all, rect);
}

QRect ThemeStyle::spinBoxRect(const QStyleOptionComplex& option, SubControl subControl) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const QRect& all = option.rect;
    const int half = all.height() / 2;
    QRect rect;
    switch (subControl) {
    case SC_SpinBoxEditField:
        rect = all.adjusted(fieldPadding - 2, 2, buttons ? -arrowWidth : -fieldPadding, -2);
        break;
    case SC_SpinBoxUp:
        if (buttons)
            rect = QRect(all.right() - arrowWidth + 1, all.top() + 3, arrowWidth - 2, half - 3);
        break;
    case SC_SpinBoxDown:
        if (buttons)
            rect = QRect(all.right() - arrowWidth + 1, all.top() + half, arrowWidth - 2, half - 3);
        break;
    default:
        return all;
    }
    return visualRect(option.direction, all, rect);
}

QRect ThemeStyle::headerRect(const QStyleOptionHeader& header, SubElement element) const
{
    const QRect inner = header.rect.adjusted(gridUnit, 0, -gridUnit, 0);
    if (element == SE_HeaderLabel)
        return inner;
    // On the free side of the text, so that the text stays aligned with its column's figures.
    const int text = header.fontMetrics.horizontalAdvance(header.text);
    const bool trailing = header.textAlignment.testFlag(Qt::AlignTrailing);
    const int left = trailing ? inner.right() + 1 - text - sortArrowGap - sortArrow
                              : inner.left() + text + sortArrowGap;
    return visualRect(header.direction, header.rect,
                      QRect(left, header.rect.center().y() - sortArrow / 2, sortArrow, sortArrow));
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl subControl, const QWidget* widget) const
{
    if (control == CC_SpinBox)
        return spinBoxRect(*option, subControl);
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup)
        return comboBoxRect(*option, subControl);
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarRect(*slider, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int inset = frame && frame->lineWidth > 0 ? fieldPadding - 2 : 0;
        return option->rect.adjusted(inset, 0, -inset, 0);
    }
    if (element == SE_HeaderLabel || element == SE_HeaderArrow) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return headerRect(*header, element);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                   const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int fieldHeight = std::max(controlHeight, option->fontMetrics.height() + 14);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        const int padding = flat ? 2 * gridUnit : 28;
        return {contents.width() + padding, flat ? contents.height() + gridUnit : fieldHeight};
    }
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return {contents.width() + 2 * fieldPadding, fieldHeight};
        return size;
    }
    case CT_ComboBox:
    case CT_SpinBox:
        return {contents.width() + 2 * fieldPadding + arrowWidth, fieldHeight};
    case CT_MenuBarItem:
        return {size.width() + gridUnit,
                std::max(size.height(), option->fontMetrics.height() + 10)};
    default:
        return size;
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_HeaderMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return gridUnit;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        if (widget && !widget->isWindow())
            return 0;
        break;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        if (isTextEditor(widget))
            return gridUnit;
        break;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return checkSize;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace likecast
