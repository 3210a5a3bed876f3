#include "ui/account/journal/journal_tab.h"

#include "ui/account/shared/plain_table.h"
#include "ui/account/shared/post_text.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

enum Column { Posted, Predicted, Range, Actual, Held, Caption, ColumnCount };

} // namespace

JournalTab::JournalTab(QWidget* parent)
    : Card(parent)
    , m_summary(new PlainLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    m_summary->setWordWrap(true);
    content()->addWidget(m_summary);
    content()->addWidget(m_table, 1);
    m_table->setHorizontalHeaderLabels(
        {tr("Posted"), tr("Predicted"), tr("Range"), tr("Actual"), tr("In range"), tr("Caption")});
    m_table->setAccessibleName(tr("Journal"));
    m_table->setAccessibleDescription(tr("Predictions and what really happened."));
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    makePlain(*m_table, Caption);
    setJournal({});
}

void JournalTab::setJournal(const JournalView& journal)
{
    const JournalOutcome& outcome = journal.outcome;
    m_table->setRowCount(static_cast<int>(journal.entries.size()));
    m_table->setVisible(!journal.entries.empty());
    content()->setAlignment(m_summary, journal.entries.empty() ? Qt::AlignTop : Qt::Alignment());
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, journal.entries[static_cast<std::size_t>(row)]);
    if (journal.entries.empty())
        m_summary->setText(tr("Nothing here yet. After you publish a draft, press “I posted this” "
                              "on Predict. Its prediction is saved here, and we'll add the real "
                              "likes at your next import or refresh."));
    else if (outcome.withActual == 0)
        m_summary->setText(
            tr("%1 posts are waiting for their likes.", nullptr, pluralOf(outcome.entries))
                .arg(formatCount(outcome.entries)));
    else
        m_summary->setText(tr("%1 of %2 posts landed in the range (%3). We aim for 8 in 10.")
                               .arg(formatCount(outcome.withinRange),
                                    formatCount(outcome.withActual),
                                    formatPercent(static_cast<double>(outcome.withinRange) /
                                                  static_cast<double>(outcome.withActual))));
}

void JournalTab::fillRow(int row, const JournalEntry& entry)
{
    const auto put = [this, row](Column column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setFont(withTabularFigures(m_table->font()));
        m_table->setItem(row, column, item);
    };
    put(Posted, shortMoment(entry.postedAtMs));
    put(Predicted, formatCount(entry.predictedMedian));
    put(Range,
        tr("%1 to %2").arg(formatCount(entry.predictedLow), formatCount(entry.predictedHigh)));
    put(Caption, entry.caption.simplified());
    if (!entry.actualLikes) {
        put(Actual, tr("not yet"));
        put(Held, QStringLiteral("–"));
        return;
    }
    const auto likes = static_cast<double>(*entry.actualLikes);
    put(Actual, formatCount(likes));
    put(Held, likes < entry.predictedLow    ? tr("no, fewer")
              : likes > entry.predictedHigh ? tr("no, more")
                                            : tr("yes"));
}

} // namespace likecast
