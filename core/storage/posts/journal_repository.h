#pragma once

#include "core/common/result.h"
#include "core/posts/media_type.h"
#include "core/storage/posts/likes_figure.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace likecast
{

class Database;

/// A prediction for a post that was then published, and its actual likes.
struct JournalEntry {
    qint64 id = 0;                   ///< 0: not stored yet
    std::optional<qint64> accountId; ///< unset: an account entered by hand, or removed since
    QString accountName;             ///< kept if the account is removed; may be empty
    qint64 madeAtMs = 0;             ///< time of the prediction
    qint64 postedAtMs = 0;           ///< time of publishing, according to the user
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
    std::optional<qint64> postId; ///< the stored post it was matched with
    std::optional<qint64> actualLikes;
    std::optional<qint64> actualAtMs; ///< when actualLikes were counted
    bool isActualTyped = false;       ///< entered by the user and not counted by a source since

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// How accurate the entries with actual likes were.
struct JournalOutcome {
    qint64 entries = 0;
    qint64 withActual = 0;
    qint64 withinRange = 0; ///< out of withActual
};

/// The journal of predictions. Every call is one transaction, on disk when it returns. Use it on
/// the database's thread; the database must outlive it. Errors: InputInvalid (low above high, a
/// value that is not finite, a coverage outside (0, 1), a count out of range, no such entry), those
/// of SQLite.
class JournalRepository
{
public:
    explicit JournalRepository(Database& database)
        : m_database(database)
    {
    }

    /// Returns the id of the new entry. An entry that has an id keeps it, so that a removed one can
    /// be put back.
    Result<qint64> add(const JournalEntry& entry);
    /// Whether another entry of the same draft is waiting for the likes of this entry's post:
    /// published within the two days in which matchPosts() searches.
    Result<bool> waitsForSamePost(const JournalEntry& entry);
    /// Newest first; for one account, or for all.
    Result<std::vector<JournalEntry>> load(std::optional<qint64> accountId = std::nullopt);
    Result<void> remove(qint64 id);
    /// Replaces an entry's actual likes, also those of its post if it has one. Returns the previous
    /// ones, for undo. LikesFigure::postId is ignored.
    Result<LikesFigure> setLikes(qint64 id, const LikesFigure& figure);
    Result<JournalOutcome> outcome(std::optional<qint64> accountId = std::nullopt);

    /// Call after importing posts of the account. Reattaches entries of a removed account of this
    /// name, finds the post of every entry without one (the nearest within two days with the same
    /// caption, else the nearest within ten minutes; each post matches one entry at most) and
    /// copies its likes unless the known ones are newer. Returns the number of entries whose likes
    /// changed.
    Result<int> matchPosts(qint64 accountId);

private:
    Database& m_database;
};

} // namespace likecast
