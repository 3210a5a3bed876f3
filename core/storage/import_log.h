#pragma once

#include "core/common/result.h"
#include "core/storage/post_merge.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace likecast
{

class Database;

struct LoggedProblem {
    QString where;
    QString what;

    friend bool operator==(const LoggedProblem&, const LoggedProblem&) = default;
};

/// One source that was read into one account.
struct ImportLogEntry {
    qint64 id = 0; ///< 0: not stored yet
    qint64 accountId = 0;
    qint64 importedAtMs = 0;
    QString format;          ///< stable name: "instaloader", "plain_csv", ...
    QString source;          ///< path, or address without a token
    QByteArray sourceSha256; ///< 32 bytes of a single file's content, else empty
    MergeCounts counts;
    std::vector<LoggedProblem> problems;

    friend bool operator==(const ImportLogEntry&, const ImportLogEntry&) = default;
};

/// What came in, when, and from where. Calls are single rows: they may be part of a PostMerge that
/// is going on. Same thread as the database, which must outlive it. Errors: those of SQLite.
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
    /// The newest entry of a file with this content; entries go with their account, so what is
    /// found here is stored still.
    Result<std::optional<ImportLogEntry>> findSource(qint64 accountId,
                                                     const QByteArray& sourceSha256);

private:
    Database& m_database;
};

} // namespace likecast
