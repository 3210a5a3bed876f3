#include "ui/common/scroll_bar_painting.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace likecast
{

namespace
{

constexpr int shortestHandle = 32;

/// Start and length of the handle along the bar.
std::pair<int, int> handleSpan(const QStyleOptionSlider& option)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int whole = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64{option.maximum} - option.minimum;
    int length = whole;
    if (range > 0) {
        const qint64 share = qint64{whole} * option.pageStep / (range + option.pageStep);
        length =
            static_cast<int>(std::clamp<qint64>(share, std::min(shortestHandle, whole), whole));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, whole - length, option.upsideDown);
    return {start, length};
}

QRect alongBar(const QStyleOptionSlider& option, int start, int length)
{
    const QRect& all = option.rect;
    if (option.orientation == Qt::Horizontal) {
        const QRect rect(all.left() + start, all.top(), length, all.height());
        return QStyle::visualRect(option.direction, all, rect);
    }
    return {all.left(), all.top() + start, all.width(), length};
}

} // namespace

QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl subControl)
{
    const auto [start, length] = handleSpan(option);
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int whole = horizontal ? option.rect.width() : option.rect.height();
    switch (subControl) {
    case QStyle::SC_ScrollBarSlider:
        return alongBar(option, start, length);
    case QStyle::SC_ScrollBarSubPage:
        return alongBar(option, 0, start);
    case QStyle::SC_ScrollBarAddPage:
        return alongBar(option, start + length, whole - start - length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme& theme = themeOf(option.palette);
    const bool active = option.state.testFlag(QStyle::State_MouseOver) ||
                        option.state.testFlag(QStyle::State_Sunken);
    QColor color = theme.secondaryText;
    color.setAlphaF(active ? 0.8F : 0.45F);
    const QRectF handle =
        QRectF(scrollBarRect(option, QStyle::SC_ScrollBarSlider)).adjusted(2, 2, -2, -2);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

} // namespace likecast
