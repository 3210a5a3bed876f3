#include "core/prediction/week_hours.h"
#include "ui/account/insights/effect_rows.h"
#include "ui/account/insights/importance_table.h"
#include "ui/account/insights/insights_tab.h"
#include "ui/account/shared/insight_text.h"
#include "ui/account/shared/ratio_bins.h"
#include "ui/charts/correlation_matrix.h"
#include "ui/charts/histogram_chart.h"
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

/// The 80 % interval of an effect and what it is based on.
QString wordDetail(const WordInsight& word)
{
    return InsightsTab::tr("%1 to %2", "an 80 % interval")
               .arg(formatPercentChange(std::expm1(word.logLow)),
                    formatPercentChange(std::expm1(word.logHigh))) +
           QStringLiteral(", ") + InsightsTab::tr("in %n posts", nullptr, word.posts);
}

std::vector<EffectRow> wordRows(const std::vector<WordInsight>& words, double strongest)
{
    std::vector<EffectRow> rows;
    for (const WordInsight& word : words) {
        if (rows.size() == shownWords || std::abs(word.logEffect) < smallestShown)
            break;
        rows.push_back({word.word, formatPercentChange(std::expm1(word.logEffect)),
                        word.logEffect / strongest, wordDetail(word)});
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
    const QString zone = QString::fromLatin1(timeZoneId);
    m_zone->setText(
        tr("%1 time", "city").arg(zone.mid(zone.lastIndexOf(u'/') + 1).replace(u'_', u' ')));
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
        const QString figure = QLocale().toString(std::abs(property.correlation), 'f', 2);
        if (!property.standsOut)
            continue;
        rows.push_back({propertyText(property.name),
                        (property.correlation < 0 ? QChar(0x2212) : QChar(u'+')) + figure,
                        property.correlation / strongest,
                        tr("%1 to %2", "an 80 % interval")
                            .arg(QLocale().toString(property.low, 'f', 2),
                                 QLocale().toString(property.high, 'f', 2))});
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

} // namespace likecast
