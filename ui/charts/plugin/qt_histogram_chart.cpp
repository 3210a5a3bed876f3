#include "ui/charts/plugin/qt_histogram_chart.h"

#include "ui/charts/plugin/qt_chart_view.h"
#include "ui/common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace likecast
{

QtHistogramChart::QtHistogramChart(const QString& name, QWidget* parent)
    : HistogramChart(name, parent)
    , m_chart(addChartView(*this))
    , m_series(new QBarSeries(this))
    , m_set(new QBarSet(name))
    , m_classes(new QBarCategoryAxis)
    , m_counts(new QValueAxis)
{
    m_series->append(m_set);
    m_series->setBarWidth(0.9);
    m_chart.addSeries(m_series);
    m_chart.addAxis(m_classes, Qt::AlignBottom);
    m_chart.addAxis(m_counts, Qt::AlignLeft);
    m_series->attachAxis(m_classes);
    m_series->attachAxis(m_counts);
    m_classes->setGridLineVisible(false);
    m_counts->setVisible(false);
    applyTheme();
}

void QtHistogramChart::setCounts(const std::vector<int>& counts, const QStringList& labels)
{
    m_set->remove(0, m_set->count());
    int most = 1;
    for (const int count : counts) {
        m_set->append(count);
        most = std::max(most, count);
    }
    m_classes->setCategories(labels);
    m_counts->setRange(0, most * 1.05);
}

void QtHistogramChart::applyTheme()
{
    const Theme& theme = themeOf(this);
    m_set->setBrush(theme.accent);
    m_set->setPen(Qt::NoPen);
    m_classes->setLabelsFont(fontFor(TextRole::Small));
    m_classes->setLabelsColor(theme.secondaryText);
    m_classes->setLinePenColor(theme.line);
}

} // namespace likecast
