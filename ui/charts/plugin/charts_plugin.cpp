#include "ui/charts/plugin/charts_plugin.h"

#include "ui/charts/plugin/qt_histogram_chart.h"
#include "ui/charts/plugin/qt_trend_chart.h"

void likecastMakeTrendChart(const QString& name, likecast::TrendChart*& chart)
{
    chart = new likecast::QtTrendChart(name);
}

void likecastMakeHistogramChart(const QString& name, likecast::HistogramChart*& chart)
{
    chart = new likecast::QtHistogramChart(name);
}
