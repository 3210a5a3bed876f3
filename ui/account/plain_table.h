#pragma once

class QTableWidget;

namespace likecast
{

/// The look of a table that is read row by row: no grid, no sorting, columns as wide as their
/// content but the stretched one.
void makePlain(QTableWidget& table, int stretchedColumn);

} // namespace likecast
