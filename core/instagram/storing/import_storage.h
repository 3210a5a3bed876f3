#pragma once

#include "core/instagram/formats/import_options.h"
#include "core/instagram/formats/post_import.h"
#include "core/instagram/source/import_source.h"
#include "core/storage/posts/post_merge.h"

#include <QStringList>

#include <vector>

namespace likecast
{

class Database;

struct ImportRequest {
    QStringList paths; ///< together one source
    ImportOptions options;
    QString nameIfNone; ///< the account of posts whose source names none; may be empty
    /// Not empty: the name of the source's only account, whatever the source calls it. Where it
    /// holds several, each keeps its own.
    QString nameIfSingle;
    QString programVersion; ///< another version may read the same bytes otherwise
    bool dryRun = false;    ///< only say what would change
};

/// What one import did.
struct ImportOutcome : ImportFindings {
    std::vector<qint64> accountIds;
    QStringList accountNames; ///< in the order of accountIds
    MergeCounts posts;
    int journalEntries = 0; ///< whose actual likes came in, or changed, with it
    /// The very same file was imported before and nothing of it has changed since, so it was not
    /// read again; posts are all counted as unchanged.
    bool wasKnown = false;
};

/// Reads a source and stores its posts as one transaction, in memory that does not grow with
/// either: cancelled, failed or tried dry, the database is as it was. On the database's thread;
/// the source is read on another one meanwhile, which is also where progress is told.
/// Errors: those of streamPosts(), InputInvalid (the source names no account, nor does the
/// request), those of SQLite.
Result<ImportOutcome> importPosts(Database& database, const ImportRequest& request,
                                  const ImportControl& control);

} // namespace likecast
