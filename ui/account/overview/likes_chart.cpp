#include "ui/account/overview/likes_chart.h"

#include "core/history/running_statistics.h"
#include "core/insights/likes_trend.h"
#include "ui/charts/trend_chart.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(LikesChart)
};

constexpr std::size_t leastForBand = 10;

/// The 10th and 90th percentile of the likes.
TrendChart::Band usualBand(const std::vector<TrendChart::Point>& points)
{
    std::vector<double> likes;
    for (const TrendChart::Point& point : points)
        likes.push_back(point.value);
    std::ranges::sort(likes);
    return {quantileOfSorted(likes, 0.1), quantileOfSorted(likes, 0.9)};
}

std::optional<LikesTrend> trendOf(const std::vector<TrendChart::Point>& points)
{
    std::vector<CountAt> counts;
    for (const TrendChart::Point& point : points)
        counts.push_back({point.atMs, point.value});
    return LikesTrend::of(counts);
}

std::vector<TrendChart::TrendPoint> trendLine(const LikesTrend& trend, qint64 fromMs,
                                              qint64 untilMs)
{
    constexpr int steps = 24;
    std::vector<TrendChart::TrendPoint> line;
    for (int i = 0; i <= steps; ++i) {
        const qint64 atMs = fromMs + (untilMs - fromMs) / steps * i;
        const LikesTrend::Value value = trend.at(atMs);
        line.push_back({atMs, value.likes, value.low, value.high});
    }
    return line;
}

QString trendText(const std::optional<LikesTrend>& trend)
{
    if (!trend)
        return ChartWords::tr("A trend needs posts on ten days within two weeks or more.");
    const LikesTrend::Change change = trend->change();
    const QString low = formatPercentChange(change.low);
    const QString high = formatPercentChange(change.high);
    if (!change.standsOut)
        return ChartWords::tr("No clear trend: anything from %1 to %2 over this period.")
            .arg(low, high);
    return ChartWords::tr("Trend over this period: %1 (range %2 to %3).")
        .arg(formatPercentChange(change.ratio), low, high);
}

QString bandText(const TrendChart::Band& band, const std::vector<TrendChart::Point>& points)
{
    const auto above = std::ranges::count_if(
        points, [&band](const TrendChart::Point& point) { return point.value > band.high; });
    return ChartWords::tr("8 in 10 posts got between %1 and %2 likes (shaded). %n posts got more.",
                          nullptr, static_cast<int>(above))
        .arg(formatCount(band.low), formatCount(band.high));
}

} // namespace

QString likesChartTitle()
{
    return ChartWords::tr("Likes over time");
}

QString showLikesOverTime(TrendChart& chart, std::span<const LikesAt> likes)
{
    std::vector<TrendChart::Point> points;
    for (const LikesAt& at : likes)
        points.push_back({at.takenAtMs, at.likes});
    chart.setValueTitle(ChartWords::tr("Likes"));
    if (points.size() < leastForBand) {
        chart.setPoints(points);
        return points.empty() ? ChartWords::tr("No likes known yet.")
                              : ChartWords::tr("Your usual range appears with ten posts.");
    }
    const TrendChart::Band band = usualBand(points);
    chart.setPoints(points, band);
    const std::optional<LikesTrend> trend = trendOf(points);
    if (trend)
        chart.setTrend(trendLine(*trend, points.front().atMs, points.back().atMs));
    return bandText(band, points) + u' ' + trendText(trend);
}

} // namespace likecast
