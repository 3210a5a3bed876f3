#pragma once

#include "ui/charts/histogram_chart.h"

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QChart;
class QValueAxis;

namespace likecast
{

/// On Qt Charts.
class QtHistogramChart : public HistogramChart
{
public:
    explicit QtHistogramChart(const QString& name, QWidget* parent = nullptr);

    void setCounts(const std::vector<int>& counts, const QStringList& labels) override;

protected:
    void applyTheme() override;

private:
    QChart& m_chart;
    QBarSeries* m_series;
    QBarSet* m_set;
    QBarCategoryAxis* m_classes;
    QValueAxis* m_counts;
};

} // namespace likecast
