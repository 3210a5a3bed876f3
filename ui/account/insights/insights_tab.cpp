#include "ui/account/insights/insights_tab.h"

#include "core/common/when_answered.h"
#include "ui/account/insights/compare_card.h"
#include "ui/account/insights/effect_rows.h"
#include "ui/account/insights/importance_table.h"
#include "ui/account/shared/insight_text.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/correlation_matrix.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/range_chart.h"
#include "ui/common/card.h"
#include "ui/common/job_strip.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"
#include "ui/predict/compose/time_zone_chooser.h"
#include "ui/predict/week/week_heatmap.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int twoColumnsFrom = 720;

/// The columns of an EffectRows table.
QStringList effectColumns(const QString& name)
{
    return {name, InsightsTab::tr("Likes (%)"), InsightsTab::tr("From (%)"),
            InsightsTab::tr("To (%)"), InsightsTab::tr("Posts")};
}

} // namespace

InsightsTab::InsightsTab(AccountModels& models, AccountStore& store, QWidget* parent)
    : QScrollArea(parent)
    , m_models(models)
    , m_job(new JobStrip(tr("Insights")))
    , m_more(new EffectRows(tr("Words with more likes"), effectColumns(tr("Word"))))
    , m_fewer(new EffectRows(tr("Words with fewer likes"), effectColumns(tr("Word"))))
    , m_wordsText(PlainLabel::paragraph({}, TextRole::Small))
    , m_importances(new ImportanceTable)
    , m_importancesText(PlainLabel::paragraph({}, TextRole::Small))
    , m_distribution(new HistogramChart(tr("Likes compared to your usual")))
    , m_distributionText(PlainLabel::paragraph({}, TextRole::Small))
    , m_hours(new WeekHeatmap)
    , m_zone(new TimeZoneChooser)
    , m_hoursExport(new ChartExport(m_hours, [this] { return hoursTable(); }))
    , m_groups(new EffectRows(tr("Groups of posts"), effectColumns(tr("Group"))))
    , m_groupsText(PlainLabel::paragraph({}, TextRole::Small))
    , m_followers(new RangeChart(tr("Likes per 1,000 followers"), RangeChart::Values::Counts,
                                 {tr("8 in 10 posts"), tr("Median")}))
    , m_followersText(PlainLabel::paragraph({}, TextRole::Small))
    , m_compare(new CompareCard(store))
    , m_hoursText(PlainLabel::paragraph({}, TextRole::Small))
    , m_properties(new EffectRows(tr("Habits linked to likes"),
                                  {tr("Habit"), tr("Rank correlation"), tr("From"), tr("To")}))
    , m_propertiesText(PlainLabel::paragraph({}, TextRole::Small))
    , m_matrix(new CorrelationMatrix(tr("How habits relate")))
{
    m_messageCard = makeMessage();
    m_results = makeCards();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(cardGap);
    column->addWidget(m_job);
    column->addWidget(m_messageCard, 1);
    column->addWidget(m_results, 1);
    column->addStretch(0); // below the progress while there is nothing else
    makePage(*this, content);
    connect(m_hours, &WeekHeatmap::hourChosen, this, &InsightsTab::hourChosen);
    connect(m_zone, &TimeZoneChooser::timeZoneEdited, this, &InsightsTab::start);
    connect(m_compare, &CompareCard::failed, this, &InsightsTab::failed);
    setState(State::Idle);
}

QWidget* InsightsTab::makeMessage()
{
    auto* card = new Card;
    m_message = PlainLabel::paragraph();
    m_again = new QPushButton(tr("Try again"));
    connect(m_again, &QPushButton::clicked, this, &InsightsTab::start);
    card->content()->addWidget(m_message);
    card->content()->addWidget(m_again, 0, Qt::AlignLeading);
    card->content()->addStretch(1);
    return card;
}

Card* InsightsTab::makeWordsCard()
{
    auto* words = new Card(tr("Words and hashtags"));
    words->setTitleHeight(controlHeight);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(gridUnit * 3);
    for (const auto& [title, rows] :
         {std::pair(tr("More likes"), m_more), std::pair(tr("Fewer likes"), m_fewer)}) {
        auto* side = new QVBoxLayout;
        side->setSpacing(gridUnit);
        auto* head = new QHBoxLayout;
        auto* name = new PlainLabel(title, TextRole::SmallStrong);
        head->addWidget(name, 1);
        head->addWidget(new ChartMenuButton(rows->chartExport(), rows->accessibleName()));
        side->addLayout(head);
        side->addWidget(rows);
        side->addStretch(1);
        lists->addLayout(side, 1);
    }
    words->content()->addLayout(lists, 1);
    words->content()->addWidget(m_wordsText);
    return words;
}

