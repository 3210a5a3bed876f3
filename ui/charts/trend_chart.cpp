#include "ui/charts/trend_chart.h"

#include "ui/common/date_format.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int dateMarks = 4;
constexpr int dotsUpTo = 2; ///< few points are drawn as dots; with more, the line shows
constexpr double dotRadius = 3;

/// The highest value to show. A value far above nearly all others would flatten them: the scale
/// then ends below it.
double topOf(const std::vector<TrendChart::Point>& points, double most)
{
    constexpr std::size_t fewest = 10;
    constexpr double farAbove = 2.5;
    if (points.size() < fewest)
        return most;
    std::vector<double> values;
    for (const TrendChart::Point& point : points)
        values.push_back(point.value);
    const auto nearlyAll = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 9 / 10) - 1;
    std::nth_element(values.begin(), nearlyAll, values.end());
    return std::min(most, std::max(*nearlyAll, 1.0) * farAbove);
}

QDate dayOf(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).date();
}

/// An arrow where a value is above the scale.
void paintBeyond(QPainter& painter, const QPointF& point)
{
    constexpr double half = 4;
    painter.drawPolygon(QPolygonF{point + QPointF(0, -half), point + QPointF(-half, half),
                                  point + QPointF(half, half)});
}

} // namespace

void TrendChart::setPoints(const std::vector<Point>& points, std::optional<Band> band)
{
    m_points = points;
    m_band = band;
    double least = band ? band->low : points.empty() ? 0.0 : points.front().value;
    double most = band ? band->high : 0.0;
    for (const Point& point : points) {
        least = std::min(least, point.value);
        most = std::max(most, point.value);
    }
    m_scale = RoundScale::covering(least, topOf(points, most));
    resetCursor(itemCount() - 1);
}

QString TrendChart::itemText(int item) const
{
    const Point& point = m_points[static_cast<std::size_t>(item)];
    return tr("%1: %2", "day, count")
        .arg(QLocale().toString(dayOf(point.atMs), dayFormat(QLocale())), formatCount(point.value));
}

double TrendChart::along(int item) const
{
    const qint64 first = m_points.front().atMs;
    const qint64 span = m_points.back().atMs - first;
    if (span <= 0)
        return 0.0;
    return static_cast<double>(m_points[static_cast<std::size_t>(item)].atMs - first) /
           static_cast<double>(span);
}

QPointF TrendChart::place(const PlotArea& plot, int item) const
{
    const double value = m_points[static_cast<std::size_t>(item)].value;
    return plot.at(along(item), m_scale.share(std::min(value, m_scale.high)));
}

QRectF TrendChart::itemRect(int item) const
{
    const double here = along(item);
    const double from = item == 0 ? 0.0 : (along(item - 1) + here) / 2;
    const double to = item + 1 == itemCount() ? 1.0 : (here + along(item + 1)) / 2;
    return PlotArea(*this, m_scale.marks()).column(from, to);
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

void TrendChart::paintEvent(QPaintEvent*)
{
    if (m_points.empty())
        return;
    const Theme& theme = themeOf(this);
    const PlotArea plot(*this, m_scale.marks());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_band) {
        const QRectF band(plot.at(0.0, m_scale.share(m_band->high)),
                          plot.at(1.0, m_scale.share(m_band->low)));
        painter.fillRect(band.normalized(), theme.softAccent);
    }
    plot.paintAxes(painter, dates());
    QPolygonF line;
    for (int i = 0; i < itemCount(); ++i)
        line += place(plot, i);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (const QPointF& point : line.size() <= dotsUpTo ? line : QPolygonF())
        painter.drawEllipse(point, dotRadius, dotRadius);
    for (int i = 0; i < itemCount(); ++i) {
        if (m_points[static_cast<std::size_t>(i)].value > m_scale.high)
            paintBeyond(painter, line[i]);
    }
    if (const int item = focusedItem(); item >= 0) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(theme.card);
        painter.drawEllipse(line[item], dotRadius + 1, dotRadius + 1);
    }
}

} // namespace likecast
