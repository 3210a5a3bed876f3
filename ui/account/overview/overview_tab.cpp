#include "ui/account/overview/overview_tab.h"

#include "ui/account/shared/post_text.h"
#include "ui/account/shared/ratio_bins.h"
#include "ui/charts/trend_chart.h"
#include "ui/common/card.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"

#include <QDateTime>
#include <QFileInfo>
#include <QGridLayout>
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

Card* chartCard(const QString& title, QWidget* chart, QLabel* text)
{
    auto* card = new Card(title);
    card->content()->addWidget(chart, 1);
    card->content()->addWidget(text);
    return card;
}

} // namespace

OverviewTab::OverviewTab(QWidget* parent)
    : QScrollArea(parent)
    , m_likes(new TrendChart(tr("Likes over time")))
    , m_likesSpan(new PlainLabel)
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
    setTextRole(m_likesSpan, TextRole::CardTitle);
    Card* likes = chartCard(tr("Likes over time"), m_likes, m_likesText);
    likes->setTitleTrailing(m_likesSpan);
    auto* sources = new Card(tr("Sources"));
    sources->content()->addWidget(m_sources);
    sources->content()->addWidget(m_figures);
    sources->content()->addStretch(1);

    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins({});
    grid->setSpacing(cardGap);
    grid->addWidget(likes, 0, 0);
    grid->addWidget(chartCard(tr("Followers"), m_followers, m_followersText), 0, 1);
    grid->addWidget(
        chartCard(tr("Likes compared to your average"), m_distribution, m_distributionText), 1, 0);
    grid->addWidget(sources, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    return content;
}

void OverviewTab::setOverview(const AccountOverview& overview)
{
    showLikes(overview);
    showDistribution(overview);
    showFollowers(overview);
    showSources(overview);
}

void OverviewTab::showLikes(const AccountOverview& overview)
{
    std::vector<TrendChart::Point> points;
    int above = 0;
    for (const LikesAt& at : overview.newestLikes) {
        points.push_back({at.takenAtMs, at.likes});
        above += at.likes > overview.usualHigh ? 1 : 0;
    }
    const bool band = points.size() >= 10;
    m_likes->setPoints(points,
                       band ? std::optional(TrendChart::Band{overview.usualLow, overview.usualHigh})
                            : std::nullopt);
    m_likesSpan->setText(tr("last %n posts", nullptr, static_cast<int>(points.size())));
    if (points.empty())
        m_likesText->setText(tr("No likes known yet."));
    else if (band)
        m_likesText->setText(
            tr("8 in 10 posts got between %1 and %2 likes (shaded). %n posts got more.", nullptr,
               above)
                .arg(formatCount(overview.usualLow), formatCount(overview.usualHigh)));
    else
        m_likesText->setText(tr("Your usual range appears with ten posts."));
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
        lines += tr("%1, %2: %3 new posts, %4 updated", nullptr, pluralOf(entry.counts.added))
                     .arg(shortDay(entry.importedAtMs), importFormatText(entry.format),
                          formatCount(entry.counts.added), formatCount(entry.counts.updated));
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
