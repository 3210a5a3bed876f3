#include "ui/charts/range_chart.h"

#include "ui/common/number_format.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr double dotRadius = 4;
constexpr double widestBar = 18;
constexpr double legendSample = 14;
constexpr double legendMargin = 6;

void paintDot(QPainter& painter, const Theme& theme, const QPointF& place, bool isInside)
{
    painter.setPen(QPen(isInside ? theme.good : theme.bad, 2));
    painter.setBrush(isInside ? theme.good : theme.card);
    painter.drawEllipse(place, dotRadius, dotRadius);
}

void paintBar(QPainter& painter, const Theme& theme, const QRectF& bar)
{
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.softAccent);
    painter.drawRoundedRect(bar, 3, 3);
}

} // namespace

RangeChart::RangeChart(const QString& name, Values values, const Legend& legend, QWidget* parent)
    : ChartWidget(name, parent)
    , m_values(values)
    , m_legend(legend)
{
}

void RangeChart::setItems(const std::vector<Item>& items, const QStringList& columns,
                          const std::vector<QVariantList>& rows, std::optional<double> target)
{
    m_items = items;
    m_columns = columns;
    m_rows = rows;
    m_target = target;
    std::vector<double> values;
    for (const Item& item : items) {
        values.insert(values.end(), {item.low, item.middle, item.high});
        if (item.actual)
            values.push_back(*item.actual);
    }
    m_scale = m_values == Values::Shares ? RoundScale{0.0, 1.0, 0.2}
                                         : RoundScale::robust(std::move(values));
    resetCursor(itemCount() - 1);
}

QString RangeChart::itemText(int item) const
{
    return m_items[static_cast<std::size_t>(item)].text;
}

std::vector<AxisMark> RangeChart::valueMarks() const
{
    if (m_values == Values::Counts)
        return m_scale.marks();
    std::vector<AxisMark> marks;
    for (const double share : {0.0, 0.2, 0.4, 0.6, 0.8, 1.0})
        marks.push_back({share, formatPercent(share)});
    return marks;
}

PlotArea RangeChart::plot() const
{
    double bottom = 0.0;
    for (const QRectF& key : legendKeys())
        bottom = std::max(bottom, key.bottom());
    return PlotArea(*this, valueMarks(), bottom + legendMargin);
}

QRectF RangeChart::itemRect(int item) const
{
    return plot().column(static_cast<double>(item) / itemCount(),
                         static_cast<double>(item + 1) / itemCount());
}

void RangeChart::paintItem(QPainter& painter, const PlotArea& area, int item) const
{
    const Theme& theme = themeOf(this);
    const Item& shown = m_items[static_cast<std::size_t>(item)];
    const double along = (item + 0.5) / itemCount();
    const auto place = [&](double value) { return area.at(along, m_scale.shareWithin(value)); };
    const double half = std::min(itemRect(item).width() * 0.3, widestBar / 2);
    const QPointF top = place(shown.high);
    QRectF bar(top.x() - half, top.y(), 2 * half, place(shown.low).y() - top.y());
    paintBar(painter, theme, bar);
    const QPointF middle = place(shown.middle);
    painter.setPen(QPen(theme.accent, 3));
    painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0));
    if (!shown.actual)
        return;
    const QPointF actual = place(*shown.actual);
    if (*shown.actual > m_scale.high)
        paintBeyond(painter, theme.bad, actual - QPointF(0, dotRadius));
    else
        paintDot(painter, theme, actual, *shown.actual >= shown.low && *shown.actual <= shown.high);
}

std::array<QRectF, 4> RangeChart::legendKeys() const
{
    const QFontMetricsF metrics(font());
    std::array<QRectF, 4> keys;
    QPointF next;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const QString text = m_legend.texts()[i];
        if (text.isEmpty())
            continue;
        const double wide = legendSample + legendMargin + metrics.horizontalAdvance(text) + 1;
        if (next.x() > 0 && next.x() + wide > width())
            next = {0, next.y() + metrics.height()};
        keys[i] = QRectF(next, QSizeF(wide, metrics.height()));
        next.rx() += wide + 2 * gridUnit;
    }
    return keys;
}

void RangeChart::paintLegend(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const std::array<QRectF, 4> keys = legendKeys();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto entry = [&](std::size_t i, const auto& paintSample) {
        if (keys[i].isNull())
            return;
        QRectF key = keys[i];
        if (mirrored)
            key.moveRight(width() - key.left());
        QRectF sample = key;
        sample.setWidth(legendSample);
        if (mirrored)
            sample.moveRight(key.right());
        paintSample(sample);
        constexpr double beside = legendSample + legendMargin;
        painter.setPen(theme.secondaryText);
        painter.drawText(key.adjusted(mirrored ? 0 : beside, 0, mirrored ? -beside : 0, 0),
                         Qt::AlignVCenter, m_legend.texts()[i]);
    };
    const auto line = [&painter](const QPen& pen, const QRectF& sample) {
        painter.setPen(pen);
        painter.drawLine(QPointF(sample.left(), sample.center().y()),
                         QPointF(sample.right(), sample.center().y()));
    };
    entry(0,
          [&](const QRectF& sample) { paintBar(painter, theme, sample.adjusted(2, 2, -2, -2)); });
    entry(1, [&](const QRectF& sample) { line(QPen(theme.accent, 3), sample); });
    entry(2, [&](const QRectF& sample) { paintDot(painter, theme, sample.center(), true); });
    entry(3, [&](const QRectF& sample) { line(QPen(theme.text, 1, Qt::DashLine), sample); });
}

void RangeChart::paintEvent(QPaintEvent*)
{
    if (m_items.empty())
        return;
    const Theme& theme = themeOf(this);
    const PlotArea area = plot();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintLegend(painter);
    std::vector<AxisMark> labels;
    for (int item = 0; item < itemCount(); ++item) {
        const QString& label = m_items[static_cast<std::size_t>(item)].label;
        if (!label.isEmpty())
            labels.push_back({(item + 0.5) / itemCount(), label});
    }
    area.paintAxes(painter, labels);
    if (m_target) {
        const double up = m_scale.shareWithin(*m_target);
        painter.setPen(QPen(theme.text, 1, Qt::DashLine));
        painter.drawLine(area.at(0.0, up), area.at(1.0, up));
    }
    for (int item = 0; item < itemCount(); ++item)
        paintItem(painter, area, item);
    if (const int item = focusedItem(); item >= 0) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(itemRect(item), 2, 2);
    }
}

} // namespace likecast
