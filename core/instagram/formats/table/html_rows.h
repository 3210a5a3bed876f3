#pragma once

#include "core/instagram/formats/table/table_fields.h"

namespace likecast
{

/// Whether a file is a web page, judging by its first bytes.
bool isHtmlPage(const QByteArray& head);

/// Whether the page begins with a table whose titles are those of a table of posts.
bool startsWithPostTable(const QByteArray& head);

/// Reads the tables of a web page, such as a spreadsheet saved as one, as readCsvRows() reads a
/// table; for which of them, see deliverSheets(). A cell's text is what a browser shows, or its
/// link if there is no text; a cell that spans several rows or columns applies to all its rows and
/// to its first column. `line` is the line of the page. Errors: FormatUnrecognised (no table with
/// several rows and columns), the visitor's.
Result<void> readHtmlRows(const QByteArray& page, const QString& name, const CsvRowVisitor& visitor,
                          ImportProblems& problems);

} // namespace likecast
