#pragma once

#include "core/common/result.h"
#include "core/features/photo_features.h"

#include <QHash>
#include <QString>

#include <vector>

namespace likecast
{

class Database;

/// A post's photo that has not been measured yet.
struct UnmeasuredPhoto {
    qint64 postId = 0;
    QString photoPath; ///< as Post::photoPath: a file, or an archive entry

    friend bool operator==(const UnmeasuredPhoto&, const UnmeasuredPhoto&) = default;
};

/// The photos of posts and their measurements: posts store their photo's content hash, the key of a
/// detector's measurements in PhotoFeatureCache. Use it on the database's thread; the database must
/// outlive it. Errors: those of SQLite.
class PostPhotos
{
public:
    /// Older photos of an account are not measured: they matter little now, and the cache must have
    /// room for other accounts.
    static constexpr int mostPerAccount = 5000;

    explicit PostPhotos(Database& database, int version = photoFeaturesVersion)
        : m_database(database)
        , m_version(version)
    {
    }

    /// The newest posts' photos that this detector has not measured, newest first.
    Result<std::vector<UnmeasuredPhoto>> unmeasured(qint64 accountId, const QString& detectorName);

    /// Features of the account's measured photos by Post::photoPath, with corrected faces.
    Result<QHash<QString, PhotoFeatures>> features(qint64 accountId, const QString& detectorName);

private:
    Database& m_database;
    int m_version;
};

} // namespace likecast
