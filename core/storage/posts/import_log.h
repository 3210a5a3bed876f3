#pragma once

#include "core/common/result.h"
#include "core/storage/posts/import_problems.h"
#include "core/storage/posts/post_merge.h"

#include <QString>

#include <vector>

namespace likecast
{

class Database;

/// One source that was imported into one account.
struct ImportLogEntry {
    qint64 id = 0; ///< 0: not stored yet
    qint64 accountId = 0;
    qint64 importedAtMs = 0;
    QString format; ///< stable name: "instaloader", "plain_csv", ...
    QString source; ///< path, or address without a token
    MergeCounts counts;
    ImportProblems problems;

    friend bool operator==(const ImportLogEntry&, const ImportLogEntry&) = default;
};

/// What was imported, when and from where. Each call changes a single row and may be part of an
/// active PostMerge. Use it on the database's thread; the database must outlive it. Errors: those
/// of SQLite.
class ImportLog
{
public:
    explicit ImportLog(Database& database)
        : m_database(database)
    {
    }

    Result<qint64> add(const ImportLogEntry& entry);
    /// Newest first.
    Result<std::vector<ImportLogEntry>> load(qint64 accountId);

private:
    Database& m_database;
};

} // namespace likecast
