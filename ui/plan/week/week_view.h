#pragma once

#include "core/plan/plan_week.h"
#include "ui/plan/shared/plan_item.h"

#include <QHash>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

namespace likecast
{

class WeekChip;

/// A week as seven columns of 24 hours with the drafts in them; an hour is as tall as its drafts
/// need. A draft is moved by dragging, or with Ctrl and an arrow key: never into the past, nor to
/// an hour that the clocks skip. Mirrored in right-to-left layouts.
class WeekView : public QWidget
{
    Q_OBJECT

public:
    WeekView(const PlanWeek& week, QWidget* parent = nullptr);

    /// Items outside the week are not shown.
    void setWeek(const PlanWeek& week, const std::vector<PlanItem>& items, qint64 nowMs);
    const PlanWeek& week() const { return m_week; }
    int itemCount() const { return static_cast<int>(m_order.size()); }

    QRect slotRect(PlanSlot slot) const;
    QRect columnRect(int day) const;
    std::optional<PlanSlot> slotAt(QPoint position) const;
    /// The top of the first hour worth seeing: of the first draft, else of 7 o'clock.
    int firstTop() const;

Q_SIGNALS:
    void opened(qint64 draftId);
    void moved(qint64 draftId, qint64 takenAtMs);
    void dragged(QPoint position); ///< keep it in view

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent*) override { arrange(); }
    void changeEvent(QEvent* event) override;

private:
    WeekChip* makeChip();
    void arrange();
    void placeChips();
    int labelWidth() const;
    bool isFree(PlanSlot slot, int minute) const;
    void paintHours(QPainter& painter) const;
    void paintNow(QPainter& painter) const;
    void steer(const PlanItem& item, Qt::Key arrow, bool moves);
    void moveByKey(const PlanItem& item, Qt::Key arrow);
    void target(const PlanItem& item, QPoint position);
    void drop(const PlanItem& item, QPoint position);

    PlanWeek m_week;
    qint64 m_nowMs = 0;
    QHash<qint64, WeekChip*> m_chips;
    std::vector<qint64> m_order;  ///< ids of the shown items in the order of time
    std::array<int, 25> m_tops{}; ///< of the hours, and the bottom
    std::optional<PlanSlot> m_target;
};

} // namespace likecast
