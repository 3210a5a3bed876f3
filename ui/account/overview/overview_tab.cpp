#include "ui/account/overview/overview_tab.h"

#include "ui/account/overview/likes_chart.h"
#include "ui/account/shared/post_text.h"
#include "ui/account/shared/ratio_bins.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/common/card.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <numeric>

namespace likecast
{

namespace
{

/// Counts are stored by day, so a second one today adds no point.
QString nextCountText(qint64 countedAtMs)
{
    const bool isToday = QDateTime::fromMSecsSinceEpoch(countedAtMs).date() == QDate::currentDate();
    return isToday ? OverviewTab::tr("The chart starts tomorrow.")
                   : OverviewTab::tr("The chart starts with the next count.");
}

} // namespace

OverviewTab::OverviewTab(QWidget* parent)
    : QScrollArea(parent)
    , m_likes(new TrendChart(likesChartTitle()))
    , m_period(new QComboBox)
    , m_likesSpan(new PlainLabel({}, TextRole::CardTitle))
    , m_likesText(PlainLabel::paragraph({}, TextRole::Small))
    , m_distribution(new HistogramChart(tr("Likes compared to your average")))
    , m_distributionText(PlainLabel::paragraph({}, TextRole::Small))
    , m_followers(new TrendChart(tr("Followers")))
    , m_followersText(PlainLabel::paragraph({}, TextRole::Small))
    , m_sources(PlainLabel::paragraph({}, TextRole::Small))
    , m_figures(PlainLabel::paragraph({}, TextRole::Small))
{
    makePage(*this, makeContent());
}

QWidget* OverviewTab::makeContent()
{
    m_distribution->setValueTitle(tr("Posts"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("30 days"), 30);
    m_period->addItem(tr("90 days"), 90);
    m_period->addItem(tr("1 year"), 365);
    m_period->addItem(tr("All"), 0);
    m_period->setCurrentIndex(2);
    connect(m_period, &QComboBox::currentIndexChanged, this, &OverviewTab::showLikes);
    auto* span = new QWidget;
    auto* row = new QHBoxLayout(span);
    row->addWidget(m_likesSpan);
    row->addWidget(m_period);
    Card* likes =
        makeChartCard(likesChartTitle(), m_likes, m_likes->chartExport(), m_likesText, span);
    auto* sources = new Card(tr("Sources"));
    sources->setTitleHeight(controlHeight);
    sources->content()->addWidget(m_sources);
    sources->content()->addWidget(m_figures);
    sources->content()->addStretch(1);

    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setSpacing(cardGap);
    grid->addWidget(likes, 0, 0);
    grid->addWidget(
        makeChartCard(tr("Followers"), m_followers, m_followers->chartExport(), m_followersText), 0,
        1);
    grid->addWidget(makeChartCard(tr("Likes compared to your average"), m_distribution,
                                  m_distribution->chartExport(), m_distributionText),
                    1, 0);
    grid->addWidget(sources, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    return content;
}

void OverviewTab::setOverview(const AccountOverview& overview)
{
    m_allLikes = overview.likes;
    showLikes();
    showDistribution(overview);
    showFollowers(overview);
    showSources(overview);
}

void OverviewTab::showLikes()
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    // Counted back from the newest post, so that an older export is not empty.
    const qint64 days = m_period->currentData().toInt();
    const qint64 fromMs =
        days == 0 || m_allLikes.empty() ? 0 : m_allLikes.back().takenAtMs - days * dayMs;
    std::vector<LikesAt> likes;
    for (const LikesAt& at : m_allLikes) {
        if (days == 0 || at.takenAtMs >= fromMs)
            likes.push_back(at);
    }
    m_likesSpan->setText(tr("%1 posts", nullptr, static_cast<int>(likes.size()))
                             .arg(formatCount(static_cast<double>(likes.size()))));
    m_likesText->setText(showLikesOverTime(*m_likes, likes));
    m_likes->setSummary(m_likesText->text());
}

void OverviewTab::showDistribution(const AccountOverview& overview)
{
    constexpr int perWhole = 6;
    m_distribution->setBins(ratioBins(overview.likesOverMean, perWhole));
    const auto first = overview.likesOverMean.begin();
    const qint64 under = std::accumulate(first, first + perWhole, qint64{0});
    const qint64 all = std::max<qint64>(overview.posts.withLikes, 1);
    m_distributionText->setText(
        overview.posts.meanLikes
            ? tr("%1 of your posts got fewer likes than your average of %2.")
                  .arg(formatPercent(static_cast<double>(under) / static_cast<double>(all)),
                       formatCount(*overview.posts.meanLikes))
            : tr("No likes known yet."));
    m_distribution->setSummary(m_distributionText->text());
}

void OverviewTab::showFollowers(const AccountOverview& overview)
{
    std::vector<TrendChart::Point> points;
    for (const DailyCounts& day : overview.snapshots) {
        if (day.counts.followers)
            points.push_back({day.countedAtMs, static_cast<double>(*day.counts.followers)});
    }
    m_followers->setVisible(points.size() >= 2);
    m_followersText->setAlignment(Qt::AlignLeading |
                                  (points.size() >= 2 ? Qt::AlignBottom : Qt::AlignTop));
    m_followers->setPoints(points);
    if (points.empty())
        m_followersText->setText(
            tr("Followers unknown. Link the account to count them once a day."));
    else if (points.size() == 1)
        m_followersText->setText(
            tr("%1 followers on %2.", nullptr, pluralOf(points.front().value))
                .arg(formatCount(points.front().value), shortDay(points.front().atMs)) +
            u' ' + nextCountText(points.front().atMs));
    else
        m_followersText->setText(
            tr("%n days counted, %1 to %2.", nullptr, static_cast<int>(points.size()))
                .arg(shortDay(points.front().atMs), shortDay(points.back().atMs)));
    m_followers->setSummary(m_followersText->text());
}

void OverviewTab::showSources(const AccountOverview& overview)
{
    constexpr std::size_t mostShown = 4;
    QStringList lines;
    for (const ImportLogEntry& entry : overview.imports) {
        if (static_cast<std::size_t>(lines.size()) == mostShown)
            break;
        lines += tr("%1, %2: %3")
                     .arg(shortDay(entry.importedAtMs), importFormatText(entry.format),
                          changedPostsText(entry.counts.added, entry.counts.updated));
    }
    m_sources->setText(lines.isEmpty() ? tr("Nothing imported yet.") : lines.join(u'\n'));
    QStringList figures;
    if (overview.account.counts.following)
        figures += tr("Following: %1").arg(formatCount(*overview.account.counts.following));
    if (overview.posts.meanLikes)
        figures += tr("Average likes: %1").arg(formatCount(*overview.posts.meanLikes));
    if (overview.posts.firstTakenAtMs && overview.posts.lastTakenAtMs)
        figures += tr("Posts from %1 to %2")
                       .arg(shortDay(*overview.posts.firstTakenAtMs),
                            shortDay(*overview.posts.lastTakenAtMs));
    if (const qint64 hidden = overview.posts.posts - overview.posts.withLikes; hidden > 0)
        figures += tr("Likes hidden or unknown: %1 posts", nullptr, pluralOf(hidden))
                       .arg(formatCount(hidden));
    m_figures->setText(figures.join(u'\n'));
}

} // namespace likecast
