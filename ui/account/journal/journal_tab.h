#pragma once

#include "core/accounts/account_store.h"
#include "core/common/error.h"

#include <QScrollArea>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace likecast
{

class Card;
class JournalTable;
struct JournalReview;
class PhotoPreviews;
class RangeChart;

/// Predicted versus actual: every post that was marked as posted, how often its likes fell within
/// the range, and whether the predictions have drifted (see JournalReview). Entries can be deleted
/// and their likes typed, both with undo.
class JournalTab : public QScrollArea
{
    Q_OBJECT

public:
    /// The collaborators must outlive the tab.
    JournalTab(AccountStore& store, PhotoPreviews& previews, QWidget* parent = nullptr);

    void setJournal(const JournalView& journal);

Q_SIGNALS:
    /// The journal was changed here; `undo` is empty after an undo.
    void changed(const QString& text, const std::function<void()>& undo);
    void failed(const likecast::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    void placeCharts();
    void showSummary(const JournalOutcome& outcome, const JournalReview& review);
    void showCharts(const std::vector<JournalEntry>& entries, const JournalReview& review);
    void deleteCurrent();
    /// Calls `done` with the previous likes, or emits failed().
    void setLikes(qint64 entryId, const LikesFigure& figure,
                  const std::function<void(const LikesFigure&)>& done);
    void saveLikes(const JournalEntry& entry, const LikesFigure& figure);
    /// Emits changed() or failed().
    void answer(const Result<void>& result, const QString& text,
                const std::function<void()>& undo = {});

    AccountStore& m_store;
    QLabel* m_summary;
    QLabel* m_notice;
    RangeChart* m_comparison;
    QLabel* m_comparisonText;
    RangeChart* m_share;
    QLabel* m_shareText;
    QGridLayout* m_charts = nullptr;
    Card* m_comparisonCard = nullptr;
    Card* m_shareCard = nullptr;
    Card* m_tableCard = nullptr;
    JournalTable* m_table;
    QPushButton* m_edit;
    QPushButton* m_delete;
};

} // namespace likecast
