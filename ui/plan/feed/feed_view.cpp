#include "ui/plan/feed/feed_view.h"

#include "ui/common/theme.h"
#include "ui/plan/feed/feed_cell.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int gap = 2;
constexpr int narrowestCell = 108;
constexpr int widestCell = 216;
constexpr double rowsInView = 2.3;
constexpr int leastPlaces = 6; ///< outlined while they are empty, so that the grid is seen

bool isSame(const PlanItem& a, const PlanItem& b)
{
    const auto isPost = [](const PlanItem& item) { return item.kind == PlanItem::Kind::Posted; };
    return a.id == b.id && isPost(a) == isPost(b);
}

} // namespace

FeedView::FeedView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Profile grid"));
    setAccessibleDescription(tr("Use the arrow keys to select a post. Hold Ctrl to move a planned "
                                "draft. Press Enter to open a draft on Predict."));
}

void FeedView::setItems(const std::vector<PlanItem>& items)
{
    // Cells keep their items, and so the focus, where they can.
    std::vector<FeedCell*> rest = std::exchange(m_cells, {});
    for (const PlanItem& item : items) {
        const auto found = std::ranges::find_if(
            rest, [&item](const FeedCell* cell) { return isSame(cell->item(), item); });
        FeedCell* cell = found == rest.end() ? makeCell() : *found;
        if (found != rest.end())
            rest.erase(found);
        cell->setItem(item);
        if (!m_cells.empty())
            setTabOrder(m_cells.back(), cell);
        m_cells.push_back(cell);
    }
    qDeleteAll(rest);
    arrange();
}

FeedCell* FeedView::makeCell()
{
    auto* cell = new FeedCell(this);
    connect(cell, &PlanTile::opened, this, [this](const PlanItem& item) {
        if (item.kind != PlanItem::Kind::Posted)
            Q_EMIT opened(item.id);
    });
    connect(cell, &PlanTile::dragged, this, [this](const PlanItem& item, QPoint position) {
        m_target = item.kind == PlanItem::Kind::Planned ? plannedPlaceAt(position) : std::nullopt;
        arrange();
        Q_EMIT dragged(position);
    });
    connect(cell, &PlanTile::dropped, this, [this](const PlanItem& item, QPoint) {
        const auto place = std::exchange(m_target, std::nullopt);
        const qint64 id = item.id;
        const bool stays = place == placeOf(item);
        arrange();
        if (place && !stays)
            Q_EMIT moved(id, *place);
    });
    connect(cell, &PlanTile::dragCancelled, this, [this] {
        m_target.reset();
        arrange();
    });
    connect(cell, &PlanTile::steered, this, &FeedView::steer);
    cell->setVisible(true);
    return cell;
}

void FeedView::setViewHeight(int height)
{
    m_viewHeight = height;
    arrange();
}

QSize FeedView::cellSize() const
{
    const int byHeight = static_cast<int>(m_viewHeight / rowsInView * 3 / 4);
    const int byWidth = (width() - (columns - 1) * gap) / columns;
    const int cellWidth = std::min(byWidth, std::clamp(byHeight, narrowestCell, widestCell));
    return {cellWidth, cellWidth * 4 / 3};
}

QRect FeedView::placeRect(int place) const
{
    const QSize size = cellSize();
    const int left = (width() - columns * size.width() - (columns - 1) * gap) / 2;
    const QPoint corner(left + place % columns * (size.width() + gap),
                        place / columns * (size.height() + gap));
    return QStyle::visualRect(layoutDirection(), rect(), QRect(corner, size));
}

void FeedView::arrange()
{
    const int count = itemCount();
    const int rows = (std::max(count, leastPlaces) + columns - 1) / columns;
    setFixedHeight(std::max(1, rows * (cellSize().height() + gap)));
    // The others make room where the dragged one would go.
    std::vector<FeedCell*> order = m_cells;
    const auto dragged = std::ranges::find_if(order, &PlanTile::isDragged);
    if (m_target && dragged != order.end()) {
        FeedCell* cell = *dragged;
        order.erase(dragged);
        order.insert(order.begin() + *m_target, cell);
    }
    for (int place = 0; place < count; ++place) {
        FeedCell* cell = order[static_cast<std::size_t>(place)];
        if (!cell->isDragged())
            cell->setGeometry(placeRect(place));
    }
    update();
}

int FeedView::plannedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_cells, [](const FeedCell* cell) {
        return cell->item().kind == PlanItem::Kind::Planned;
    }));
}

int FeedView::placeOf(const PlanItem& item) const
{
    const auto found = std::ranges::find_if(
        m_cells, [&item](const FeedCell* cell) { return isSame(cell->item(), item); });
    return static_cast<int>(found - m_cells.begin());
}

std::optional<int> FeedView::plannedPlaceAt(QPoint position) const
{
    for (int place = 0; place < plannedCount(); ++place) {
        if (placeRect(place).contains(position))
            return place;
    }
    return std::nullopt;
}

void FeedView::steer(const PlanItem& item, Qt::Key arrow, bool moves)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    if (arrow == Qt::Key_Up || arrow == Qt::Key_Down)
        step = arrow == Qt::Key_Up ? -columns : columns;
    else
        step = (arrow == Qt::Key_Left) == mirrored ? 1 : -1;
    const int from = placeOf(item);
    const int to = from + step;
    if (!moves && to >= 0 && to < itemCount())
        cell(to)->setFocus(Qt::TabFocusReason);
    const int place = std::clamp(to, 0, std::max(plannedCount() - 1, 0));
    if (moves && item.kind == PlanItem::Kind::Planned && place != from)
        Q_EMIT moved(item.id, place);
}

void FeedView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    if (m_target)
        painter.fillRect(placeRect(*m_target), theme.softAccent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1, Qt::DashLine));
    for (int place = itemCount(); place < leastPlaces; ++place)
        painter.drawRoundedRect(QRectF(placeRect(place)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void FeedView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace likecast
