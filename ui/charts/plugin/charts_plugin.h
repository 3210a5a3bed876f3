#pragma once

#include "ui/charts/histogram_chart.h"
#include "ui/charts/trend_chart.h"

// The part "charts": Qt Charts and the OpenGL modules behind it are a third of what the window
// would have to load before its first frame, which shows no chart.
extern "C" {

/// See makeTrendChart().
Q_DECL_EXPORT void likecastMakeTrendChart(const QString& name, likecast::TrendChart*& chart);

/// See makeHistogramChart().
Q_DECL_EXPORT void likecastMakeHistogramChart(const QString& name,
                                              likecast::HistogramChart*& chart);
}
