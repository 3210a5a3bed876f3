#pragma once

class QTableView;

namespace likecast
{

struct PostTableLayout {
    int thumbnailColumn = 0;
    int stretchedColumn = 0;
    int sortedColumn = 0; ///< at first, the highest value on top
    int rows = 3;         ///< always visible
};

/// Gives a table whose model is set the look of a table of posts: rows of PostCellDelegate's
/// height, no grid, sorted by a click on a column's name.
void setUpPostTable(QTableView& table, const PostTableLayout& layout);

/// Makes a column wide enough for a number of digits, and for its name in any language.
void fitColumn(QTableView& table, int column, int digits);

} // namespace likecast
