#include "ui/charts/trend_chart.h"

#include "ui/common/date_format.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr int dateMarks = 4;
constexpr int dotsUpTo = 2; ///< few points are drawn as dots; with more, the line shows
constexpr double markRadius = 3;

QDate dayOf(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).date();
}

} // namespace

TrendChart::TrendChart(const QString& name, QWidget* parent)
    : ChartWidget(name, parent)
{
    setValueTitle(name);
}

void TrendChart::setPoints(const std::vector<Point>& points, std::optional<Band> band)
{
    m_points = points;
    m_band = band;
    m_trend.clear();
    std::vector<double> values;
    for (const Point& point : points)
        values.push_back(point.value);
    if (band)
        values.insert(values.end(), {band->low, band->high});
    m_scale = RoundScale::robust(std::move(values));
    m_outliers.clear();
    for (int i = 0; i < itemCount(); ++i) {
        if (points[static_cast<std::size_t>(i)].value > m_scale.high)
            m_outliers.push_back(i);
    }
    resetCursor(itemCount() - 1);
}

void TrendChart::setTrend(const std::vector<TrendPoint>& trend)
{
    m_trend = trend;
    update();
}

PlotArea TrendChart::plot() const
{
    return PlotArea(*this, m_scale.marks(), valueTitle().isEmpty() ? 0 : fontMetrics().height());
}

QString TrendChart::itemText(int item) const
{
    const Point& point = m_points[static_cast<std::size_t>(item)];
    const QString day = QLocale().toString(dayOf(point.atMs), dayFormat(QLocale()));
    const QString count = formatCount(point.value);
    return point.value > m_scale.high ? tr("%1, off the scale: %2", "day, count").arg(day, count)
                                      : tr("%1: %2", "day, count").arg(day, count);
}

ChartTable TrendChart::makeTable() const
{
    ChartTable table;
    table.columns = {tr("Time"), valueTitle()};
    for (const Point& point : m_points)
        table.rows.push_back({QDateTime::fromMSecsSinceEpoch(point.atMs), point.value});
    return table;
}

double TrendChart::alongItem(int item) const
{
    return along(m_points[static_cast<std::size_t>(item)].atMs);
}

double TrendChart::along(qint64 atMs) const
{
    const qint64 first = m_points.front().atMs;
    const qint64 span = m_points.back().atMs - first;
    if (span <= 0)
        return 0.0;
    return static_cast<double>(atMs - first) / static_cast<double>(span);
}

QPointF TrendChart::place(const PlotArea& plot, int item) const
{
    return plot.at(alongItem(item),
                   m_scale.shareWithin(m_points[static_cast<std::size_t>(item)].value));
}

QRectF TrendChart::itemRect(int item) const
{
    const double here = alongItem(item);
    const double from = item == 0 ? 0.0 : (alongItem(item - 1) + here) / 2;
    const double to = item + 1 == itemCount() ? 1.0 : (here + alongItem(item + 1)) / 2;
    return plot().column(from, to);
}

int TrendChart::itemAt(const QPointF& position) const
{
    const PlotArea area = plot();
    if (m_points.empty() || !area.rect().contains(position))
        return -1;
    const double share = area.along(position);
    const auto after = std::ranges::lower_bound(
        m_points, share, {}, [this](const Point& point) { return along(point.atMs); });
    const int item = static_cast<int>(after - m_points.begin());
    if (item == itemCount() || (item > 0 && share - alongItem(item - 1) < alongItem(item) - share))
        return item - 1;
    return item;
}

std::vector<AxisMark> TrendChart::dates() const
{
    constexpr qint64 longSpanMs = 150LL * 24 * 3600 * 1000;
    const qint64 first = m_points.front().atMs;
    const qint64 last = m_points.back().atMs;
    const bool isThisYear = dayOf(last).year() == QDate::currentDate().year();
    const QString format = last - first > longSpanMs ? QStringLiteral("MMM yyyy")
                           : isThisYear              ? QStringLiteral("d MMM")
                                                     : QStringLiteral("d MMM yyyy");
    std::vector<AxisMark> marks;
    for (int i = 0; i < dateMarks; ++i) {
        const QString text =
            QLocale().toString(dayOf(first + (last - first) * i / (dateMarks - 1)), format);
        if (marks.empty() || marks.back().text != text)
            marks.push_back({static_cast<double>(i) / (dateMarks - 1), text});
    }
    return marks;
}

QPolygonF TrendChart::line(const PlotArea& plot) const
{
    const double width = std::max(plot.rect().width(), 1.0);
    const bool isDense = itemCount() > 4 * width;
    QPolygonF points;
    for (int i = 0; i < itemCount();) {
        const QPointF first = place(plot, i);
        points += first;
        if (!isDense) {
            ++i;
            continue;
        }
        double top = first.y();
        double bottom = first.y();
        QPointF last = first;
        for (++i; i < itemCount(); ++i) {
            const QPointF point = place(plot, i);
            if (std::floor(point.x()) != std::floor(first.x()))
                break;
            top = std::min(top, point.y());
            bottom = std::max(bottom, point.y());
            last = point;
        }
        points << QPointF(first.x(), bottom) << QPointF(first.x(), top) << last;
    }
    return points;
}

void TrendChart::paintTrend(QPainter& painter, const PlotArea& plot) const
{
    if (m_trend.size() < 2)
        return;
    const Theme& theme = themeOf(this);
    QPolygonF middle;
    QPolygonF range;
    for (const TrendPoint& point : m_trend) {
        middle += plot.at(along(point.atMs), m_scale.shareWithin(point.value));
        range += plot.at(along(point.atMs), m_scale.shareWithin(point.high));
    }
    for (auto point = m_trend.rbegin(); point != m_trend.rend(); ++point)
        range += plot.at(along(point->atMs), m_scale.shareWithin(point->low));
    QColor shade = theme.secondaryText;
    shade.setAlphaF(0.25F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawPolygon(range);
    painter.setPen(QPen(theme.text, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(middle);
}

void TrendChart::paintOutliers(QPainter& painter, const PlotArea& plot) const
{
    constexpr double side = 5;
    double before = -1e9;
    for (const int item : m_outliers) {
        const QPointF tip = place(plot, item) - QPointF(0, side);
        if (std::abs(tip.x() - before) < 2 * side)
            continue;
        before = tip.x();
        paintBeyond(painter, themeOf(this).text, tip);
    }
}

void TrendChart::paintEvent(QPaintEvent*)
{
    if (m_points.empty())
        return;
    const Theme& theme = themeOf(this);
    const PlotArea plot = this->plot();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    plot.paintValueTitle(painter, valueTitle());
    if (m_band) {
        const QRectF band(plot.at(0.0, m_scale.shareWithin(m_band->high)),
                          plot.at(1.0, m_scale.shareWithin(m_band->low)));
        painter.fillRect(band.normalized(), theme.softAccent);
    }
    plot.paintAxes(painter, dates());
    const QPolygonF line = this->line(plot);
    painter.setPen(QPen(theme.accent, itemCount() > plot.rect().width() / 4 ? 1 : 2));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (const QPointF& point : line.size() <= dotsUpTo ? line : QPolygonF())
        painter.drawEllipse(point, markRadius, markRadius);
    paintTrend(painter, plot);
    paintOutliers(painter, plot);
    if (const int item = focusedItem(); item >= 0) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(theme.card);
        painter.drawEllipse(place(plot, item), markRadius + 1, markRadius + 1);
    }
}

} // namespace likecast
