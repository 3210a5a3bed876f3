#include "ui/predict/result/driver_bar.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double barHeight = 8;
constexpr double zeroHeight = 16;

} // namespace

DriverBar::DriverBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DriverBar::setShare(double share)
{
    m_share = std::isfinite(share) ? std::clamp(share, -1.0, 1.0) : 0.0;
    update();
}

void DriverBar::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void DriverBar::setRange(double low, double high)
{
    m_low = std::clamp(low, -1.0, 1.0);
    m_high = std::clamp(high, -1.0, 1.0);
    update();
}

QSize DriverBar::sizeHint() const
{
    return {80, static_cast<int>(zeroHeight)};
}

QSize DriverBar::minimumSizeHint() const
{
    return {40, static_cast<int>(zeroHeight)};
}

QRectF DriverBar::track() const
{
    return QRectF(0, (height() - barHeight) / 2, width(), barHeight);
}

double DriverBar::placeOf(double share) const
{
    const QRectF whole = track();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    return whole.center().x() + (rightToLeft ? -share : share) * whole.width() / 2;
}

QRectF DriverBar::filled() const
{
    const QRectF whole = track();
    const double middle = whole.center().x();
    const double end = placeOf(m_share);
    return QRectF(std::min(middle, end), whole.top(), std::abs(end - middle), barHeight);
}

void DriverBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);

    QPainterPath rounded;
    rounded.addRoundedRect(track(), barHeight / 2, barHeight / 2);
    painter.fillPath(rounded, theme.track);
    if (m_share != 0.0) {
        // The far end is rounded; the end at zero is straight, because the bar starts there.
        const QRectF bar = filled();
        const bool toTheRight = bar.left() >= track().center().x() - 0.01;
        QPainterPath end;
        end.addRoundedRect(
            bar.adjusted(toTheRight ? -barHeight : 0, 0, toTheRight ? 0 : barHeight, 0),
            barHeight / 2, barHeight / 2);
        painter.setClipRect(bar);
        painter.fillPath(end, m_muted ? theme.secondaryText : m_share > 0 ? theme.good : theme.bad);
        painter.setClipping(false);
    }
    painter.setBrush(theme.secondaryText);
    painter.drawRect(
        QRectF(std::round(width() / 2.0) - 0.5, (height() - zeroHeight) / 2, 1, zeroHeight));
    if (m_low == m_high)
        return;
    const double y = track().center().y();
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawLine(QPointF(placeOf(m_low), y), QPointF(placeOf(m_high), y));
    for (const double end : {m_low, m_high})
        painter.drawLine(QPointF(placeOf(end), y - 3), QPointF(placeOf(end), y + 3));
}

} // namespace likecast
