#include "ui/account/journal/journal_tab.h"

#include "core/common/when_answered.h"
#include "ui/account/journal/journal_charts.h"
#include "ui/account/journal/journal_table.h"
#include "ui/account/journal/journal_text.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_export.h"
#include "ui/common/card.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QShortcut>

namespace likecast
{

namespace
{

constexpr int twoColumnsFrom = 720;

ToneLabel* smallText()
{
    auto* label = new ToneLabel(ToneLabel::Tone::Secondary, TextRole::Small);
    label->setWordWrap(true);
    return label;
}

} // namespace

JournalTab::JournalTab(AccountStore& store, PhotoPreviews& previews, QWidget* parent)
    : QScrollArea(parent)
    , m_store(store)
    , m_summary(PlainLabel::paragraph())
    , m_notice(new ToneLabel(ToneLabel::Tone::Bad))
    , m_comparison(makeComparisonChart())
    , m_comparisonText(smallText())
    , m_share(makeShareChart())
    , m_shareText(smallText())
    , m_table(new JournalTable(previews))
    , m_edit(new QPushButton(tr("Edit likes")))
    , m_delete(new QPushButton(tr("Delete")))
{
    makePage(*this, makeContent());
    connect(m_table, &JournalTable::likesTyped, this, &JournalTab::saveLikes);
    connect(m_table, &QTableWidget::currentItemChanged, this, [this] {
        m_edit->setEnabled(m_table->currentEntry());
        m_delete->setEnabled(m_table->currentEntry());
    });
    connect(m_edit, &QPushButton::clicked, m_table, &JournalTable::editCurrent);
    connect(m_delete, &QPushButton::clicked, this, &JournalTab::deleteCurrent);
    auto* shortcut = new QShortcut(QKeySequence::Delete, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &JournalTab::deleteCurrent);
    setJournal({});
}

QWidget* JournalTab::makeContent()
{
    m_notice->setWordWrap(true);
    m_edit->setToolTip(tr("Type the real likes of the selected post"));
    m_delete->setToolTip(tr("Delete the selected entry from the journal"));
    auto* summary = new Card;
    summary->content()->addWidget(m_summary);
    summary->content()->addWidget(m_notice);
    m_comparisonCard = makeChartCard(tr("Predicted and actual likes"), m_comparison,
                                     m_comparison->chartExport(), m_comparisonText);
    m_shareCard =
        makeChartCard(tr("Ranges that held"), m_share, m_share->chartExport(), m_shareText);
    m_tableCard = new Card;
    auto* buttons = new QHBoxLayout;
    auto* title = new PlainLabel(tr("Journal"), TextRole::CardTitle);
    buttons->addWidget(title, 1);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_delete);
    auto* tableExport = new ChartExport(m_table, [this] { return m_table->chartTable(); });
    buttons->addWidget(new ChartMenuButton(*tableExport, tr("Journal")));
    m_tableCard->content()->addLayout(buttons);
    m_tableCard->content()->addWidget(m_table, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(cardGap);
    column->addWidget(summary);
    m_charts = new QGridLayout;
    m_charts->setSpacing(cardGap);
    column->addLayout(m_charts);
    column->addWidget(m_tableCard, 1);
    column->addStretch(0);
    placeCharts();
    return content;
}

void JournalTab::placeCharts()
{
    const bool isWide = width() >= twoColumnsFrom;
    m_charts->removeWidget(m_shareCard);
    m_charts->removeWidget(m_comparisonCard);
    m_charts->addWidget(m_comparisonCard, 0, 0);
    m_charts->addWidget(m_shareCard, isWide ? 0 : 1, isWide ? 1 : 0);
    m_charts->setColumnStretch(0, 3);
    m_charts->setColumnStretch(1, isWide && m_shareCard->isVisibleTo(this) ? 2 : 0);
}

void JournalTab::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeCharts();
}

void JournalTab::setJournal(const JournalView& journal)
{
    m_table->setEntries(journal.entries);
    m_tableCard->setHidden(journal.entries.empty());
    m_edit->setEnabled(m_table->currentEntry());
    m_delete->setEnabled(m_table->currentEntry());
    const JournalReview review = reviewJournal(journal.entries);
    showSummary(journal.outcome, review);
    showCharts(journal.entries, review);
    placeCharts();
}

void JournalTab::showSummary(const JournalOutcome& outcome, const JournalReview& review)
{
    m_summary->setText(journalSummary(outcome, review));
    const QString notice = driftNotice(review);
    m_notice->setText(notice);
    m_notice->setHidden(notice.isEmpty());
}

void JournalTab::showCharts(const std::vector<JournalEntry>& entries, const JournalReview& review)
{
    const int compared = showComparison(*m_comparison, entries);
    m_comparisonCard->setHidden(compared == 0);
    m_comparisonText->setText(
        tr("The newest %n posts with known likes. A ring is a post outside its range.", nullptr,
           compared));
    m_comparison->setSummary(m_comparisonText->text());
    showShare(*m_share, review);
    m_shareCard->setHidden(review.blocks.size() < 2);
    m_shareText->setText(shareSummary(review));
    m_share->setSummary(m_shareText->text());
}

void JournalTab::answer(const Result<void>& result, const QString& text,
                        const std::function<void()>& undo)
{
    if (result)
        Q_EMIT changed(text, undo);
    else
        Q_EMIT failed(result.error());
}

void JournalTab::deleteCurrent()
{
    const JournalEntry* current = m_table->currentEntry();
    if (!current)
        return;
    const auto putBack = [this, entry = *current] {
        const auto restored = m_store.database().run([entry](Database& database) -> Result<void> {
            if (const auto id = JournalRepository(database).add(entry); !id)
                return failure(id.error());
            return {};
        });
        whenAnswered(restored, this, [this](const Result<void>& answered) {
            answer(answered, tr("The entry is back."));
        });
    };
    const auto removed = m_store.database().run(
        [id = current->id](Database& database) { return JournalRepository(database).remove(id); });
    whenAnswered(removed, this, [this, putBack](const Result<void>& answered) {
        answer(answered, tr("Entry deleted from the journal."), putBack);
    });
}

void JournalTab::setLikes(qint64 entryId, const LikesFigure& figure,
                          const std::function<void(const LikesFigure&)>& done)
{
    const auto saved = m_store.database().run([entryId, figure](Database& database) {
        return JournalRepository(database).setLikes(entryId, figure);
    });
    whenAnswered(saved, this, [this, done](const Result<LikesFigure>& before) {
        if (before)
            done(*before);
        else
            Q_EMIT failed(before.error());
    });
}

void JournalTab::saveLikes(const JournalEntry& entry, const LikesFigure& figure)
{
    setLikes(entry.id, figure, [this, id = entry.id](const LikesFigure& before) {
        Q_EMIT changed(tr("Likes saved."), [this, id, before] {
            setLikes(id, before, [this](const LikesFigure&) {
                Q_EMIT changed(tr("The likes are as they were."), {});
            });
        });
    });
}

} // namespace likecast
