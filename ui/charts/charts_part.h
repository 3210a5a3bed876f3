#pragma once

#include "ui/charts/histogram_chart.h"
#include "ui/charts/trend_chart.h"

namespace likecast
{

/// Charts out of the part "charts", which the first call opens; the caller owns them. `name` is
/// what a screen reader calls the chart. Where the part is missing, the widget says so. Main
/// thread.
TrendChart* makeTrendChart(const QString& name);
HistogramChart* makeHistogramChart(const QString& name);

} // namespace likecast
