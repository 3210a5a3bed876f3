#pragma once

#include "ui/common/card.h"

#include <QImage>

#include <vector>

class QListWidget;
class QPushButton;
class QListWidgetItem;

namespace likecast
{

/// What the strip shows for one draft.
struct DraftSummary {
    qint64 id = 0;
    QString letter = {}; ///< "A"
    QString fileName = {};
    QImage thumbnail = {}; ///< null while it is being decoded
    QString number = {};   ///< "12.4K", or empty
    QString exactNumber = {};
    QString remark = {}; ///< a full sentence for tool tip and screen reader; may be empty
    int photos = 1;
    int rank = 0; ///< 1 for the best; 0 while there is nothing to rank
};

/// All drafts side by side, with their ranks and how the two best compare. A list: arrows move,
/// Ctrl and Shift select several, Delete deletes, Enter or a click on the last cell asks for more
/// photos.
class DraftStrip : public Card
{
    Q_OBJECT

public:
    explicit DraftStrip(QWidget* parent = nullptr);

    void setDrafts(const std::vector<DraftSummary>& drafts, qint64 currentId);
    /// "A beats B: 71 %", or empty.
    void setComparison(const QString& text, const QString& toolTip);
    /// Whether the open draft has a prediction that can go into the journal.
    void setPostable(bool postable);

    /// The open draft is always among them.
    std::vector<qint64> selectedIds() const;
    void focusDrafts();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void draftSelected(qint64 draftId);
    void removeRequested(qint64 draftId);
    void photosRequested();
    void compareRequested();
    void selectionChanged();
    void postedPressed(); ///< the open draft was published

private:
    void showDraft(QListWidgetItem& item, const DraftSummary& draft);
    void keepCurrentSelected();
    void requestRemoval();
    void fitHead(); ///< the buttons need their words more than the card needs a title

    QListWidget* m_list;
    QPushButton* m_comparison; ///< opens the comparison
    QPushButton* m_posted;
    QWidget* m_buttons;
};

} // namespace likecast
