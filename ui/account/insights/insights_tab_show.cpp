#include "core/accounts/follower_ratio.h"
#include "core/prediction/week_hours.h"
#include "ui/account/insights/compare_card.h"
#include "ui/account/insights/effect_rows.h"
#include "ui/account/insights/importance_table.h"
#include "ui/account/insights/insights_tab.h"
#include "ui/account/insights/post_group_text.h"
#include "ui/account/shared/insight_text.h"
#include "ui/account/shared/ratio_bins.h"
#include "ui/charts/correlation_matrix.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/range_chart.h"
#include "ui/common/number_format.h"
#include "ui/predict/week/week_heatmap.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace likecast
{

namespace
{

constexpr std::size_t shownWords = 8;
constexpr double smallestShown = 0.005; ///< less would read 0 %
constexpr double smallestFullBar =
    0.05; ///< keeps a list of tiny effects from looking like one of large effects

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour % 24, 0), QLocale::ShortFormat);
}

QVariantList effectCells(double logEffect, double logLow, double logHigh, int posts)
{
    const auto percent = [](double logValue) { return 100.0 * std::expm1(logValue); };
    return {percent(logEffect), percent(logLow), percent(logHigh), posts};
}

/// The 80 % interval of an effect and what it is based on.
QString effectDetail(double logLow, double logHigh, int posts)
{
    return InsightsTab::tr("%1 to %2", "an 80 % interval")
               .arg(formatPercentChange(std::expm1(logLow)),
                    formatPercentChange(std::expm1(logHigh))) +
           QStringLiteral(", ") + InsightsTab::tr("in %n posts", nullptr, posts);
}

std::vector<EffectRow> wordRows(const std::vector<WordInsight>& words, double strongest)
{
    std::vector<EffectRow> rows;
    for (const WordInsight& word : words) {
        if (rows.size() == shownWords || std::abs(word.logEffect) < smallestShown)
            break;
        rows.push_back({word.word, formatPercentChange(std::expm1(word.logEffect)),
                        word.logEffect / strongest,
                        effectDetail(word.logLow, word.logHigh, word.posts),
                        effectCells(word.logEffect, word.logLow, word.logHigh, word.posts)});
    }
    return rows;
}

double strongestOf(const PostInsights& insights)
{
    double strongest = smallestFullBar;
    for (const auto* words : {&insights.moreLikes, &insights.fewerLikes}) {
        for (const WordInsight& word : *words)
            strongest = std::max(strongest, std::abs(word.logEffect));
    }
    return strongest;
}

} // namespace

void InsightsTab::showStudy(const AccountStudy& study)
{
    showWords(study.posts);
    m_importances->setImportances(study.importances);
    QString text = tr("How much each group of inputs contributes to the predictions of three "
                      "models for your posts.");
    if (!m_importances->failureText().isEmpty())
        text += u'\n' + m_importances->failureText();
    m_importancesText->setText(text);
    showDistribution(study.posts);
    showHours(study.hours, study.timeZoneId);
    showGroups(study.groups);
    showProperties(study.posts);
}

void InsightsTab::showWords(const PostInsights& insights)
{
    const double strongest = strongestOf(insights);
    m_more->setRows(wordRows(insights.moreLikes, strongest), tr("No word stands out from chance."));
    m_fewer->setRows(wordRows(insights.fewerLikes, strongest),
                     tr("No word stands out from chance."));
    m_wordsText->setText(
        tr("%n posts, each compared to what was usual at its time. Words are listed when they "
           "stand out from chance; 1 in 10 may still be chance. This shows what went along with "
           "likes, not what caused them.",
           nullptr, static_cast<int>(insights.posts)));
}

void InsightsTab::showDistribution(const PostInsights& insights)
{
    constexpr int perWhole = 4;
    const std::vector<int> counts(insights.likesOverUsual.begin(), insights.likesOverUsual.end());
    m_distribution->setBins(ratioBins(counts, perWhole));
    const auto first = insights.likesOverUsual.begin();
    const qint64 within =
        std::accumulate(first + perWhole / 2, first + perWhole * 3 / 2, qint64{0});
    const qint64 atLeastDouble =
        std::accumulate(first + perWhole * 2, insights.likesOverUsual.end(), qint64{0});
    m_distributionText->setText(
        tr("%1 of your posts got between 0.5 and 1.5 times what was usual at their time. %2 got at "
           "least double.")
            .arg(formatPercent(static_cast<double>(within) / static_cast<double>(insights.posts)),
                 formatPercent(static_cast<double>(atLeastDouble) /
                               static_cast<double>(insights.posts))));
    m_distribution->setSummary(m_distributionText->text());
}

