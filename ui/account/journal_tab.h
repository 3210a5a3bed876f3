#pragma once

#include "ui/account/account_store.h"
#include "ui/common/card.h"

class QLabel;
class QTableWidget;

namespace likecast
{

/// Predicted against actual: every post that was said to be posted, and how often its likes landed
/// in the range.
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
