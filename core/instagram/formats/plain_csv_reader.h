#pragma once

#include "core/instagram/formats/table/import_options.h"
#include "core/instagram/formats/table/table_posts.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/byte_stream.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Where a table is and what belongs to it.
struct TableFile {
    QString name;           ///< before the line in problems
    QString folder;         ///< photos are relative to it and stay inside it
    qint64 countedAtMs = 0; ///< when its figures were counted, UTC milliseconds since 1970, or 0
};

/// Reads a table of posts from any program: text (see readCsvRows()) or a spreadsheet (see
/// readSheetRows()), a header below any title rows, columns by meaning (see guessColumns()). The
/// least it needs are likes and a time, or the post's link or id, which holds the time.
///
/// Likes that are negative, empty or marked as hidden are absent. Numbers and dates are read the
/// way their whole column is written; what stays ambiguous is an error, never a guess. Times
/// without an offset are in `options.timeZone`, else US Pacific for Business Suite, else UTC; a
/// date alone is TimePrecision::Day. Posts come grouped by account in order of first appearance,
/// whatever the case of the name; none is dropped as a duplicate. Followers, following and
/// media_count become one snapshot per account: those of its last post that has any, at that
/// post's time. What cannot be read is a problem with its line and costs no more than its field, or
/// its row if the field is the time.
///
/// Memory does not grow with tables whose rows are unambiguous: our own export, ISO 8601 with plain
/// digits. Errors: those of TablePosts, readCsvRows() and readSheetRows(), and of the sink.
Result<TableEnd> readTable(ByteStream& stream, const TableFile& file, const ImportOptions& options,
                           const ImportControl& control, const PostImportSink& sink);

/// The same from a file on disk, gzip or xz decompressed.
/// Errors: FileNotFound, FileUnreadable and those above.
Result<TableEnd> readTable(const QString& filePath, const ImportOptions& options,
                           const ImportControl& control, const PostImportSink& sink);

/// The rows of a table of either kind. Errors: those of readCsvRows() and readSheetRows().
Result<void> readTableRows(ByteStream& stream, const QString& name, const CsvRowVisitor& visitor,
                           const ImportControl& control, ImportProblems& problems);

ImportFindings findingsOf(TableEnd&& end);

/// The same, held in memory, oldest post first (see standsBefore()).
Result<PostImport> readPlainCsv(ByteStream& stream, const QString& name, const QString& folder,
                                const ImportControl& control, const ImportOptions& options = {});
Result<PostImport> readPlainCsv(const QString& filePath, const ImportControl& control,
                                const ImportOptions& options = {});

/// What models read: the accounts with their newest counts. Takes the posts out of the import.
std::vector<AccountPosts> takeAccountPosts(PostImport&& import);

} // namespace likecast
