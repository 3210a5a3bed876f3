#pragma once

#include "ui/plan/shared/plan_item.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace likecast
{

class FeedCell;

/// The profile's grid: three cells of 3:4 in a row, newest first, planned drafts on top. A planned
/// draft is moved among the planned ones by dragging, or with Ctrl and an arrow key. Mirrored in
/// right-to-left layouts.
class FeedView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int columns = 3;

    explicit FeedView(QWidget* parent = nullptr);

    /// Planned items must come first.
    void setItems(const std::vector<PlanItem>& items);
    int itemCount() const { return static_cast<int>(m_cells.size()); }
    FeedCell* cell(int place) const { return m_cells[static_cast<std::size_t>(place)]; }
    QRect placeRect(int place) const;

    /// So that more than two rows fit into a view of that height.
    void setViewHeight(int height);

Q_SIGNALS:
    void opened(qint64 draftId);
    void moved(qint64 draftId, int place);
    void dragged(QPoint position); ///< keep it in view

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent*) override { arrange(); }
    void changeEvent(QEvent* event) override;

private:
    FeedCell* makeCell();
    void arrange();
    QSize cellSize() const;
    int plannedCount() const;
    int placeOf(const PlanItem& item) const;
    std::optional<int> plannedPlaceAt(QPoint position) const;
    void steer(const PlanItem& item, Qt::Key arrow, bool moves);

    std::vector<FeedCell*> m_cells; ///< by place
    std::optional<int> m_target;
    int m_viewHeight = 0;
};

} // namespace likecast
