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
    bool isLastUnended = false; ///< the file ends behind it without a line end
};

/// Called for each record with at least one field; an error ends the reading.
using CsvRowVisitor = std::function<Result<void>(const CsvRow&)>;

inline constexpr qsizetype csvFieldLimitBytes = 1 << 20;
inline constexpr qsizetype csvRowLimitBytes = 4 << 20;
inline constexpr std::size_t csvFieldLimit = 1000;

/// Streams a table of text in memory that does not grow with it: RFC 4180, but commas, semicolons,
/// tabs or bars (whichever the first records have in common, or a first line "sep=;" names), LF, CR
/// or CRLF, UTF-8 with or without a byte order mark, UTF-16, blank lines skipped, stray quotes
/// kept. Fields are bytes as written, UTF-16 as UTF-8.
///
/// Problems, with `name` and the line: a quote that is never closed, below which reading goes on
/// line by line; a field above csvFieldLimitBytes, after which it resumes at the next line; a
/// record above csvRowLimitBytes or csvFieldLimit, which is skipped; data that breaks off after the
/// first record. Progress counts
/// decompressed bytes. Errors: those of the stream before the first record, Cancelled, and those
/// of the visitor.
Result<void> readCsvRows(ByteStream& stream, const QString& name, const CsvRowVisitor& visitor,
                         const ImportControl& control, ImportProblems& problems);

} // namespace likecast