Card* InsightsTab::makeHoursCard()
{
    m_hours->setAccessibleName(tr("Likes by weekday and hour"));
    m_zone->setAccessibleName(tr("Time zone"));
    Card* hours = makeChartCard(tr("Best hours"), m_hours, *m_hoursExport, m_hoursText, m_zone);
    return hours;
}

QWidget* InsightsTab::makeCards()
{
    m_distribution->setValueTitle(tr("Posts"));
    const auto stretched = [](Card* card, QLabel* text) {
        card->content()->addStretch(1);
        card->content()->addWidget(text);
        return card;
    };
    Card* words = makeWordsCard();
    Card* moves = stretched(makeChartCard(tr("What moves your likes"), m_importances,
                                          m_importances->chartExport(), nullptr),
                            m_importancesText);
    Card* distribution = makeChartCard(tr("Likes compared to your usual"), m_distribution,
                                       m_distribution->chartExport(), m_distributionText);
    Card* hours = makeHoursCard();
    Card* groups =
        stretched(makeChartCard(tr("Kinds of posts"), m_groups, m_groups->chartExport(), nullptr),
                  m_groupsText);
    Card* followers = makeChartCard(tr("Likes per 1,000 followers"), m_followers,
                                    m_followers->chartExport(), m_followersText);
    Card* properties = stretched(makeChartCard(tr("Habits with more or fewer likes"), m_properties,
                                               m_properties->chartExport(), nullptr),
                                 m_propertiesText);
    auto* matrixText = PlainLabel::paragraph(
        tr("+ means both rise together, − that one falls as the other rises. Stronger colours mean "
           "a closer link. Point at a square for its value."),
        TextRole::Small);
    Card* matrix = stretched(
        makeChartCard(tr("How habits relate"), m_matrix, m_matrix->chartExport(), nullptr),
        matrixText);

    m_cards = {words, moves, groups, distribution, hours, m_compare, followers, properties, matrix};
    auto* page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setSpacing(cardGap);
    for (Card* card : m_cards)
        card->setParent(page);
    placeCards();
    return page;
}

void InsightsTab::placeCards()
{
    int widest = 0;
    for (const Card* card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    const bool fits = 2 * widest + cardGap <= viewport()->width();
    const int columns = fits && width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (Card* card : m_cards)
        m_grid->removeWidget(card);
    // The first card, which has two lists, fills its row.
    m_grid->addWidget(m_cards.front(), 0, 0, 1, columns);
    for (int i = 1; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], 1 + (i - 1) / columns,
                          (i - 1) % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void InsightsTab::setAccount(qint64 accountId)
{
    m_accountId = accountId;
    m_running.cancel();
    m_running = {};
    m_job->finish();
    setState(State::Idle);
    verticalScrollBar()->setValue(0); // where the progress shows
    if (isVisible())
        start();
}

void InsightsTab::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_state == State::Idle)
        start();
}

void InsightsTab::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeCards();
}

void InsightsTab::start()
{
    if (m_accountId == 0)
        return;
    m_running.cancel();
    const auto study = m_models.study(m_accountId, m_zone->timeZoneId());
    m_running = study;
    setState(State::Running);
    m_job->start(tr("Analysing your posts…"), study);
    whenAnswered(study.future, this,
                 [this, running = m_running](const Result<AccountStudy>& answer) {
                     if (running == m_running)
                         take(answer);
                 });
}

void InsightsTab::take(const Result<AccountStudy>& study)
{
    m_running = {};
    m_job->finish();
    if (study) {
        showStudy(*study);
        setState(State::Ready);
        return;
    }
    switch (study.error().code) {
    case ErrorCode::Cancelled:
        setState(State::Stopped, tr("Stopped."));
        return;
    case ErrorCode::PostsTooFew:
        setState(
            State::TooFew,
            tr("Insights need at least 30 posts with known likes. Import or refresh to add more."));
        return;
    default:
        setState(State::Failed, tr("The analysis failed."));
        Q_EMIT failed(study.error());
    }
}

void InsightsTab::setState(State state, const QString& text)
{
    m_state = state;
    m_message->setText(text);
    m_again->setVisible(state == State::Stopped || state == State::Failed);
    m_messageCard->setVisible(state == State::Stopped || state == State::TooFew ||
                              state == State::Failed);
    m_results->setVisible(state == State::Ready);
}

} // namespace likecast
