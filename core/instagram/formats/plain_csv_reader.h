#pragma once

#include "core/instagram/formats/table/import_options.h"
#include "core/instagram/formats/table/table_posts.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/byte_stream.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// A table's location and what belongs to it.
struct TableFile {
    QString name;           ///< precedes the line number in problems
    QString folder;         ///< photos are relative to it and stay inside it
    qint64 countedAtMs = 0; ///< when its counts were taken, UTC milliseconds since 1970, or 0
};

/// Reads a table of posts written by any program: text (see readCsvRows()), a spreadsheet (see
/// readSheetRows()), JSON records (see recordRows()) or a web page (see readHtmlRows()), with a
/// header below any title rows and columns found by meaning (see guessColumns()). It needs at least
/// likes and a time, or the post's link or id, which contains the time.
///
/// Likes that are negative, empty or marked as hidden are absent. Numbers and dates are read the
/// way their whole column is written; what stays ambiguous is an error, never a guess. Times
/// without an offset are in `options.timeZone`, else US Pacific for Business Suite, else UTC; a
/// date alone is TimePrecision::Day. Posts are grouped by account (names are case-insensitive) in
/// order of first appearance; none is dropped as a duplicate. Followers, following and media_count
/// become one snapshot per account: those of its last post that has any, at that post's time.
/// Anything unreadable is reported as a problem with its line and costs only its field, or its row
/// if the field is the time.
///
/// Memory does not grow with tables whose rows are unambiguous: our own export, ISO 8601 with plain
/// digits.
/// Errors: those of TablePosts, readCsvRows() and readSheetRows(), and of the sink.
Result<TableEnd> readTable(ByteStream& stream, const TableFile& file, const ImportOptions& options,
                           const JobControl& control, const PostImportSink& sink);

/// Reads a file from disk, decompressing gzip or xz.
/// Errors: FileNotFound, FileUnreadable and those above.
Result<TableEnd> readTable(const QString& filePath, const ImportOptions& options,
                           const JobControl& control, const PostImportSink& sink);

/// Reads the rows of a table of any kind. Errors: those of readCsvRows(), readSheetRows(),
/// readRecordRows() and readHtmlRows().
Result<void> readTableRows(ByteStream& stream, const QString& name, const CsvRowVisitor& visitor,
                           const JobControl& control, ImportProblems& problems);

ImportFindings findingsOf(TableEnd&& end);

/// The same, in memory, oldest post first (see precedes()).
Result<PostImport> readPlainCsv(ByteStream& stream, const QString& name, const QString& folder,
                                const JobControl& control, const ImportOptions& options = {});
Result<PostImport> readPlainCsv(const QString& filePath, const JobControl& control,
                                const ImportOptions& options = {});

/// The models' input: the accounts with their newest counts. Moves the posts out of the import.
std::vector<AccountPosts> takeAccountPosts(PostImport&& import);

} // namespace likecast
