#pragma once

#include "core/common/result.h"
#include "core/posts/media_type.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace likecast
{

class Database;

/// What was predicted for a post that was then published, and what came of it.
struct JournalEntry {
    qint64 id = 0;                   ///< 0: not stored yet
    std::optional<qint64> accountId; ///< absent: an account typed in by hand, or removed since
    QString accountName;             ///< stays when the account is removed; may be empty
    qint64 madeAtMs = 0;             ///< when it was predicted
    qint64 postedAtMs = 0;           ///< when it was published, as far as the user said
    QByteArray timeZoneId;
    MediaType mediaType = MediaType::Photo;
    QString caption;
    QString photoPath;
    QByteArray photoSha256; ///< 32 bytes, or empty
    double predictedMedian = 0.0;
    double predictedLow = 0.0;
    double predictedHigh = 0.0;
    double coverage = 0.8; ///< of the range, (0, 1)
    double usualLikes = 0.0;
    QString modelName;
    QString modelVersion;
    std::optional<qint64> postId; ///< the stored post that it turned out to be
    std::optional<qint64> actualLikes;
    std::optional<qint64> actualAtMs; ///< when those were counted

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// How the entries with actual likes turned out.
struct JournalOutcome {
    qint64 entries = 0;
    qint64 withActual = 0;
    qint64 withinRange = 0; ///< of those with actual likes
};

/// The journal of predictions. Every call is one transaction, on the disk when it returns. Same
/// thread as the database, which must outlive it. Errors: InputInvalid (low above high, a value
/// that is not finite, a coverage outside (0, 1)), those of SQLite.
class JournalRepository
{
public:
    explicit JournalRepository(Database& database)
        : m_database(database)
    {
    }

    /// Returns the id of the new entry.
    Result<qint64> add(const JournalEntry& entry);
    /// Whether an entry of the same draft already waits for the likes of the post that this one is
    /// about: published within the two days in which matchPosts() looks for a post.
    Result<bool> waitsForSamePost(const JournalEntry& entry);
    /// Newest first; of one account, or of all.
    Result<std::vector<JournalEntry>> load(std::optional<qint64> accountId = std::nullopt);
    Result<void> remove(qint64 id);
    Result<JournalOutcome> outcome(std::optional<qint64> accountId = std::nullopt);

    /// Called after posts of the account came in: takes back entries that an account of this name
    /// left behind when it was removed, finds the post of every entry that has none (the
    /// nearest one within two days with the same caption, else the nearest one within ten minutes;
    /// no post serves two entries) and takes over its likes unless they are older than those that
    /// are known. Returns how many entries got likes, or others than they had.
    Result<int> matchPosts(qint64 accountId);

private:
    Database& m_database;
};

} // namespace likecast
