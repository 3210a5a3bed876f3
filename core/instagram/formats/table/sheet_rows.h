#pragma once

#include "core/instagram/formats/table/csv_rows.h"

#include <QByteArray>

namespace likecast
{

/// Reads an .xlsx (ECMA-376) or .ods (OASIS OpenDocument) document as readCsvRows() reads a table;
/// for which of its sheets, see deliverSheets(). Numbers become plain digits with a decimal point
/// and dates become ISO 8601, regardless of cell formats; `line` is the row number. Errors:
/// FormatDamaged, FileTooLarge, FormatUnrecognised (no sheet), Cancelled, the visitor's.
Result<void> readSheetRows(const QByteArray& document, const QString& name,
                           const CsvRowVisitor& visitor, const JobControl& control,
                           ImportProblems& problems);

} // namespace likecast
