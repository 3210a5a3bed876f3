#pragma once

#include "core/common/result.h"
#include "core/features/photo_features.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace likecast
{

class Database;

/// Cached measurements of a photo: enough to predict without decoding it again.
struct CachedPhoto {
    QSize fullSize; ///< size of the upright original in pixels
    PhotoFeatures features;
};

/// Caches measurements by the photo's content and its face detector. Contains measurements of one
/// version only (others are dropped on first use) and of at most `maxPhotos` photos, evicting the
/// least recently used. Use it on the database's thread; the database must outlive it.
/// Errors: those of SQLite; insert() into a read-only database fails with DatabaseReadOnly.
class PhotoFeatureCache
{
public:
    static constexpr int defaultMaxPhotos = 20'000;

    explicit PhotoFeatureCache(Database& database, int maxPhotos = defaultMaxPhotos,
                               int version = photoFeaturesVersion);

    /// std::nullopt if the photo was not measured with this detector and version.
    Result<std::optional<CachedPhoto>> find(const QByteArray& sha256, const QString& detectorName);

    /// Values must be finite (else InputInvalid). Replaces an existing entry.
    Result<void> insert(const QByteArray& sha256, const QString& detectorName,
                        const CachedPhoto& photo);

    /// As FaceCorrections::find(); find() above returns the detector's own faces.
    Result<std::optional<std::vector<FaceBox>>> correctedFaces(const QByteArray& sha256);

    Result<int> count();

private:
    void dropOtherVersions();
    void markUsed(const QByteArray& sha256, const QString& detectorName, qint64 usedAtMs);
    void dropLongestUnused();

    Database& m_database;
    int m_maxPhotos;
    int m_version;
    bool m_otherVersionsDropped = false;
};

} // namespace likecast
