#include "ui/common/theme_style.h"

#include "ui/common/scroll_bar_painting.h"
#include "ui/common/theme.h"

#include <QAbstractSpinBox>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

// The sizes and places of ThemeStyle; what it draws is in theme_style.cpp.
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
    // Beside the text on its free side, so that the text stays above its column's figures.
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
        return gridUnit;
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
