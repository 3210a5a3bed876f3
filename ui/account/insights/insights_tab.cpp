#include "ui/account/insights/insights_tab.h"

#include "core/common/when_answered.h"
#include "ui/account/insights/effect_rows.h"
#include "ui/account/insights/importance_table.h"
#include "ui/account/shared/insight_text.h"
#include "ui/account/shared/job_strip.h"
#include "ui/charts/correlation_matrix.h"
#include "ui/charts/histogram_chart.h"
#include "ui/common/card.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"
#include "ui/predict/week/week_heatmap.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

constexpr int twoColumnsFrom = 720;

QLabel* trailingText()
{
    auto* label = new PlainLabel;
    setTextRole(label, TextRole::CardTitle);
    return label;
}

} // namespace

InsightsTab::InsightsTab(AccountModels& models, QWidget* parent)
    : QScrollArea(parent)
    , m_models(models)
    , m_job(new JobStrip(tr("Insights")))
    , m_pages(new QStackedWidget)
    , m_more(new EffectRows(tr("Words with more likes")))
    , m_fewer(new EffectRows(tr("Words with fewer likes")))
    , m_wordsText(PlainLabel::paragraph({}, TextRole::Small))
    , m_importances(new ImportanceTable)
    , m_importancesText(PlainLabel::paragraph({}, TextRole::Small))
    , m_distribution(new HistogramChart(tr("Likes compared to your usual")))
    , m_distributionText(PlainLabel::paragraph({}, TextRole::Small))
    , m_hours(new WeekHeatmap)
    , m_zone(trailingText())
    , m_hoursText(PlainLabel::paragraph({}, TextRole::Small))
    , m_properties(new EffectRows(tr("Habits linked to likes")))
    , m_propertiesText(PlainLabel::paragraph({}, TextRole::Small))
    , m_matrix(new CorrelationMatrix(tr("How habits relate")))
{
    m_pages->addWidget(makeMessage());
    m_pages->addWidget(makeCards());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(cardGap);
    column->addWidget(m_job);
    column->addWidget(m_pages, 1);
    makePage(*this, content);
    connect(m_hours, &WeekHeatmap::hourChosen, this, &InsightsTab::hourChosen);
    setState(State::Idle);
}

InsightsTab::~InsightsTab()
{
    m_running.cancel();
}

QWidget* InsightsTab::makeMessage()
{
    auto* card = new Card;
    m_message = new PlainLabel;
    m_message->setWordWrap(true);
    m_again = new QPushButton(tr("Try again"));
    connect(m_again, &QPushButton::clicked, this, &InsightsTab::start);
    card->content()->addWidget(m_message);
    card->content()->addWidget(m_again, 0, Qt::AlignLeading);
    card->content()->addStretch(1);
    return card;
}

QWidget* InsightsTab::makeCards()
{
    auto* words = new Card(tr("Words and hashtags"));
    auto* lists = new QHBoxLayout;
    lists->setSpacing(gridUnit * 3);
    for (const auto& [title, rows] :
         {std::pair(tr("More likes"), m_more), std::pair(tr("Fewer likes"), m_fewer)}) {
        auto* side = new QVBoxLayout;
        side->setSpacing(gridUnit);
        auto* head = new PlainLabel(title);
        setTextRole(head, TextRole::SmallStrong);
        side->addWidget(head);
        side->addWidget(rows);
        side->addStretch(1);
        lists->addLayout(side, 1);
    }
    words->content()->addLayout(lists, 1);
    words->content()->addWidget(m_wordsText);

    auto* moves = new Card(tr("What moves your likes"));
    moves->content()->addWidget(m_importances);
    moves->content()->addStretch(1);
    moves->content()->addWidget(m_importancesText);

    auto* distribution = new Card(tr("Likes compared to your usual"));
    distribution->content()->addWidget(m_distribution, 1);
    distribution->content()->addWidget(m_distributionText);

    auto* hours = new Card(tr("Best hours"));
    hours->setTitleTrailing(m_zone);
    m_hours->setAccessibleName(tr("Likes by weekday and hour"));
    hours->content()->addWidget(m_hours);
    hours->content()->addStretch(1);
    hours->content()->addWidget(m_hoursText);

    auto* properties = new Card(tr("Habits with more or fewer likes"));
    properties->content()->addWidget(m_properties);
    properties->content()->addStretch(1);
    properties->content()->addWidget(m_propertiesText);

    auto* matrix = new Card(tr("How habits relate"));
    matrix->content()->addWidget(m_matrix);
    matrix->content()->addStretch(1);
    auto* matrixText = PlainLabel::paragraph({}, TextRole::Small);
    matrixText->setText(
        tr("+ means both rise together, − that one falls as the other rises. Stronger colours mean "
           "a closer link. Point at a square for its value."));
    matrix->content()->addWidget(matrixText);

    m_cards = {words, moves, distribution, hours, properties, matrix};
    auto* page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(cardGap);
    for (Card* card : m_cards)
        card->setParent(page);
    placeCards();
    return page;
}

void InsightsTab::placeCards()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (Card* card : m_cards)
        m_grid->removeWidget(card);
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, columns == 2 ? 4 : 0);
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
    const auto study = m_models.study(m_accountId, QTimeZone::systemTimeZoneId());
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
    m_pages->setCurrentIndex(state == State::Ready ? 1 : 0);
    m_pages->currentWidget()->setVisible(state != State::Idle && state != State::Running);
}

} // namespace likecast
