#include "ui/account/journal/journal_charts.h"

#include "core/insights/significance.h"
#include "ui/account/journal/journal_text.h"
#include "ui/account/shared/post_text.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr std::size_t mostCompared = 40;
constexpr double promisedShare = 0.8;

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(JournalCharts)
};

} // namespace

RangeChart* makeComparisonChart()
{
    return new RangeChart(ChartText::tr("Predicted and actual likes"), RangeChart::Values::Counts,
                          {ChartText::tr("Predicted range"),
                           ChartText::tr("Prediction"),
                           ChartText::tr("Actual likes"),
                           {}});
}

int showComparison(RangeChart& chart, std::span<const JournalEntry> entries)
{
    std::vector<RangeChart::Item> items;
    std::vector<QVariantList> rows;
    for (const JournalEntry& entry : entries) {
        if (!entry.actualLikes || items.size() == mostCompared)
            continue;
        const QString text =
            ChartText::tr("%1: predicted %2 (%3 to %4), actual %5")
                .arg(shortDay(entry.postedAtMs), formatCount(entry.predictedMedian),
                     formatCount(entry.predictedLow), formatCount(entry.predictedHigh),
                     formatCount(static_cast<double>(*entry.actualLikes)));
        items.push_back({shortDay(entry.postedAtMs), text, entry.predictedLow,
                         entry.predictedMedian, entry.predictedHigh,
                         static_cast<double>(*entry.actualLikes)});
        rows.push_back({QDateTime::fromMSecsSinceEpoch(entry.postedAtMs), entry.predictedMedian,
                        entry.predictedLow, entry.predictedHigh, *entry.actualLikes});
    }
    std::ranges::reverse(items); // time runs from the leading side
    std::ranges::reverse(rows);
    chart.setItems(items,
                   {ChartText::tr("Posted"), ChartText::tr("Predicted likes"),
                    ChartText::tr("Range from"), ChartText::tr("Range to"),
                    ChartText::tr("Actual likes")},
                   rows);
    return static_cast<int>(items.size());
}

RangeChart* makeShareChart()
{
    return new RangeChart(ChartText::tr("Ranges that held"), RangeChart::Values::Shares,
                          {ChartText::tr("80 % interval"),
                           ChartText::tr("Share"),
                           {},
                           ChartText::tr("Aim: 8 in 10")});
}

void showShare(RangeChart& chart, const JournalReview& review)
{
    std::vector<RangeChart::Item> items;
    std::vector<QVariantList> rows;
    for (const CoverageBlock& block : review.blocks) {
        const ShareInterval share = shareInterval(block.held, block.judged);
        items.push_back({shortDay(block.untilMs), coverageText(block), share.low, share.share,
                         share.high, std::nullopt});
        rows.push_back({QDateTime::fromMSecsSinceEpoch(block.fromMs),
                        QDateTime::fromMSecsSinceEpoch(block.untilMs), block.judged, block.held,
                        share.share, share.low, share.high});
    }
    chart.setItems(items,
                   {ChartText::tr("First post"), ChartText::tr("Last post"), ChartText::tr("Posts"),
                    ChartText::tr("In range"), ChartText::tr("Share"), ChartText::tr("Share, low"),
                    ChartText::tr("Share, high")},
                   rows, promisedShare);
}

} // namespace likecast
