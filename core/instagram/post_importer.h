#pragma once

#include "core/instagram/import_format.h"
#include "core/instagram/import_options.h"
#include "core/instagram/import_source.h"

#include <QStringList>

namespace likecast
{

/// Reads whatever was dropped: recognises the format by content and reads it. Nothing is stored,
/// so this is the preview and the first half of the import alike. Blocks; on a worker thread.
/// Every problem is in the result with its place, and all that could be read is there too.
/// Errors: FileNotFound, FileUnreadable, FormatUnrecognised, ExportInHtml, ExportEmpty,
/// FormatDamaged, FileTooLarge, Cancelled.
Result<PostImport> readPosts(const QStringList& paths, const ImportOptions& options,
                             const ImportControl& control);

/// What a preview says of an import.
struct ImportSummary {
    qint64 posts = 0;
    qint64 postsWithoutLikes = 0;
    qint64 postsWithPhoto = 0;
    std::optional<qint64> firstTakenAtMs; ///< UTC milliseconds since 1970; nothing without posts
    std::optional<qint64> lastTakenAtMs;
};
ImportSummary summarise(const PostImport& import);

} // namespace likecast
