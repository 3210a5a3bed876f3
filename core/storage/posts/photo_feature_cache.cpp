#include "core/storage/posts/photo_feature_cache.h"

#include "core/storage/database/database.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/posts/face_corrections.h"
#include "core/storage/posts/photo_feature_json.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace likecast
{

using namespace Qt::StringLiterals;

/// Usage is recorded once a day: a write on every lookup would cost a disk sync.
static constexpr qint64 useNotedEveryMs = 24 * 3600 * 1000;

PhotoFeatureCache::PhotoFeatureCache(Database& database, int maxPhotos, int version)
    : m_database(database)
    , m_maxPhotos(maxPhotos)
    , m_version(version)
{
}

Result<std::optional<CachedPhoto>> PhotoFeatureCache::find(const QByteArray& sha256,
                                                           const QString& detectorName)
{
    return guarded([&]() -> std::optional<CachedPhoto> {
        SQLite::Statement row(m_database.connection(),
                              "SELECT width, height, feature_values, faces, used_at_ms "
                              "FROM photo_features "
                              "WHERE sha256 = ? AND detector = ? AND version = ?");
        bindAll(row, sha256, detectorName, m_version);
        if (!row.executeStep())
            return std::nullopt;
        const auto features =
            photoFeaturesFromJson(textAt(row, 2).toUtf8(), textAt(row, 3).toUtf8());
        // An unreadable row counts as missing, so the photo is measured again.
        if (!features)
            return std::nullopt;
        const QSize fullSize(static_cast<int>(integerAt(row, 0)),
                             static_cast<int>(integerAt(row, 1)));
        const qint64 usedAtMs = integerAt(row, 4);
        row.reset();
        markUsed(sha256, detectorName, usedAtMs);
        return CachedPhoto{fullSize, *features};
    });
}

Result<void> PhotoFeatureCache::insert(const QByteArray& sha256, const QString& detectorName,
                                       const CachedPhoto& photo)
{
    if (sha256.size() != 32)
        return failure(ErrorCode::InputInvalid, u"sha256"_s);
    if (!std::ranges::all_of(photo.features.values, [](double v) { return std::isfinite(v); }))
        return failure(ErrorCode::InputInvalid, u"a photo feature is not finite"_s);
    return guarded([&] {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        dropOtherVersions();
        execute(m_database.connection(),
                "INSERT OR REPLACE INTO photo_features (sha256, detector, version, width, height, "
                "feature_values, faces, used_at_ms) VALUES (?,?,?,?,?,?,?,?)",
                sha256, detectorName, m_version, photo.fullSize.width(), photo.fullSize.height(),
                QString::fromUtf8(featureValuesToJson(photo.features)),
                QString::fromUtf8(facesToJson(photo.features.faces)),
                QDateTime::currentMSecsSinceEpoch());
        dropLongestUnused();
        transaction.commit();
        m_otherVersionsDropped = true;
    });
}

Result<std::optional<std::vector<FaceBox>>>
PhotoFeatureCache::correctedFaces(const QByteArray& sha256)
{
    return FaceCorrections(m_database).find(sha256);
}

Result<int> PhotoFeatureCache::count()
{
    return guarded([&] {
        return m_database.connection().execAndGet("SELECT count(*) FROM photo_features").getInt();
    });
}

void PhotoFeatureCache::dropOtherVersions()
{
    if (m_otherVersionsDropped)
        return;
    execute(m_database.connection(), "DELETE FROM photo_features WHERE version <> ?", m_version);
}

void PhotoFeatureCache::markUsed(const QByteArray& sha256, const QString& detectorName,
                                 qint64 usedAtMs)
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    if (m_database.isReadOnly() || nowMs - usedAtMs < useNotedEveryMs)
        return;
    SQLite::Statement update(m_database.connection(), "UPDATE photo_features SET used_at_ms = ? "
                                                      "WHERE sha256 = ? AND detector = ?");
    bindAll(update, nowMs, sha256, detectorName);
    // A full disk must not prevent the answer.
    update.tryExecuteStep();
}

void PhotoFeatureCache::dropLongestUnused()
{
    execute(m_database.connection(),
            "DELETE FROM photo_features WHERE (sha256, detector) IN "
            "(SELECT sha256, detector FROM photo_features ORDER BY used_at_ms "
            "LIMIT max(0, (SELECT count(*) FROM photo_features) - ?))",
            m_maxPhotos);
}

} // namespace likecast
