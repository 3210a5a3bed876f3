#pragma once

#include "core/instagram/formats/table/import_options.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"
#include "core/storage/posts/post_merge.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace likecast
{

class Database;

struct ImportRequest {
    QStringList paths; ///< together form one source
    ImportOptions options;
    /// From previewPosts() with the same paths and options; stored as is, without reading the
    /// source again. Null: read the source.
    std::shared_ptr<const ReadPosts> read;
    QString nameIfNone; ///< account for posts whose source names none; may be empty
    /// If set, the name for a source's only account, whatever the source calls it. Of several
    /// accounts, the one with this name is imported and the others are reported as problems; if
    /// none has it, the import fails with InputInvalid and names them.
    QString nameIfSingle;
    bool dryRun = false; ///< report changes without storing anything
};

/// The result of one import.
struct ImportOutcome : ImportFindings {
    std::vector<qint64> accountIds;
    QStringList accountNames; ///< same order as accountIds
    MergeCounts posts;
    int journalEntries = 0; ///< journal entries whose actual likes were added or changed

    /// Whether every post of the source was stored already.
    bool isNothingNew() const { return posts.found > 0 && posts.found == posts.unchanged; }
};

/// Stores a source's posts in one transaction; a dry run, an error or cancellation leaves the
/// database unchanged. Without `request.read`, another thread reads the source and reports progress
/// while posts are stored, so memory use does not depend on the source's size. Blocks; call on the
/// database thread.
/// Errors: those of streamPosts() and SQLite; InputInvalid if neither the source nor the request
/// names the account, or if the request's name is that of none of several.
Result<ImportOutcome> importPosts(Database& database, const ImportRequest& request,
                                  const JobControl& control);

} // namespace likecast
