#pragma once

#include "core/common/result.h"
#include "core/storage/posts/post_merge.h"

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
    qint64 sourceBytes = 0;  ///< of that file; 0 without the hash
    int sourceAccounts = 1;  ///< as many entries of this import there were, one for each account
    QString readWith;        ///< program version and options: what the result depends on
    std::optional<qint64> postsDigest; ///< PostRepository::digest() when the import had ended
    MergeCounts counts;
    qint64 problemsTotal = 0; ///< listed or not
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
    /// The entries of the newest import of this source, one for each of its accounts that is still
    /// stored (entries go with their account); none when it was never imported.
    Result<std::vector<ImportLogEntry>> newestOf(const QString& source);

private:
    Database& m_database;
};

} // namespace likecast
