#pragma once

#include "core/accounts/account_store.h"
#include "ui/common/card.h"

class QLabel;
class QTableWidget;

namespace likecast
{

/// Predicted versus actual: every post that was marked as posted, and how often its likes fell
/// within the range.
class JournalTab : public Card
{
    Q_OBJECT

public:
    explicit JournalTab(QWidget* parent = nullptr);

    void setJournal(const JournalView& journal);

private:
    void fillRow(int row, const JournalEntry& entry);

    QLabel* m_summary;
    QTableWidget* m_table;
};

} // namespace likecast
