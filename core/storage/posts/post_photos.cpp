#include "core/storage/posts/post_photos.h"

#include "core/features/face_features.h"
#include "core/storage/database/database.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/posts/photo_feature_json.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace likecast
{

Result<std::vector<UnmeasuredPhoto>> PostPhotos::unmeasured(qint64 accountId,
                                                            const QString& detectorName)
{
    return guarded([&] {
        return allRows(
            m_database.connection(),
            "SELECT id, photo_path FROM (SELECT id, photo_path, photo_sha256, taken_at_ms "
            "FROM post WHERE account_id = ?1 AND photo_path IS NOT NULL "
            "ORDER BY taken_at_ms DESC LIMIT ?4) AS recent "
            "WHERE NOT EXISTS (SELECT 1 FROM photo_features WHERE sha256 = recent.photo_sha256 "
            "AND detector = ?2 AND version = ?3) ORDER BY taken_at_ms DESC, id DESC",
            [](const SQLite::Statement& row) {
                return UnmeasuredPhoto{integerAt(row, 0), textAt(row, 1)};
            },
            accountId, detectorName, m_version, mostPerAccount);
    });
}

Result<QHash<QString, PhotoFeatures>> PostPhotos::features(qint64 accountId,
                                                           const QString& detectorName)
{
    return guarded([&] {
        SQLite::Statement rows(
            m_database.connection(),
            "SELECT photo_path, feature_values, photo_features.faces, face_correction.faces FROM "
            "post "
            "JOIN photo_features ON photo_features.sha256 = post.photo_sha256 "
            "LEFT JOIN face_correction ON face_correction.sha256 = post.photo_sha256 "
            "WHERE account_id = ? AND detector = ? AND version = ? AND photo_path IS NOT NULL");
        bindAll(rows, accountId, detectorName, m_version);
        QHash<QString, PhotoFeatures> known;
        while (rows.executeStep()) {
            auto features =
                photoFeaturesFromJson(textAt(rows, 1).toUtf8(), textAt(rows, 2).toUtf8());
            auto corrected = facesFromJson(textAt(rows, 3).toUtf8());
            if (features && corrected)
                setFaces(*features, *std::move(corrected));
            if (features)
                known.insert(textAt(rows, 0), *features);
        }
        return known;
    });
}

} // namespace likecast
