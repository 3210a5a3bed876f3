#pragma once

class QTableWidget;

namespace likecast
{

/// Styles a table that is read row by row: no grid, no sorting, columns as wide as their content
/// except for the stretched one.
void makePlain(QTableWidget& table, int stretchedColumn);

} // namespace likecast
