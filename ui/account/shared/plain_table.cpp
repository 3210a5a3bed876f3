#include "ui/account/shared/plain_table.h"

#include "ui/account/shared/post_cell.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QTableWidget>

namespace likecast
{

void makePlain(QTableWidget& table, int stretchedColumn)
{
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setItemDelegate(new PostCellDelegate(&table, -1));
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.viewport()->setAutoFillBackground(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(controlHeight);
    QHeaderView* header = table.horizontalHeader();
    setTextRole(header, TextRole::Small);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretchedColumn, QHeaderView::Stretch);
    header->setFixedHeight(controlHeight);
}

} // namespace likecast
