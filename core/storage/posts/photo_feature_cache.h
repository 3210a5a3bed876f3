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

/// A photo's measurements as they are cached: enough to predict without decoding it again.
struct CachedPhoto {
    QSize fullSize; ///< pixels of the upright original
    PhotoFeatures features;
};

/// Measurements by the content of the photo and the detector that found its faces. Holds those of
/// one version at a time (the others are dropped on first use) and at most `maxPhotos`, the
/// longest unused going first. Same thread as the database, which must outlive it.
/// Errors: those of SQLite; on a read-only database insert() says DatabaseReadOnly.
class PhotoFeatureCache
{
public:
    static constexpr int defaultMaxPhotos = 20'000;

    explicit PhotoFeatureCache(Database& database, int maxPhotos = defaultMaxPhotos,
                               int version = photoFeaturesVersion);

    /// Nothing when the photo has not been measured with this detector and version.
    Result<std::optional<CachedPhoto>> find(const QByteArray& sha256, const QString& detectorName);

    /// Values must be finite (else InputInvalid). Replaces what was there.
    Result<void> insert(const QByteArray& sha256, const QString& detectorName,
                        const CachedPhoto& photo);

    /// FaceCorrections::find(); what find() gives are the detector's own faces.
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
