#include "core/instagram/formats/post_importer.h"

#include "core/instagram/formats/download_information_reader.h"
#include "core/instagram/formats/entry_shape.h"
#include "core/instagram/formats/format_detector.h"
#include "core/instagram/formats/graph_json_reader.h"
#include "core/instagram/formats/import_collector.h"
#include "core/instagram/formats/instaloader_reader.h"
#include "core/instagram/formats/photo_folder_reader.h"
#include "core/instagram/formats/plain_csv_reader.h"
#include "core/instagram/formats/post_item_reader.h"
#include "core/instagram/source/entry_path.h"

#include <QSet>

#include <algorithm>
#include <new>
#include <utility>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Whether an entry is a table; tables without a known column count only if there are no others.
bool isTable(EntryReader& reader, bool mayBeAny)
{
    const Result<QByteArray> head = reader.head(entryHeadBytes);
    const EntryShape shape = head ? entryShape(*head) : EntryShape::Unknown;
    return shape == EntryShape::PlainTable ||
           (mayBeAny && (shape == EntryShape::OtherTable || shape == EntryShape::Html));
}

/// Reads a source's tables one after the other; most sources are a single table.
Result<ImportFindings> streamTables(const ImportSource& source, bool mayBeAny,
                                    const ImportOptions& options, const JobControl& control,
                                    const PostImportSink& sink)
{
    ImportFindings all;
    all.format = importFormatName(ImportFormat::PlainCsv);
    Result<void> last = failure(ErrorCode::FormatUnrecognised, source.name());
    bool hasTable = false;
    const EntryVisitor visitor = [&](const SourceEntry& entry,
                                     EntryReader& reader) -> Result<Visit> {
        if (hasMediaExtension(entry.path) || !isTable(reader, mayBeAny))
            return Visit::Continue;
        Result<void> taken;
        const PostImportSink watched = [&](PostBatch&& batch) {
            taken = sink(std::move(batch));
            return taken;
        };
        Result<TableEnd> end =
            source.shape() == ImportSource::Shape::Archive
                ? readTable(reader, {entry.path, {}, entry.modifiedAtMs}, options, control, watched)
                : readTable(entry.link, options, control, watched);
        if (!taken)
            return failure(taken.error());
        // The user must answer a question first; nothing of the source is stored until then.
        if (!end && (end.error().code == ErrorCode::Cancelled ||
                     end.error().code == ErrorCode::ColumnsUnclear))
            return failure(end.error());
        if (!end) {
            all.problems.add(entry.path, end.error().detail);
            last = failure(end.error());
            return Visit::Continue;
        }
        hasTable = true;
        ImportFindings found = findingsOf(std::move(*end));
        all.format = found.format;
        all.headerKey = found.headerKey;
        all.hasTimesWithoutZone = all.hasTimesWithoutZone || found.hasTimesWithoutZone;
        all.problems.add(found.problems);
        return Visit::Continue;
    };
    const JobControl quiet{control.cancellation, {}};
    if (const Result<void> visited = source.visit(visitor, quiet, all.problems); !visited)
        return failure(visited.error());
    if (!hasTable)
        return failure(last.error());
    return all;
}

/// Reads formats whose parts must be joined before the first post is known; an account's posts
/// without their photos fit into memory.
Result<PostImport> readWhole(ImportFormat format, const ImportSource& source,
                             const ImportOptions& options, const JobControl& control)
{
    switch (format) {
    case ImportFormat::DownloadInformation:
        return readDownloadInformation(source, options, control);
    case ImportFormat::Instaloader:
        return readInstaloader(source, control);
    case ImportFormat::GraphJson:
        return readGraphJson(source, control);
    case ImportFormat::PhotoFolder:
        return readPhotoFolder(source, control);
    case ImportFormat::Zeeschuimer:
    case ImportFormat::GalleryDl:
        return readPostItems(format, source, control);
    case ImportFormat::BusinessSuite:
    case ImportFormat::PlainCsv:
        break;
    }
    Q_UNREACHABLE();
}

Result<ImportFindings> streamAs(const DetectedFormat& detected, const ImportSource& source,
                                const ImportOptions& options, const JobControl& control,
                                const PostImportSink& sink)
{
    if (detected.format == ImportFormat::PlainCsv)
        return streamTables(source, detected.isByShapeOnly, options, control, sink);
    Result<PostImport> import = readWhole(detected.format, source, options, control);
    if (!import)
        return failure(import.error());
    if (const Result<void> taken = deliver(std::move(import->accounts), sink); !taken)
        return failure(taken.error());
    return static_cast<ImportFindings&&>(*import);
}