void InsightsTab::showHours(const HourInsights& hours, const QByteArray& timeZoneId)
{
    m_hourInsights = hours;
    WeekForecast week;
    week.takenAtMs = weekHours(QDateTime::currentMSecsSinceEpoch(), timeZoneId);
    for (std::size_t day = 0; day < 7; ++day) {
        for (std::size_t hour = 0; hour < 24; ++hour)
            week.likes[day][hour] = likesFromLog(hours.usualLogLikes + hours.logEffect[day][hour]);
    }
    week.posts = hours.posts;
    week.postsWithHours = hours.postsWithHours;
    week.best = WeekCell{hours.bestWeekday, hours.bestHour};
    m_hours->setForecast(week, timeZoneId);
    if (!hours.bestSpan) {
        m_hoursText->setText(tr("No hour clearly stands out: what you post matters more than when. "
                                "Click an hour to use it."));
        return;
    }
    const HourSpan& span = *hours.bestSpan;
    m_hoursText->setText(
        tr("Posts between %1 and %2 get %3 more likes than your usual (range %4 "
           "to %5, %6 posts). Click an hour to use it.")
            .arg(hourText(span.fromHour), hourText(span.fromHour + span.hours),
                 formatPercent(std::expm1(span.logEffect)), formatPercent(std::expm1(span.logLow)),
                 formatPercent(std::expm1(span.logHigh)), formatCount(span.posts)));
}

void InsightsTab::showProperties(const PostInsights& insights)
{
    std::vector<EffectRow> rows;
    double strongest = smallestFullBar * 4;
    for (const PropertyInsight& property : insights.properties)
        strongest = std::max(strongest, std::abs(property.correlation));
    for (const PropertyInsight& property : insights.properties) {
        if (!property.standsOut)
            continue;
        rows.push_back({propertyText(property.name),
                        formatCorrelation(property.correlation),
                        property.correlation / strongest,
                        tr("%1 to %2", "an 80 % interval")
                            .arg(formatCorrelation(property.low), formatCorrelation(property.high)),
                        {property.correlation, property.low, property.high}});
    }
    m_properties->setRows(rows, tr("None of your habits stands out from chance."));
    m_propertiesText->setText(tr("Rank correlation with likes above your usual: 0 is none, 1 "
                                 "would be perfect. Only what stands out from chance is listed."));
    QStringList brief;
    QStringList whole;
    for (const QString& name : insights.matrixNames) {
        brief += shortPropertyText(name);
        whole += propertyText(name);
    }
    m_matrix->setMatrix(brief, whole, insights.matrix);
}

void InsightsTab::showGroups(const GroupInsights& groups)
{
    double strongest = smallestFullBar * 4;
    for (const GroupInsight& group : groups.groups)
        strongest = std::max({strongest, std::abs(group.logLow), std::abs(group.logHigh)});
    std::vector<EffectRow> rows;
    for (const GroupInsight& group : groups.groups) {
        EffectRow row;
        row.name = postGroupText(group.grouping, group.group);
        row.value = group.standsOut ? formatPercentChange(std::expm1(group.logEffect))
                                    : tr("can't tell yet");
        row.share = group.logEffect / strongest;
        row.range = std::pair(group.logLow / strongest, group.logHigh / strongest);
        row.isMuted = !group.standsOut;
        row.toolTip = effectDetail(group.logLow, group.logHigh, group.posts);
        row.data = effectCells(group.logEffect, group.logLow, group.logHigh, group.posts);
        rows.push_back(row);
    }
    m_groups->setRows(rows, tr("A kind of post appears here once it and the others have posts on "
                               "five days."));
    QString text = tr("Each kind against all your other posts. The line is the range; grey may be "
                      "chance.");
    if (groups.postsWithPhotos == 0)
        text += u' ' + tr("Faces and smiles need the photos of your past posts.");
    m_groupsText->setText(text);
}

void InsightsTab::setOverview(const AccountOverview& overview)
{
    m_compare->setOverview(overview);
    const std::vector<MonthlyRatio> ratios = followerRatios(overview);
    std::vector<RangeChart::Item> items;
    std::vector<QVariantList> rows;
    for (const MonthlyRatio& ratio : ratios) {
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(ratio.fromMs);
        const QString month = QLocale().toString(from.date(), QStringLiteral("MMM yyyy"));
        items.push_back({month,
                         tr("%1: median %2, 8 in 10 posts %3 to %4")
                             .arg(month, formatCount(ratio.median), formatCount(ratio.low),
                                  formatCount(ratio.high)),
                         ratio.low, ratio.median, ratio.high});
        rows.push_back({month, ratio.posts, ratio.median, ratio.low, ratio.high});
    }
    m_followers->setItems(items,
                          {tr("Month"), tr("Posts"), tr("Likes per 1,000 followers, median"),
                           tr("10th percentile"), tr("90th percentile")},
                          rows);
    m_followers->setHidden(items.empty());
    m_followersText->setText(
        items.empty() ? tr("Needs the followers at the time of your posts: link the account to "
                           "count them once a day.")
                      : tr("Months with at least three posts near a count of your followers."));
    m_followers->setSummary(m_followersText->text());
}

void InsightsTab::setAccounts(const std::vector<StoredAccount>& accounts)
{
    m_compare->setAccounts(accounts);
}

ChartTable InsightsTab::hoursTable() const
{
    ChartTable table;
    table.title = tr("Best hours");
    table.columns = {tr("Weekday"), tr("Hour"), tr("Likes (%)"), tr("Posts")};
    if (m_hourInsights.postsRead == 0)
        return table;
    for (std::size_t day = 0; day < 7; ++day) {
        for (std::size_t hour = 0; hour < 24; ++hour) {
            table.rows.push_back({QLocale().standaloneDayName(static_cast<int>(day) + 1),
                                  static_cast<int>(hour),
                                  100.0 * std::expm1(m_hourInsights.logEffect[day][hour]),
                                  m_hourInsights.posts[day][hour]});
        }
    }
    return table;
}

} // namespace likecast
