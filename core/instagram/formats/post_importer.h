#pragma once

#include "core/instagram/formats/import_format.h"
#include "core/instagram/formats/table/import_options.h"
#include "core/instagram/formats/table/table_posts.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace likecast
{

/// Reads any supported source: detects the format by content and delivers its posts in batches, in
/// memory that does not grow with the file. Blocks; call on a worker thread. The findings list
/// every problem with its location; everything readable was delivered.
/// Errors: FileNotFound, FileUnreadable, FormatUnrecognised, ColumnsUnclear, FacebookExport,
/// DailyTotals, ArchiveUnsupported, ExportInHtml, ExportEmpty, FormatDamaged, FileTooLarge,
/// Cancelled, and those of the sink.
Result<ImportFindings> streamPosts(const QStringList& paths, const ImportOptions& options,
                                   const JobControl& control, const PostImportSink& sink);

/// The same, all in memory. Errors: the same.
Result<PostImport> readPosts(const QStringList& paths, const ImportOptions& options,
                             const JobControl& control);

/// A source's contents, for the user to confirm.
struct ImportPreview : ImportFindings {
    QStringList accounts; ///< names in order of appearance; an empty one if the source gives none
    qint64 posts = 0;
    qint64 postsWithoutLikes = 0;
    qint64 postsWithPhoto = 0;
    std::optional<qint64> firstTakenAtMs; ///< UTC milliseconds since 1970; unset without posts
    std::optional<qint64> lastTakenAtMs;
    std::shared_ptr<const ReadPosts> read; ///< the posts themselves, for importPosts()
};

/// Reads a source to its end and keeps its posts. Errors: those of streamPosts().
Result<ImportPreview> previewPosts(const QStringList& paths, const ImportOptions& options,
                                   const JobControl& control);

/// A table as shown in the mapping step: its columns, some rows, how they were interpreted, and
/// what only the user can answer. The flow: previewPosts() fails with ColumnsUnclear (or sets
/// hasTimesWithoutZone); show inspectTable(); put the answers into ImportOptions::columns,
/// decimalMark, dateOrder and timeZone, and preview again. Remember toText(options) under `key`,
/// and start from importOptionsFromText() the next time a table has this key.
struct TableInspection {
    static constexpr std::size_t mostSamples = 5;

    QString name;
    QStringList titles; ///< of the header, as written
    QString key;        ///< the same for all tables with these titles, see headerKey()
    std::vector<QStringList> sampleRows; ///< at most mostSamples; rows may be shorter than titles
    ColumnMap columns;                   ///< index in `titles` by meaning, after options.columns
    TableQuestions questions;
};

/// Inspects the first table of a source. Reads all of it, stores nothing. Errors: FileNotFound,
/// FileUnreadable, FormatUnrecognised (no table), Cancelled, those of ImportSource::visit.
Result<TableInspection> inspectTable(const QStringList& paths, const ImportOptions& options,
                                     const JobControl& control);

} // namespace likecast