TableInspection inspectionOf(const TablePosts& posts, const ImportOptions& options)
{
    const TableTop& top = posts.top();
    const TableLayout layout = guessLayout(top, options);
    TableInspection inspection;
    inspection.name = top.name;
    inspection.titles = layout.titles;
    inspection.key = headerKey(layout.titles);
    inspection.columns = layout.columns;
    inspection.questions = posts.questions();
    for (std::size_t i = layout.firstRow; i < top.rows.size(); ++i) {
        if (inspection.sampleRows.size() == TableInspection::mostSamples)
            break;
        QStringList row;
        for (const QByteArray& field : top.rows[i].fields)
            row.append(fieldText(field));
        inspection.sampleRows.push_back(std::move(row));
    }
    return inspection;
}

/// Collects a preview's numbers, batch by batch.
class PreviewCount
{
public:
    void add(const PostBatch& batch)
    {
        for (const PostBatchPart& part : batch) {
            const QString key = part.account.toCaseFolded();
            if (!m_known.contains(key)) {
                m_known.insert(key);
                m_preview.accounts.append(part.account);
            }
            for (const ImportedRow& row : part.posts)
                add(row.post);
        }
    }

    ImportPreview take(ImportFindings&& findings)
    {
        static_cast<ImportFindings&>(m_preview) = std::move(findings);
        return std::move(m_preview);
    }

private:
    void add(const Utf8Post& post)
    {
        ++m_preview.posts;
        m_preview.postsWithoutLikes += post.likes ? 0 : 1;
        m_preview.postsWithPhoto += post.photoPath.empty() ? 0 : 1;
        m_preview.firstTakenAtMs =
            std::min(m_preview.firstTakenAtMs.value_or(post.takenAtMs), post.takenAtMs);
        m_preview.lastTakenAtMs =
            std::max(m_preview.lastTakenAtMs.value_or(post.takenAtMs), post.takenAtMs);
    }

    ImportPreview m_preview;
    QSet<QString> m_known;
};

} // namespace

Result<ImportFindings> streamPosts(const QStringList& paths, const ImportOptions& options,
                                   const JobControl& control, const PostImportSink& sink)
{
    try {
        const Result<std::unique_ptr<ImportSource>> source = ImportSource::open(paths);
        if (!source)
            return failure(source.error());
        const Result<DetectedFormat> format = detectFormat(**source, control);
        if (!format)
            return failure(format.error());
        return streamAs(*format, **source, options, control, sink);
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::FileTooLarge, u"not enough memory"_s);
    }
}

Result<PostImport> readPosts(const QStringList& paths, const ImportOptions& options,
                             const JobControl& control)
{
    ImportCollector collector;
    auto findings =
        streamPosts(paths, options, control, [&collector](PostBatch&& batch) -> Result<void> {
            collector.add(std::move(batch));
            return {};
        });
    if (!findings)
        return failure(findings.error());
    return collector.take(std::move(*findings));
}

Result<ImportPreview> previewPosts(const QStringList& paths, const ImportOptions& options,
                                   const JobControl& control)
{
    PreviewCount count;
    auto read = std::make_shared<ReadPosts>();
    auto findings = streamPosts(paths, options, control, [&](PostBatch&& batch) -> Result<void> {
        count.add(batch);
        read->batches.push_back(std::move(batch));
        return {};
    });
    if (!findings)
        return failure(findings.error());
    read->findings = *findings;
    ImportPreview preview = count.take(std::move(*findings));
    preview.read = std::move(read);
    return preview;
}

Result<TableInspection> inspectTable(const QStringList& paths, const ImportOptions& options,
                                     const JobControl& control)
{
    const Result<std::unique_ptr<ImportSource>> source = ImportSource::open(paths);
    if (!source)
        return failure(source.error());
    std::optional<TableInspection> inspection;
    const PostImportSink ignore = [](PostBatch&&) -> Result<void> { return {}; };
    const EntryVisitor visitor = [&](const SourceEntry& entry,
                                     EntryReader& reader) -> Result<Visit> {
        if (hasMediaExtension(entry.path) || !isTable(reader, true))
            return Visit::Continue;
        TablePosts posts(entry.path, {}, 0, options, ignore);
        const CsvRowVisitor rows = [&posts](const CsvRow& row) { return posts.read(row); };
        const Result<void> read =
            readTableRows(reader, entry.path, rows, control, posts.problems());
        const Result<TableEnd> end =
            read ? posts.finish() : Result<TableEnd>(failure(read.error()));
        if (!end && end.error().code == ErrorCode::Cancelled)
            return failure(end.error());
        inspection = inspectionOf(posts, options);
        return Visit::Stop;
    };
    ImportProblems unused;
    const Result<void> visited = (*source)->visit(visitor, {control.cancellation, {}}, unused);
    if (!visited)
        return failure(visited.error());
    if (!inspection)
        return failure(ErrorCode::FormatUnrecognised, (*source)->name());
    return std::move(*inspection);
}

} // namespace likecast
