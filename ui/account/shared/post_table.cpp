#include "ui/account/shared/post_table.h"

#include "ui/account/shared/post_cell.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace likecast
{

void setUpPostTable(QTableView& table, const PostTableLayout& layout)
{
    table.setItemDelegate(new PostCellDelegate(&table, layout.thumbnailColumn));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.viewport()->setAutoFillBackground(false);
    table.setMinimumHeight(layout.rows * PostCellDelegate::rowHeight);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(PostCellDelegate::rowHeight);

    QHeaderView& header = *table.horizontalHeader();
    setTextRole(&header, TextRole::Small);
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setSectionResizeMode(layout.stretchedColumn, QHeaderView::Stretch);
    header.setMinimumSectionSize(48);
    header.setFixedHeight(controlHeight);
    header.resizeSection(layout.thumbnailColumn, PostCellDelegate::rowHeight + 2 * gridUnit);
    header.setSortIndicator(layout.sortedColumn, Qt::DescendingOrder);
    table.setSortingEnabled(true);
}

void fitColumn(QTableView& table, int column, int digits)
{
    QHeaderView& header = *table.horizontalHeader();
    const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
    const int named = header.fontMetrics().horizontalAdvance(name) + 2 * gridUnit;
    const int digit = table.fontMetrics().horizontalAdvance(QStringLiteral("0"));
    header.resizeSection(column, std::max(digits * digit, named));
}

} // namespace likecast
