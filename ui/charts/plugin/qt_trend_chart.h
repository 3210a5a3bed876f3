#pragma once

#include "ui/charts/trend_chart.h"

class QAreaSeries;
class QChart;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace likecast
{

/// On Qt Charts.
class QtTrendChart : public TrendChart
{
public:
    explicit QtTrendChart(const QString& name, QWidget* parent = nullptr);

    void setPoints(const std::vector<Point>& points, std::optional<Band> band) override;

protected:
    void applyTheme() override;

private:
    QChart& m_chart;
    QLineSeries* m_line;
    QLineSeries* m_low;
    QLineSeries* m_high;
    QAreaSeries* m_band;
    QDateTimeAxis* m_time;
    QValueAxis* m_values;
};

} // namespace likecast
