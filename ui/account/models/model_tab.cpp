#include "ui/account/models/model_tab.h"

#include "core/common/when_answered.h"
#include "ui/account/models/leaderboard_table.h"
#include "ui/account/models/training_card.h"
#include "ui/account/shared/insight_text.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_export.h"
#include "ui/common/card.h"
#include "ui/common/job_strip.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int twoColumnsFrom = 900;

} // namespace

ModelTab::ModelTab(AccountModels& models, Settings& settings, QWidget* parent)
    : QScrollArea(parent)
    , m_models(models)
    , m_settings(settings)
    , m_span(new PlainLabel({}, TextRole::CardTitle))
    , m_job(new JobStrip(tr("Testing the models")))
    , m_message(PlainLabel::paragraph())
    , m_again(new QPushButton(tr("Test the models")))
    , m_table(new LeaderboardTable)
    , m_menu(
          new ChartMenuButton(*new ChartExport(m_table, [this] { return m_table->chartTable(); }),
                              tr("Models for this account")))
    , m_explanation(PlainLabel::paragraph({}, TextRole::Small))
    , m_choice(new QComboBox)
    , m_reason(PlainLabel::paragraph({}, TextRole::Small))
    , m_training(new TrainingCard(models))
{
    auto* content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setSpacing(cardGap);
    makeBoard()->setParent(content);
    m_training->setParent(content);
    placeCards();
    makePage(*this, content);
    connect(m_again, &QPushButton::clicked, this, &ModelTab::start);
    connect(m_choice, &QComboBox::activated, this, &ModelTab::choose);
    connect(m_training, &TrainingCard::failed, this, &ModelTab::failed);
    connect(m_training, &TrainingCard::trained, this, [this](const QString& model) {
        // The weights in use may be the ones just replaced.
        if (modelChoiceFor(m_settings, m_account) == ModelChoice{model, true})
            Q_EMIT modelChosen();
        start();
    });
    setState(State::Idle);
}

QWidget* ModelTab::makeBoard()
{
    m_board = new Card(tr("Models for this account"));
    m_board->setTitleTrailing(m_span);
    m_board->setTitleTrailing(m_menu);
    m_choiceRow = new QWidget;
    auto* row = new QHBoxLayout(m_choiceRow);
    auto* label = new PlainLabel(tr("Predict uses"), TextRole::Strong);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Model used for this account"));
    m_choice->setMinimumContentsLength(22);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addStretch(1);
    m_board->content()->addWidget(m_job);
    m_board->content()->addWidget(m_message);
    m_board->content()->addWidget(m_again, 0, Qt::AlignLeading);
    m_board->content()->addWidget(m_choiceRow);
    m_board->content()->addWidget(m_reason);
    m_board->content()->addWidget(m_table);
    m_board->content()->addWidget(m_explanation);
    m_board->content()->addStretch(1);
    return m_board;
}

void ModelTab::placeCards()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_grid->removeWidget(m_board);
    m_grid->removeWidget(m_training);
    m_grid->addWidget(m_board, 0, 0);
    m_grid->addWidget(m_training, columns == 2 ? 0 : 1, columns == 2 ? 1 : 0);
    m_grid->setRowStretch(2, 1);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, columns == 2 ? 3 : 0);
}

void ModelTab::setAccount(qint64 accountId, const QString& account)
{
    m_accountId = accountId;
    m_account = account;
    m_running.cancel();
    m_running = {};
    m_job->finish();
    m_leaderboard.reset();
    m_training->setAccount(accountId, account);
    setState(State::Idle);
    if (isVisible())
        start();
}

void ModelTab::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_state == State::Idle)
        start();
}

void ModelTab::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeCards();
}

void ModelTab::start()
{
    if (m_accountId == 0)
        return;
    m_running.cancel();
    const auto board = m_models.leaderboard(m_accountId);
    m_running = board;
    setState(State::Running);
    m_job->start(tr("Testing the models on your past posts…"), board);
    whenAnswered(board.future, this,
                 [this, running = m_running](const Result<AccountLeaderboard>& answer) {
                     if (running == m_running)
                         take(answer);
                 });
}

void ModelTab::take(const Result<AccountLeaderboard>& board)
{
    m_running = {};
    m_job->finish();
    if (board) {
        m_leaderboard = *board;
        setState(State::Ready);
        return;
    }
    switch (board.error().code) {
    case ErrorCode::Cancelled:
        setState(State::Stopped, tr("Stopped."));
        return;
    case ErrorCode::PostsTooFew:
        setState(State::TooFew,
                 tr("There aren't enough posts to test the models yet. From six posts with known "
                    "likes, you'll see how well each model would have predicted them. Until then, "
                    "Likecast's own model is used."));
        return;
    default:
        setState(State::Failed, tr("The models couldn't be tested."));
        Q_EMIT failed(board.error());
    }
}

