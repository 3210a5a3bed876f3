#pragma once

#include "core/instagram/formats/table/import_options.h"
#include "core/instagram/formats/table/table_fields.h"

#include <vector>

namespace likecast
{

/// The meaning of a table's columns.
struct TableLayout {
    QStringList titles;
    ColumnMap columns;
    bool isBusinessSuite = false; ///< Meta Business Suite: wall-clock times are US Pacific
    std::size_t firstRow = 0;     ///< index of the first post among the first rows
    /// Meanings with several equally likely columns; none of them is in `columns`.
    std::map<ColumnMeaning, QStringList> unclear;
};

/// The first rows of a table, before its columns are known.
struct TableTop {
    QString name;
    std::vector<BufferedRow> rows; ///< at most headRows

    static constexpr std::size_t headRows = 20;
    bool isFull() const { return rows.size() >= headRows; }
};

/// A row as a header's titles, numbered; see numberedTitles().
QStringList titlesOf(const BufferedRow& row);

/// Finds the header below any title rows (a table that begins with a post gets the titles "column
/// 1" and so on) and identifies columns by title, or by content for a Business Suite table in an
/// unknown language.
/// Errors: ColumnsUnclear (detail: which columns there are and which one is missing or in
/// question), FacebookExport, DailyTotals, FormatUnrecognised (no table).
Result<TableLayout> findLayout(const TableTop& top, const ImportOptions& options);

/// As much as can be determined, for the user to complete; never fails on a table.
TableLayout guessLayout(const TableTop& top, const ImportOptions& options);

/// Whether a table of posts begins at the start of a file, given as `text`.
bool startsAsPostTable(const QString& text);
/// The same for any table: lines with equal numbers of several fields.
bool startsAsTable(const QString& text);

} // namespace likecast
