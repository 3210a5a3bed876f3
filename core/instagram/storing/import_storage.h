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
    QStringList paths; ///< together one source
    ImportOptions options;
    /// From previewPosts() with the same paths and options: stored as it is instead of reading the
    /// source again. Null: read it.
    std::shared_ptr<const ReadPosts> read;
    QString nameIfNone; ///< the account of posts whose source names none; may be empty
    /// If set, the name for a source's only account, whatever the source calls it. Of several
    /// accounts, the one with this name is imported and the others are problems; if none has it,
    /// all are imported under their own names.
    QString nameIfSingle;
    bool dryRun = false; ///< report what would change, store nothing
};

/// What one import did.
struct ImportOutcome : ImportFindings {
    std::vector<qint64> accountIds;
    QStringList accountNames; ///< in the order of accountIds
    MergeCounts posts;
    int journalEntries = 0; ///< whose actual likes came in, or changed, with it

    /// The source held nothing that was not stored already.
    bool isNothingNew() const { return posts.found > 0 && posts.found == posts.unchanged; }
};

/// Stores the posts of a source in one transaction; a dry run, an error or cancellation leaves the
/// database unchanged. Without `request.read`, posts are stored while another thread reads the
/// source and reports progress, so memory use does not depend on its size. On the database's
/// thread; blocks.
/// Errors: those of streamPosts() and SQLite; InputInvalid if neither the source nor the request
/// names the account.
Result<ImportOutcome> importPosts(Database& database, const ImportRequest& request,
                                  const ImportControl& control);

} // namespace likecast
