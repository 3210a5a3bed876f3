#include "core/measuring/past_photos.h"

#include "core/instagram/graph/thumbnail_cache.h"
#include "core/instagram/source/import_source.h"
#include "core/storage/posts/photo_feature_cache.h"
#include "core/storage/posts/post_photos.h"
#include "core/storage/posts/post_repository.h"

#include <QHash>

namespace likecast
{

namespace
{

/// Stores measurements in the database, with the posts that each photo belongs to.
class StoredMeasurements final : public PhotoMeasurements
{
public:
    StoredMeasurements(const PastPhotos::DatabaseAccess& database, QString measurerName,
                       ThumbnailCache* thumbnails, const std::vector<UnmeasuredPhoto>& photos)
        : m_database(database)
        , m_measurerName(std::move(measurerName))
        , m_thumbnails(thumbnails)
    {
        for (const UnmeasuredPhoto& photo : photos) {
            if (!m_posts.contains(photo.photoPath))
                m_links.append(photo.photoPath);
            m_posts[photo.photoPath].append(photo.postId);
        }
    }

    const QStringList& links() const { return m_links; }

    Result<bool> find(const QString& link, const PhotoFile& file) override
    {
        // Failing to store it only costs the post its picture in the table.
        if (m_thumbnails && isArchiveEntryLink(link) && m_thumbnails->find(link).isEmpty())
            static_cast<void>(m_thumbnails->store(link, file.bytes));
        bool isKnown = false;
        const Result<void> looked = m_database([&](Database& database) -> Result<void> {
            const auto found = PhotoFeatureCache(database).find(file.sha256, m_measurerName);
            isKnown = found && found->has_value();
            return isKnown ? linkPosts(database, link, file.sha256) : Result<void>();
        });
        if (!looked)
            return failure(looked.error());
        return isKnown;
    }

    Result<void> keep(const QString& link, const PhotoFile& file,
                      const CachedPhoto& measured) override
    {
        return m_database([&](Database& database) -> Result<void> {
            const auto inserted =
                PhotoFeatureCache(database).insert(file.sha256, m_measurerName, measured);
            return inserted ? linkPosts(database, link, file.sha256) : inserted;
        });
    }

private:
    Result<void> linkPosts(Database& database, const QString& link, const QByteArray& sha256)
    {
        for (const qint64 postId : m_posts.value(link)) {
            const auto set = PostRepository(database).setPhotoSha256(postId, sha256);
            if (!set)
                return set;
        }
        return {};
    }

    const PastPhotos::DatabaseAccess& m_database;
    QString m_measurerName;
    ThumbnailCache* m_thumbnails;
    QStringList m_links;
    QHash<QString, QList<qint64>> m_posts; ///< post ids by photo
};

} // namespace

PastPhotos::PastPhotos(DatabaseAccess database, PhotoMeasurer& measurer, ThumbnailCache* thumbnails)
    : m_database(std::move(database))
    , m_measurer(measurer)
    , m_thumbnails(thumbnails)
{
}

Result<MeasuringReport> PastPhotos::measure(qint64 accountId, const CancellationToken& cancellation,
                                            const ProgressCallback& progress)
{
    std::vector<UnmeasuredPhoto> photos;
    const Result<void> listed = m_database([&](Database& database) -> Result<void> {
        auto unmeasured = PostPhotos(database).unmeasured(accountId, m_measurer.name());
        if (!unmeasured)
            return failure(unmeasured.error());
        photos = std::move(*unmeasured);
        return {};
    });
    if (!listed)
        return failure(listed.error());
    StoredMeasurements stored(m_database, m_measurer.name(), m_thumbnails, photos);
    return measureLinkedPhotos(stored.links(), m_measurer, stored, cancellation, progress);
}

} // namespace likecast
