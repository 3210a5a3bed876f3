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

/// Reads whatever was dropped: recognises the format by content and hands its posts on, batch by
/// batch, in memory that does not grow with the file. Blocks; on a worker thread. Every problem is
/// in the findings with its place, and all that could be read was handed on.
/// Errors: FileNotFound, FileUnreadable, FormatUnrecognised, ColumnsUnclear, FacebookExport,
/// DailyTotals, ArchiveUnsupported, ExportInHtml, ExportEmpty,
/// FormatDamaged, FileTooLarge, Cancelled, and those of the sink.
Result<ImportFindings> streamPosts(const QStringList& paths, const ImportOptions& options,
                                   const ImportControl& control, const PostImportSink& sink);

/// The same, all of it held in memory. Errors: the same.
Result<PostImport> readPosts(const QStringList& paths, const ImportOptions& options,
                             const ImportControl& control);

/// What a source holds, for a person to confirm.
struct ImportPreview : ImportFindings {
    QStringList accounts; ///< names in order of appearance; an empty one where the source says none
    qint64 posts = 0;
    qint64 postsWithoutLikes = 0;
    qint64 postsWithPhoto = 0;
    std::optional<qint64> firstTakenAtMs; ///< UTC milliseconds since 1970; nothing without posts
    std::optional<qint64> lastTakenAtMs;
    std::shared_ptr<const ReadPosts> read; ///< the posts themselves, for importPosts()
};

/// Reads a source to its end and keeps its posts. Errors: those of streamPosts().
Result<ImportPreview> previewPosts(const QStringList& paths, const ImportOptions& options,
                                   const ImportControl& control);

/// A table as a mapping step shows it: its columns, some rows, what they were taken for and what
/// only a person can say. The flow: previewPosts() fails with ColumnsUnclear (or says
/// hasTimesWithoutZone); show inspectTable(); put the answers into ImportOptions::columns,
/// decimalMark, dateOrder and timeZone, and preview again. Remember toText(options) under `key`, and
/// start from importOptionsFromText() the next time a table has this key.
struct TableInspection {
    static constexpr std::size_t mostSamples = 5;

    QString name;
    QStringList titles; ///< of the header, as written
    QString key;        ///< the same for all tables with these titles, see headerKey()
    std::vector<QStringList> sampleRows; ///< mostSamples at most; rows may be shorter than titles
    ColumnMap columns;                   ///< place in `titles` by meaning, after options.columns
    TableQuestions questions;
};

/// Looks at the first table of a source. Reads all of it, stores nothing. Errors: FileNotFound,
/// FileUnreadable, FormatUnrecognised (no table), Cancelled, those of ImportSource::visit.
Result<TableInspection> inspectTable(const QStringList& paths, const ImportOptions& options,
                                     const ImportControl& control);

} // namespace likecast
