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

class JournalChartWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalCharts)

public:
    static RangeChart* comparison()
    {
        return new RangeChart(tr("Predicted and actual likes"), RangeChart::Values::Counts,
                              {tr("Predicted range"), tr("Prediction"), tr("Actual likes"), {}});
    }

    static RangeChart* share()
    {
        return new RangeChart(tr("Ranges that held"), RangeChart::Values::Shares,
                              {tr("80 % interval"), tr("Share"), {}, tr("Aim: 8 in 10")});
    }

    static QString compared(const JournalEntry& entry)
    {
        return tr("%1: predicted %2 (%3 to %4), actual %5")
            .arg(shortDay(entry.postedAtMs), formatCount(entry.predictedMedian),
                 formatCount(entry.predictedLow), formatCount(entry.predictedHigh),
                 formatCount(static_cast<double>(*entry.actualLikes)));
    }

    static QStringList comparisonColumns()
    {
        return {tr("Posted"), tr("Predicted likes"), tr("Range from"), tr("Range to"),
                tr("Actual likes")};
    }

    static QStringList shareColumns()
    {
        return {tr("First post"), tr("Last post"),  tr("Posts"),      tr("In range"),
                tr("Share"),      tr("Share, low"), tr("Share, high")};
    }
};

} // namespace

RangeChart* makeComparisonChart()
{
    return JournalChartWords::comparison();
}

int showComparison(RangeChart& chart, std::span<const JournalEntry> entries)
{
    std::vector<RangeChart::Item> items;
    std::vector<QVariantList> rows;
    for (const JournalEntry& entry : entries) {
        if (!entry.actualLikes || items.size() == mostCompared)
            continue;
        items.push_back({shortDay(entry.postedAtMs), JournalChartWords::compared(entry),
                         entry.predictedLow, entry.predictedMedian, entry.predictedHigh,
                         static_cast<double>(*entry.actualLikes)});
        rows.push_back({QDateTime::fromMSecsSinceEpoch(entry.postedAtMs), entry.predictedMedian,
                        entry.predictedLow, entry.predictedHigh, *entry.actualLikes});
    }
    std::ranges::reverse(items); // time runs from the leading side
    std::ranges::reverse(rows);
    chart.setItems(items, JournalChartWords::comparisonColumns(), rows);
    return static_cast<int>(items.size());
}

RangeChart* makeShareChart()
{
    return JournalChartWords::share();
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
    chart.setItems(items, JournalChartWords::shareColumns(), rows, promisedShare);
}

} // namespace likecast