void ModelTab::setState(State state, const QString& text)
{
    m_state = state;
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_again->setVisible(state == State::Stopped || state == State::Failed);
    const bool isShown = m_leaderboard && (state == State::Ready || state == State::Running);
    for (QWidget* part :
         {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_explanation), m_choiceRow,
          static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_menu)})
        part->setVisible(isShown);
    m_span->clear();
    if (state == State::Ready)
        showBoard();
}

void ModelTab::showBoard()
{
    const AccountLeaderboard& board = *m_leaderboard;
    fillChoice();
    m_span->setText(tr("%n posts", nullptr, static_cast<int>(board.postsScored)));
    QString text = tr("Each post was predicted using only what was known before it.");
    if (std::ranges::any_of(board.entries, &LeaderboardEntry::isOwn))
        text += u' ' + tr("Models trained on your posts are tested on the newer half, each time "
                          "trained on the posts before.");
    m_explanation->setText(text);
}

void ModelTab::fillChoice()
{
    const QSignalBlocker blocked(m_choice);
    ModelChoice inUse = modelChoiceFor(m_settings, m_account);
    if (inUse.model == m_models.defaultName())
        inUse = {};
    m_choice->clear();
    m_choice->addItem(tr("%1 (default)").arg(modelText(m_models.defaultName())),
                      QVariant::fromValue(QString()));
    for (const LeaderboardEntry& entry : m_leaderboard->entries) {
        if (entry.failure || (entry.name == m_models.defaultName() && !entry.isOwn))
            continue;
        const QString text = entry.isOwn
                                 ? tr("%1, trained on your posts").arg(modelText(entry.name))
                                 : modelText(entry.name);
        m_choice->addItem(text, entry.name);
        m_choice->setItemData(m_choice->count() - 1, entry.isOwn, Qt::UserRole + 1);
        if (ModelChoice{entry.name, entry.isOwn} == inUse)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    const bool isDefault = m_choice->currentIndex() <= 0;
    m_table->setLeaderboard(*m_leaderboard, isDefault ? m_models.defaultName() : inUse.model,
                            !isDefault && inUse.isOwn);
    m_reason->setText(reasonText());
    m_choice->setAccessibleDescription(m_reason->text());
}

void ModelTab::forget(const QString& account)
{
    setModelChoice(m_settings, account, {});
    m_models.forget(account);
}

void ModelTab::choose(int index)
{
    const ModelChoice choice{m_choice->itemData(index).toString(),
                             m_choice->itemData(index, Qt::UserRole + 1).toBool()};
    if (choice == modelChoiceFor(m_settings, m_account))
        return;
    setModelChoice(m_settings, m_account, choice);
    fillChoice();
    Q_EMIT modelChosen();
}

QString ModelTab::reasonText() const
{
    const QString name =
        m_choice->currentIndex() <= 0 ? m_models.defaultName() : m_choice->currentData().toString();
    const bool isOwn = m_choice->currentData(Qt::UserRole + 1).toBool();
    const auto& entries = m_leaderboard->entries;
    const auto entry = std::ranges::find_if(entries, [&](const LeaderboardEntry& candidate) {
        return candidate.name == name && candidate.isOwn == isOwn;
    });
    if (entry == entries.end() || entry->failure)
        return tr("The selected model can't be used, so the default one is.");
    if (!entry->shares.empty()) {
        QStringList shares;
        for (const ModelShare& share : entry->shares) {
            if (share.weight >= 0.005)
                shares += tr("%1 %2", "model, share of the forecast")
                              .arg(modelText(share.name), formatPercent(share.weight));
        }
        return tr("Weighs the models by how well each predicted this account's past posts: %1.")
            .arg(shares.join(QStringLiteral(", ")));
    }
    const auto better = std::ranges::find(entries, true, &LeaderboardEntry::recommended);
    const QString standard = modelText(m_models.defaultName());
    if (better == entries.end() || !better->overDefault)
        return tr("No other model is clearly more accurate than %1 on this account.").arg(standard);
    const PairedGain& gain = *better->overDefault;
    return tr("%1 is more accurate than %2 here: %3 less error (%4 to %5).")
        .arg(modelText(better->name), standard, formatPercent(gain.value),
             formatPercent(gain.interval.low), formatPercent(gain.interval.high));
}

} // namespace likecast
