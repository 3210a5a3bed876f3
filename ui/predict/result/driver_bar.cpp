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

constexpr double trackHeight = 8;
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
    return QRectF(0, (height() - trackHeight) / 2, width(), trackHeight);
}

QRectF DriverBar::filled() const
{
    const QRectF whole = track();
    const double middle = whole.center().x();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const double end = middle + (rightToLeft ? -m_share : m_share) * whole.width() / 2;
    return QRectF(std::min(middle, end), whole.top(), std::abs(end - middle), trackHeight);
}

void DriverBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);

    QPainterPath rounded;
    rounded.addRoundedRect(track(), trackHeight / 2, trackHeight / 2);
    painter.fillPath(rounded, theme.track);
    if (m_share != 0.0) {
        // The far end is rounded; the end at zero is straight, because the bar starts there.
        const QRectF bar = filled();
        const bool toTheRight = bar.left() >= track().center().x() - 0.01;
        QPainterPath end;
        end.addRoundedRect(
            bar.adjusted(toTheRight ? -trackHeight : 0, 0, toTheRight ? 0 : trackHeight, 0),
            trackHeight / 2, trackHeight / 2);
        painter.setClipRect(bar);
        painter.fillPath(end, m_muted ? theme.secondaryText : m_share > 0 ? theme.good : theme.bad);
        painter.setClipping(false);
    }
    painter.setBrush(theme.secondaryText);
    painter.drawRect(
        QRectF(std::round(width() / 2.0) - 0.5, (height() - zeroHeight) / 2, 1, zeroHeight));
}

} // namespace likecast
