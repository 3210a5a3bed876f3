#pragma once

#include "ui/common/card.h"
#include "ui/plan/shared/plan_item.h"

#include <QDate>

#include <vector>

class QLabel;
class QPushButton;

namespace likecast
{

class WeekScroll;
class WeekView;

/// The drafts week by week: earlier and later weeks, today, moving drafts, export. What it says
/// while there is nothing to see leads on.
class WeekTab : public Card
{
    Q_OBJECT

public:
    explicit WeekTab(QWidget* parent = nullptr);

    /// Shows the week chosen here, at first this one.
    void setItems(const std::vector<PlanItem>& items, const QTimeZone& zone, qint64 nowMs);

    WeekView& view() const { return *m_view; }

Q_SIGNALS:
    void opened(qint64 draftId);
    void moved(qint64 draftId, qint64 takenAtMs);
    void predictRequested(); ///< to make the first draft
    void exportRequested();

private:
    QWidget* makeHeader();
    QWidget* makeHint();
    void turnTo(QDate day);
    void refresh();
    void showHint();
    void moveItem(qint64 id, qint64 takenAtMs);

    std::vector<PlanItem> m_items;
    QTimeZone m_zone;
    qint64 m_nowMs = 0;
    QDate m_day; ///< one of the shown week; invalid: today
    bool m_scrolled = false;
    QLabel* m_title;
    QPushButton* m_export;
    QWidget* m_hint;
    QLabel* m_hintText;
    QPushButton* m_hintAction;
    WeekView* m_view;
    WeekScroll* m_scroll;
};

} // namespace likecast
