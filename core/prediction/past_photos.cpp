#include "core/prediction/past_photos.h"

#include "core/common/sha256.h"
#include "core/image/image_loader.h"
#include "core/instagram/import_source.h"
#include "core/instagram/thumbnail_cache.h"
#include "core/storage/photo_feature_cache.h"
#include "core/storage/post_photos.h"
#include "core/storage/post_repository.h"

#include <QHash>

namespace likecast
{

namespace
{

/// Instagram's own are below 2 MB; a raw scan need not be held in memory for its faces.
constexpr qint64 maxBytes = 64 << 20;

class Measuring
{
public:
    Measuring(const PastPhotos::DatabaseAccess& database, PhotoMeasurer& measurer,
              ThumbnailCache* thumbnails, const CancellationToken& cancellation,
              const ProgressCallback& progress)
        : m_database(database)
        , m_measurer(measurer)
        , m_thumbnails(thumbnails)
        , m_cancellation(cancellation)
        , m_progress(progress)
    {
    }

    Result<PastPhotosReport> run(const std::vector<UnmeasuredPhoto>& photos)
    {
        QStringList links;
        for (const UnmeasuredPhoto& photo : photos) {
            if (!m_posts.contains(photo.photoPath))
                links.append(photo.photoPath);
            m_posts[photo.photoPath].append(photo.postId);
        }
        m_total = links.size();
        const LinkedFileVisitor visitor = [this](const QString& link, Result<QByteArray> bytes) {
            return take(link, std::move(bytes));
        };
        const Result<void> visited = visitLinkedFiles(links, maxBytes, visitor, m_cancellation);
        if (!m_outcome)
            return failure(m_outcome.error());
        if (!visited)
            return failure(visited.error());
        return std::move(m_report);
    }

private:
    Visit take(const QString& link, Result<QByteArray> bytes)
    {
        m_outcome = m_cancellation.isCancelled() ? failure(ErrorCode::Cancelled)
                                                 : measureOne(link, std::move(bytes));
        if (m_progress)
            m_progress({++m_done, m_total});
        return m_outcome ? Visit::Continue : Visit::Stop;
    }

    /// Errors end the whole run; a photo that cannot be had is no error.
    Result<void> measureOne(const QString& link, Result<QByteArray> bytes)
    {
        if (!bytes) {
            m_report.leftOut.push_back({link, bytes.error()});
            return {};
        }
        PhotoFile file{std::move(*bytes), {}};
        file.sha256 = sha256Of(file.bytes);
        // Without one the post has no picture in the table, and that is all.
        if (m_thumbnails && isArchiveEntryLink(link) && m_thumbnails->find(link).isEmpty())
            static_cast<void>(m_thumbnails->store(link, file.bytes));
        bool isKnown = false;
        const Result<void> looked = m_database([&](Database& database) -> Result<void> {
            auto found = PhotoFeatureCache(database).find(file.sha256, m_measurer.name());
            isKnown = found && found->has_value();
            return isKnown ? linkPosts(database, link, file.sha256) : Result<void>();
        });
        if (!looked || isKnown) {
            m_report.knownBefore += isKnown ? 1 : 0;
            return looked;
        }
        return measureNew(link, file);
    }

    Result<void> measureNew(const QString& link, const PhotoFile& file)
    {
        const auto measured = m_measurer.measure(file);
        if (!measured) {
            m_report.leftOut.push_back({link, measured.error()});
            return {};
        }
        const Result<void> kept = m_database([&](Database& database) -> Result<void> {
            const auto inserted =
                PhotoFeatureCache(database).insert(file.sha256, m_measurer.name(), *measured);
            return inserted ? linkPosts(database, link, file.sha256) : inserted;
        });
        m_report.measured += kept ? 1 : 0;
        return kept;
    }

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
    PhotoMeasurer& m_measurer;
    ThumbnailCache* m_thumbnails;
    const CancellationToken& m_cancellation;
    const ProgressCallback& m_progress;
    QHash<QString, QList<qint64>> m_posts; ///< by photo
    PastPhotosReport m_report;
    Result<void> m_outcome;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

PastPhotos::PastPhotos(DatabaseAccess database, PhotoMeasurer& measurer, ThumbnailCache* thumbnails)
    : m_database(std::move(database))
    , m_measurer(measurer)
    , m_thumbnails(thumbnails)
{
}

Result<PastPhotosReport> PastPhotos::measure(qint64 accountId,
                                             const CancellationToken& cancellation,
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
    return Measuring(m_database, m_measurer, m_thumbnails, cancellation, progress).run(photos);
}

} // namespace likecast
