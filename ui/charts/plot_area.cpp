#include "ui/charts/plot_area.h"

#include "ui/common/number_format.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double labelGap = 6;
constexpr double edge = 6; ///< room for markers at the outermost points

/// The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least `value` and at least 1.
double roundStep(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        const double step = power * factor;
        if (step >= value && step == std::floor(step))
            return step;
    }
    return power * 10;
}

} // namespace

RoundScale RoundScale::covering(double least, double most)
{
    const bool fromZero = least < most / 2;
    RoundScale scale;
    scale.step = roundStep((fromZero ? most : most - least) / 3);
    scale.low = fromZero ? 0.0 : std::floor(least / scale.step) * scale.step;
    scale.high = std::max(std::ceil(most / scale.step) * scale.step, scale.low + scale.step);
    return scale;
}

RoundScale RoundScale::robust(std::vector<double> values)
{
    constexpr std::size_t fewest = 10;
    if (values.empty())
        return covering(0.0, 0.0);
    std::ranges::sort(values);
    if (values.size() < fewest)
        return covering(values.front(), values.back());
    const auto quartile = [&values](std::size_t n) { return values[n * (values.size() - 1) / 4]; };
    const double spread = quartile(3) - quartile(1);
    if (spread <= 0.0)
        return covering(values.front(), values.back());
    const double fence = quartile(3) + 3.0 * spread;
    const auto end = std::ranges::upper_bound(values, fence);
    return covering(values.front(), end == values.begin() ? values.back() : *std::prev(end));
}

double RoundScale::shareWithin(double value) const
{
    return std::clamp(share(value), 0.0, 1.0);
}

std::vector<AxisMark> RoundScale::marks() const
{
    std::vector<AxisMark> marks;
    const int steps = static_cast<int>(std::lround((high - low) / step));
    for (int i = 0; i <= steps; ++i)
        marks.push_back({static_cast<double>(i) / steps, formatCountShort(low + i * step)});
    return marks;
}

void paintBeyond(QPainter& painter, const QColor& color, const QPointF& tip)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(5, 8), tip + QPointF(-5, 8)});
}

PlotArea::PlotArea(const QWidget& chart, std::vector<AxisMark> values, double above)
    : m_chart(chart)
    , m_values(std::move(values))
    , m_mirrored(chart.layoutDirection() == Qt::RightToLeft)
{
    const QFontMetricsF metrics(chart.font());
    double labels = 0.0;
    for (const AxisMark& mark : m_values)
        labels = std::max(labels, metrics.horizontalAdvance(mark.text) + labelGap);
    const double top = above + metrics.height() / 2;
    m_rect = {labels + edge, top, chart.width() - labels - 2 * edge,
              chart.height() - top - metrics.height() - labelGap};
    if (m_mirrored)
        m_rect.moveLeft(edge);
}

QPointF PlotArea::at(double along, double up) const
{
    const double share = m_mirrored ? 1.0 - along : along;
    return {m_rect.left() + share * m_rect.width(), m_rect.bottom() - up * m_rect.height()};
}

double PlotArea::along(const QPointF& position) const
{
    const double share = (position.x() - m_rect.left()) / std::max(m_rect.width(), 1.0);
    return m_mirrored ? 1.0 - share : share;
}

QRectF PlotArea::column(double from, double to) const
{
    return QRectF(at(from, 1.0), at(to, 0.0)).normalized();
}

void PlotArea::paintAxes(QPainter& painter, const std::vector<AxisMark>& below) const
{
    const Theme& theme = themeOf(&m_chart);
    const QFontMetricsF metrics(m_chart.font());
    painter.setFont(withTabularFigures(m_chart.font()));
    const double left = m_mirrored ? m_rect.right() + edge + labelGap : 0.0;
    const double width = m_mirrored ? m_chart.width() - left : m_rect.left() - edge - labelGap;
    for (const AxisMark& mark : m_values) {
        const double y = at(0.0, mark.at).y();
        painter.setPen(theme.line);
        painter.drawLine(QPointF(m_rect.left(), y), QPointF(m_rect.right(), y));
        painter.setPen(theme.secondaryText);
        painter.drawText(QRectF(left, y - metrics.height() / 2, width, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, mark.text);
    }
    painter.setPen(theme.line);
    painter.drawLine(m_rect.bottomLeft(), m_rect.bottomRight());
    painter.setPen(theme.secondaryText);
    paintBelow(painter, below);
}

void PlotArea::paintValueTitle(QPainter& painter, const QString& title) const
{
    const QFontMetricsF metrics(m_chart.font());
    painter.setFont(m_chart.font());
    painter.setPen(themeOf(&m_chart).secondaryText);
    painter.drawText(QRectF(0, 0, m_chart.width(), metrics.height()),
                     static_cast<int>(QStyle::visualAlignment(m_chart.layoutDirection(),
                                                              Qt::AlignLeading | Qt::AlignTop)),
                     title);
}

void PlotArea::paintBelow(QPainter& painter, const std::vector<AxisMark>& marks) const
{
    const QFontMetricsF metrics(painter.font());
    std::vector<QRectF> places;
    for (const AxisMark& mark : marks) {
        const double width = metrics.horizontalAdvance(mark.text);
        const double most = std::max(m_chart.width() - width, 0.0);
        places.push_back({std::clamp(at(mark.at, 0.0).x() - width / 2, 0.0, most),
                          m_rect.bottom() + labelGap, width + 1, metrics.height()});
    }
    const auto apart = [](const QRectF& a, const QRectF& b) {
        return !a.adjusted(-labelGap, 0, labelGap, 0).intersects(b);
    };
    QRectF before;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const bool isLast = i + 1 == marks.size();
        if ((!isLast && !apart(places[i], places.back())) ||
            (!before.isNull() && !apart(before, places[i])))
            continue;
        painter.drawText(places[i], Qt::AlignLeft | Qt::AlignTop, marks[i].text);
        before = places[i];
    }
}

} // namespace likecast
