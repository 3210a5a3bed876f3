#pragma once

#include "core/instagram/formats/table/import_options.h"
#include "core/instagram/formats/table/table_fields.h"

#include <vector>

namespace likecast
{

/// What the columns of a table are.
struct TableLayout {
    QStringList titles;
    ColumnMap columns;
    bool isBusinessSuite = false; ///< of Meta Business Suite: wall clocks are US Pacific time
    std::size_t firstRow = 0;     ///< of posts, among the first rows
    /// Several columns are as likely for these; none is in `columns`.
    std::map<ColumnMeaning, QStringList> unclear;
};

/// What stands at the top of a table, before its columns are understood.
struct TableTop {
    QString name;
    std::vector<KeptRow> rows; ///< the first, headRows at most

    static constexpr std::size_t headRows = 20;
    bool isFull() const { return rows.size() >= headRows; }
};

/// Finds the header below any title rows (a table that begins with a post has "column 1" and so
/// on for titles), and the columns by their titles or, where a Business
/// Suite table is in a language that is not known, by what is in them.
/// Errors: ColumnsUnclear (detail: which columns there are and which is missing or asked for),
/// FacebookExport, DailyTotals, FormatUnrecognised (no table).
Result<TableLayout> findLayout(const TableTop& top, const ImportOptions& options);

/// As far as it can be told, for a person to complete: never fails on a table.
TableLayout guessLayout(const TableTop& top, const ImportOptions& options);

/// `text` is the beginning of a file: whether a table of posts begins there.
bool startsAsPostTable(const QString& text);
/// The same of any table: lines with the same number of several fields.
bool startsAsTable(const QString& text);

} // namespace likecast
