#include "ui/charts/histogram_chart.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace likecast
{

void HistogramChart::setBins(const std::vector<Bin>& bins)
{
    m_bins = bins;
    int most = 1;
    for (const Bin& bin : bins)
        most = std::max(most, bin.count);
    m_scale = RoundScale::covering(0.0, most);
    resetCursor(bins.empty() ? -1 : 0);
}

QString HistogramChart::itemText(int item) const
{
    return m_bins[static_cast<std::size_t>(item)].text;
}

PlotArea HistogramChart::plot() const
{
    return PlotArea(*this, m_scale.marks(), valueTitle().isEmpty() ? 0 : fontMetrics().height());
}

ChartTable HistogramChart::makeTable() const
{
    ChartTable table;
    table.columns = {tr("From – to"), valueTitle()};
    for (const Bin& bin : m_bins)
        table.rows.push_back({bin.name, bin.count});
    return table;
}

QRectF HistogramChart::itemRect(int item) const
{
    return plot().column(static_cast<double>(item) / itemCount(),
                         static_cast<double>(item + 1) / itemCount());
}

void HistogramChart::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PlotArea area = plot();
    area.paintValueTitle(painter, valueTitle());
    std::vector<AxisMark> marks;
    for (int i = 0; i < itemCount(); ++i) {
        const Bin& bin = m_bins[static_cast<std::size_t>(i)];
        if (!bin.label.isEmpty())
            marks.push_back({static_cast<double>(i) / itemCount(), bin.label});
    }
    area.paintAxes(painter, marks); // below the bars
    for (int i = 0; i < itemCount(); ++i) {
        QRectF bar = itemRect(i);
        const double gap = bar.width() / 20;
        const double share = m_scale.share(m_bins[static_cast<std::size_t>(i)].count);
        bar.adjust(gap, bar.height() * (1.0 - share), -gap, 0);
        painter.fillRect(bar, theme.accent);
    }
    if (const int item = focusedItem(); item >= 0) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(itemRect(item), 2, 2);
    }
}

} // namespace likecast
