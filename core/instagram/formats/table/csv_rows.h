#pragma once

#include "core/instagram/source/byte_stream.h"
#include "core/instagram/source/import_source.h"

#include <QByteArrayView>

#include <functional>
#include <span>

namespace likecast
{

/// One record of a table. The views are valid only during the call.
struct CsvRow {
    qint64 line = 0; ///< where the record begins; the first line of the file is 1
    std::span<const QByteArrayView> fields;
    bool isUnterminated = false; ///< the file ends after this record without a line end
};

/// Called for each record with at least one field; an error stops the reading.
using CsvRowVisitor = std::function<Result<void>(const CsvRow&)>;

inline constexpr qsizetype csvFieldLimitBytes = 1 << 20;
inline constexpr qsizetype csvRowLimitBytes = 4 << 20;
inline constexpr std::size_t csvFieldLimit = 1000;

/// Streams a text table in constant memory. Accepts RFC 4180, but also semicolons, tabs or bars
/// instead of commas (whichever the first records have in common, or a first line "sep=;" names),
/// LF, CR or CRLF, UTF-8 with or without a byte order mark, and UTF-16; skips blank lines and keeps
/// stray quotes. Fields are bytes as written, with UTF-16 converted to UTF-8.
///
/// Problems, with `name` and the line: a quote that is never closed (the lines below it are read
/// one by one); a field above csvFieldLimitBytes (reading resumes at the next line); a record above
/// csvRowLimitBytes or csvFieldLimit (skipped); data that breaks off after the first record.
/// Progress counts decompressed bytes.
/// Errors: those of the stream before the first record, Cancelled, and those of the visitor.
Result<void> readCsvRows(ByteStream& stream, const QString& name, const CsvRowVisitor& visitor,
                         const JobControl& control, ImportProblems& problems);

} // namespace likecast
