#pragma once

#include "core/instagram/source/byte_stream.h"
#include "core/instagram/source/import_source.h"

#include <QByteArrayView>

#include <functional>
#include <span>

namespace likecast
{

/// One record of a table. The views are good during the call only.
struct CsvRow {
    qint64 line = 0; ///< where it begins, 1 for the first line of the file
    std::span<const QByteArrayView> fields;
};

/// Called for each record with at least one field; an error ends the reading.
using CsvRowVisitor = std::function<Result<void>(const CsvRow&)>;

inline constexpr qsizetype csvFieldLimitBytes = 1 << 20;
inline constexpr qsizetype csvRowLimitBytes = 4 << 20;
inline constexpr std::size_t csvFieldLimit = 1000;

/// Reads a table in the manner of RFC 4180 as it comes, with flat memory: commas, semicolons or
/// tabs (whichever the first line has most of), quoted fields over several lines, CR, LF or both,
/// a byte order mark, blank lines left out. Fields are bytes as they are. Lenient with stray
/// quotes. A field above csvFieldLimitBytes (most often a quote that is never closed) is a problem:
/// its record is dropped and reading resumes after the next line break; so is a record above
/// csvRowLimitBytes or csvFieldLimit. Data that breaks off after the first record is a problem too.
/// `name` stands before the line in problems. Progress counts bytes as they lie in the table.
/// Errors: those of the stream before the first record, FormatUnrecognised (UTF-16), Cancelled,
/// and the visitor's.
Result<void> readCsvRows(ByteStream& stream, const QString& name, const CsvRowVisitor& visitor,
                         const ImportControl& control, ImportProblems& problems);

} // namespace likecast
