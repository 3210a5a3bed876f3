#include "ui/charts/plugin/qt_trend_chart.h"

#include "ui/charts/plugin/qt_chart_view.h"
#include "ui/common/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

/// The least of 1, 2, 2.5 and 5 times a power of ten that is no less than `value`.
double niceStep(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (power * factor >= value)
            return power * factor;
    }
    return power * 10;
}

} // namespace

QtTrendChart::QtTrendChart(const QString& name, QWidget* parent)
    : TrendChart(name, parent)
    , m_chart(addChartView(*this))
    , m_line(new QLineSeries(this))
    , m_low(new QLineSeries(this))
    , m_high(new QLineSeries(this))
    , m_band(new QAreaSeries(m_high, m_low))
    , m_time(new QDateTimeAxis)
    , m_values(new QValueAxis)
{
    m_chart.addSeries(m_band);
    m_chart.addSeries(m_line);
    m_chart.addAxis(m_time, Qt::AlignBottom);
    m_chart.addAxis(m_values, Qt::AlignLeft);
    m_band->attachAxis(m_time);
    m_band->attachAxis(m_values);
    m_line->attachAxis(m_time);
    m_line->attachAxis(m_values);
    m_time->setFormat(QStringLiteral("MMM yyyy"));
    m_time->setTickCount(4);
    m_time->setGridLineVisible(false);
    m_values->setLabelFormat(QStringLiteral("%.0f"));
    m_values->setLineVisible(false);
    m_chart.setLocalizeNumbers(true);
    applyTheme();
}

void QtTrendChart::setPoints(const std::vector<Point>& points, std::optional<Band> band)
{
    QList<QPointF> line;
    double least = band ? band->low : 1e300;
    double most = band ? band->high : 0.0;
    for (const Point& point : points) {
        line.append({static_cast<double>(point.atMs), point.value});
        least = std::min(least, point.value);
        most = std::max(most, point.value);
    }
    m_line->replace(line);
    m_line->setPointsVisible(points.size() < 3);
    m_low->clear();
    m_high->clear();
    m_band->setVisible(band && !points.empty());
    setEnabled(!points.empty());
    if (points.empty())
        return;
    const qint64 first = points.front().atMs;
    const qint64 last = std::max(points.back().atMs, first + 60'000);
    if (band) {
        m_low->append(static_cast<double>(first), band->low);
        m_low->append(static_cast<double>(last), band->low);
        m_high->append(static_cast<double>(first), band->high);
        m_high->append(static_cast<double>(last), band->high);
    }
    constexpr qint64 longSpanMs = 150LL * 24 * 3600 * 1000;
    const bool isThisYear =
        QDateTime::fromMSecsSinceEpoch(last).date().year() == QDate::currentDate().year();
    m_time->setFormat(last - first > longSpanMs ? QStringLiteral("MMM yyyy")
                      : isThisYear              ? QStringLiteral("d MMM")
                                                : QStringLiteral("d MMM yyyy"));
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(first), QDateTime::fromMSecsSinceEpoch(last));
    const bool fromZero = least < most / 2;
    const double step = niceStep((fromZero ? most : most - least) / 3);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickAnchor(0);
    m_values->setTickInterval(step);
    m_values->setRange(fromZero ? 0 : std::floor(least / step) * step,
                       std::max(std::ceil(most / step), 1.0) * step);
}

void QtTrendChart::applyTheme()
{
    const Theme& theme = themeOf(this);
    m_line->setPen(QPen(theme.accent, 2));
    m_line->setColor(theme.accent);
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(theme.softAccent);
    const QFont font = withTabularFigures(fontFor(TextRole::Small));
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_values)}) {
        axis->setLabelsFont(font);
        axis->setLabelsColor(theme.secondaryText);
        axis->setGridLineColor(theme.line);
        axis->setLinePenColor(theme.line);
    }
}

} // namespace likecast
