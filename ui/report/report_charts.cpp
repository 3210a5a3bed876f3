#include "ui/report/report_charts.h"

#include "ui/account/journal/journal_charts.h"
#include "ui/account/overview/likes_chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/range_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/common/theme.h"

#include <memory>

namespace likecast
{

namespace
{

constexpr QSize chartSize(620, 190);

QImage pictureOf(ChartWidget& chart)
{
    chart.setPalette(paletteOf(lightTheme()));
    chart.resize(chartSize);
    return chart.itemCount() > 0 ? chart.chartExport().picture() : QImage();
}

} // namespace

QImage likesPicture(const AccountReport& report)
{
    TrendChart chart(likesChartTitle());
    showLikesOverTime(chart, report.likes);
    return pictureOf(chart);
}

QImage predictionsPicture(const AccountReport& report)
{
    const std::unique_ptr<RangeChart> chart(makeComparisonChart());
    showComparison(*chart, report.journal);
    return pictureOf(*chart);
}

} // namespace likecast
