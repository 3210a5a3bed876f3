#include "core/instagram/post_importer.h"

#include "core/instagram/business_suite_reader.h"
#include "core/instagram/download_information_reader.h"
#include "core/instagram/entry_path.h"
#include "core/instagram/entry_shape.h"
#include "core/instagram/format_detector.h"
#include "core/instagram/graph_json_reader.h"
#include "core/instagram/instaloader_reader.h"
#include "core/instagram/photo_folder_reader.h"
#include "core/instagram/plain_csv_reader.h"

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Tables of a source one after the other; most sources are a single table.
Result<PostImport> readPlainTables(const ImportSource& source, const ImportControl& control)
{
    PostImport all;
    all.format = importFormatName(ImportFormat::PlainCsv);
    Result<void> last = failure(ErrorCode::FormatUnrecognised, source.name());
    bool hasTable = false;
    const EntryVisitor visitor = [&](const SourceEntry& entry,
                                     EntryReader& reader) -> Result<Visit> {
        if (hasMediaExtension(entry.path))
            return Visit::Continue;
        const Result<QByteArray> head = reader.head(entryHeadBytes);
        if (!head || entryShape(*head) != EntryShape::PlainTable)
            return Visit::Continue;
        Result<PostImport> table = source.shape() == ImportSource::Shape::Archive
                                       ? readPlainCsv(reader, entry.path, {}, control)
                                       : readPlainCsv(entry.link, control);
        if (!table) {
            if (table.error().code == ErrorCode::Cancelled)
                return failure(table.error());
            all.problems.add(entry.path, table.error().detail);
            last = failure(table.error());
            return Visit::Continue;
        }
        hasTable = true;
        all.problems.add(table->problems);
        std::move(table->accounts.begin(), table->accounts.end(), std::back_inserter(all.accounts));
        return Visit::Continue;
    };
    const ImportControl quiet{control.cancellation, {}};
    if (const Result<void> visited = source.visit(visitor, quiet, all.problems); !visited)
        return failure(visited.error());
    if (!hasTable)
        return failure(last.error());
    return all;
}

Result<PostImport> readAs(ImportFormat format, const ImportSource& source,
                          const ImportOptions& options, const ImportControl& control)
{
    switch (format) {
    case ImportFormat::DownloadInformation:
        return readDownloadInformation(source, options, control);
    case ImportFormat::BusinessSuite:
        return readBusinessSuite(source, options, control);
    case ImportFormat::Instaloader:
        return readInstaloader(source, control);
    case ImportFormat::GraphJson:
        return readGraphJson(source, control);
    case ImportFormat::PlainCsv:
        return readPlainTables(source, control);
    case ImportFormat::PhotoFolder:
        return readPhotoFolder(source, control);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<PostImport> readPosts(const QStringList& paths, const ImportOptions& options,
                             const ImportControl& control)
{
    try {
        const Result<std::unique_ptr<ImportSource>> source = ImportSource::open(paths);
        if (!source)
            return failure(source.error());
        const Result<ImportFormat> format = detectFormat(**source, control);
        if (!format)
            return failure(format.error());
        return readAs(*format, **source, options, control);
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::FileTooLarge, u"it does not fit into the memory"_s);
    }
}

ImportSummary summarise(const PostImport& import)
{
    ImportSummary summary;
    for (const ImportedAccount& account : import.accounts) {
        for (const ImportedPost& imported : account.posts) {
            const Post& post = imported.post;
            ++summary.posts;
            summary.postsWithoutLikes += post.likes ? 0 : 1;
            summary.postsWithPhoto += post.photoPath.isEmpty() ? 0 : 1;
            summary.firstTakenAtMs =
                std::min(summary.firstTakenAtMs.value_or(post.takenAtMs), post.takenAtMs);
            summary.lastTakenAtMs =
                std::max(summary.lastTakenAtMs.value_or(post.takenAtMs), post.takenAtMs);
        }
    }
    return summary;
}

} // namespace likecast
