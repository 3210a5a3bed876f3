#pragma once

#include "core/common/result.h"
#include "core/features/photo_features.h"

#include <QHash>
#include <QString>

#include <vector>

namespace likecast
{

class Database;

/// A post's photo that is to be measured.
struct UnmeasuredPhoto {
    qint64 postId = 0;
    QString photoPath; ///< as Post::photoPath: a file, or an entry of an archive

    friend bool operator==(const UnmeasuredPhoto&, const UnmeasuredPhoto&) = default;
};

/// The photos that posts came with, and what was measured on them: posts know their photo's
/// content hash, by which PhotoFeatureCache holds the measurements of a face detector. Same thread
/// as the database, which must outlive it. Errors: those of SQLite.
class PostPhotos
{
public:
    /// Older ones of an account are not measured: what was said of a photo years ago weighs little
    /// now, and the cache must have room for other accounts.
    static constexpr int mostPerAccount = 5000;

    explicit PostPhotos(Database& database, int version = photoFeaturesVersion)
        : m_database(database)
        , m_version(version)
    {
    }

    /// Of the account's newest posts with a photo, those without measurements by this
    /// detector; newest first.
    Result<std::vector<UnmeasuredPhoto>> unmeasured(qint64 accountId, const QString& detectorName);

    /// What is known of the account's photos, by Post::photoPath; faces as the user corrected them.
    Result<QHash<QString, PhotoFeatures>> features(qint64 accountId, const QString& detectorName);

private:
    Database& m_database;
    int m_version;
};

} // namespace likecast
