#include "ui/account/insights/compare_card.h"

#include "core/common/when_answered.h"
#include "core/history/running_statistics.h"
#include "core/insights/likes_comparison.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/range_chart.h"
#include "ui/common/bidi_text.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr qint64 dayMs = 24LL * 3600 * 1000;

std::vector<CountAt> within(const std::vector<LikesAt>& likes, qint64 fromMs, qint64 untilMs)
{
    std::vector<CountAt> counts;
    for (const LikesAt& post : likes) {
        if (post.takenAtMs > fromMs && post.takenAtMs <= untilMs)
            counts.push_back({post.takenAtMs, post.likes});
    }
    return counts;
}

std::vector<double> sortedCounts(const std::vector<CountAt>& posts)
{
    std::vector<double> counts;
    for (const CountAt& post : posts)
        counts.push_back(post.count);
    std::ranges::sort(counts);
    return counts;
}

QString differenceText(const LikesComparison& comparison, const QString& other)
{
    const auto& difference = comparison.difference;
    if (!difference)
        return CompareCard::tr("Too few posts to compare: each side needs posts on five days.");
    const QString low = formatPercentChange(difference->low);
    const QString high = formatPercentChange(difference->high);
    if (!difference->standsOut)
        return CompareCard::tr("Could be chance: %1 against %2 (range %3 to %4).")
            .arg(formatPercentChange(difference->ratio), other, low, high);
    return CompareCard::tr("Typical likes: %1 against %2 (range %3 to %4).")
        .arg(formatPercentChange(difference->ratio), other, low, high);
}

} // namespace

CompareCard::CompareCard(AccountStore& store, QWidget* parent)
    : Card(tr("Compare"), parent)
    , m_store(store)
    , m_period(new QComboBox)
    , m_opponent(new QComboBox)
    , m_chart(new RangeChart(tr("Likes compared"), RangeChart::Values::Counts,
                             {tr("8 in 10 posts"), tr("Median likes")}))
    , m_text(PlainLabel::paragraph({}, TextRole::Small))
{
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last 90 days"), 90);
    m_period->addItem(tr("Last year"), 365);
    m_period->setCurrentIndex(1);
    m_opponent->setAccessibleName(tr("Compare with"));
    m_opponent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_opponent->setMinimumContentsLength(12);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_period);
    choices->addWidget(m_opponent, 1);
    setTitleHeight(controlHeight);
    setTitleTrailing(new ChartMenuButton(m_chart->chartExport(), tr("Likes compared")));
    content()->addLayout(choices);
    content()->addWidget(m_chart, 1);
    content()->addWidget(m_text);
    fillOpponents();
    connect(m_period, &QComboBox::currentIndexChanged, this, &CompareCard::compare);
    connect(m_opponent, &QComboBox::currentIndexChanged, this, &CompareCard::compare);
}

void CompareCard::setOverview(const AccountOverview& overview)
{
    m_accountId = overview.account.id;
    m_accountName = overview.account.name;
    m_likes = overview.likes;
    fillOpponents();
    compare();
}

void CompareCard::setAccounts(const std::vector<StoredAccount>& accounts)
{
    m_accounts = accounts;
    fillOpponents();
}

void CompareCard::fillOpponents()
{
    const QSignalBlocker blocker(m_opponent);
    const QVariant chosen = m_opponent->currentData();
    m_opponent->clear();
    m_opponent->addItem(tr("with the time before"));
    for (const StoredAccount& account : m_accounts) {
        if (account.id != m_accountId)
            m_opponent->addItem(tr("with @%1").arg(account.name), account.id);
    }
    m_opponent->setCurrentIndex(std::max(m_opponent->findData(chosen), 0));
}

void CompareCard::compare()
{
    const int generation = ++m_generation;
    const qint64 lengthMs = m_period->currentData().toInt() * dayMs;
    const qint64 untilMs = m_likes.empty() ? 0 : m_likes.back().takenAtMs;
    const qint64 fromMs = untilMs - lengthMs;
    const qint64 opponent = m_opponent->currentData().toLongLong();
    if (opponent == 0) {
        showAgainst(m_likes, fromMs - lengthMs, fromMs, tr("the time before"));
        return;
    }
    const auto taken = [this, generation, fromMs,
                        untilMs](const Result<AccountOverview>& overview) {
        if (generation != m_generation)
            return;
        if (!overview) {
            Q_EMIT failed(overview.error());
            return;
        }
        showAgainst(overview->likes, fromMs, untilMs, accountHandle(overview->account.name));
    };
    const auto overview = m_store.database().run(
        [opponent](Database& database) { return readOverview(database, opponent); });
    whenAnswered(overview, this, taken);
}

void CompareCard::showAgainst(const std::vector<LikesAt>& others, qint64 fromMs, qint64 untilMs,
                              const QString& otherName)
{
    const qint64 lengthMs = untilMs - fromMs;
    const qint64 lastMs = m_likes.empty() ? 0 : m_likes.back().takenAtMs;
    const std::vector<CountAt> first = within(m_likes, lastMs - lengthMs, lastMs);
    const std::vector<CountAt> second = within(others, fromMs, untilMs);
    const LikesComparison comparison = compareLikes(first, second);
    std::vector<RangeChart::Item> items;
    std::vector<QVariantList> rows;
    const auto add = [&](const QString& name, const std::vector<CountAt>& posts,
                         const LikesSample& sample) {
        if (posts.empty())
            return;
        const std::vector<double> counts = sortedCounts(posts);
        const double low = quantileOfSorted(counts, 0.1);
        const double high = quantileOfSorted(counts, 0.9);
        items.push_back(
            {name,
             tr("%1: median %2, 8 in 10 posts %3 to %4")
                 .arg(tr("%1, %n posts", "a period or an account", sample.posts).arg(name),
                      formatCount(sample.medianLikes), formatCount(low), formatCount(high)),
             low, sample.medianLikes, high});
        rows.push_back({name, sample.posts, sample.medianLikes, low, high, sample.postsPerWeek});
    };
    add(m_opponent->currentIndex() > 0 ? accountHandle(m_accountName) : m_period->currentText(),
        first, comparison.first);
    add(otherName, second, comparison.second);
    m_chart->setItems(items,
                      {tr("Posts of"), tr("Posts"), tr("Median likes"), tr("10th percentile"),
                       tr("90th percentile"), tr("Posts per week")},
                      rows);
    m_text->setText(differenceText(comparison, otherName));
    m_chart->setSummary(m_text->text());
}

} // namespace likecast
