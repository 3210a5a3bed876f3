#include "app/cli/measured_photos.h"

#include "app/cli/command_context.h"
#include "app/cli/stored_data.h"
#include "app/predictor_factory.h"
#include "core/common/sha256.h"
#include "core/image/image_loader.h"
#include "core/instagram/import_source.h"
#include "core/storage/photo_feature_cache.h"

#include <QHash>

#include <mutex>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

class Photos
{
public:
    Photos(const CommandContext& context, const std::vector<const AccountPosts*>& accounts)
        : m_context(context)
    {
        for (const AccountPosts* account : accounts) {
            for (const Post& post : account->posts) {
                if (post.likes && !post.photoPath.isEmpty())
                    m_links.append(post.photoPath);
            }
        }
        m_links.removeDuplicates();
    }

    std::optional<PhotoFeatures> featuresOf(const Post& post)
    {
        if (m_links.isEmpty() || post.photoPath.isEmpty())
            return std::nullopt;
        std::call_once(m_measured, [this] { measureAll(); });
        const auto known = m_features.constFind(post.photoPath);
        return known == m_features.constEnd() ? std::nullopt : std::optional(*known);
    }

private:
    void measureAll()
    {
        const auto measurer = makePhotoMeasurer({}, m_context.dataDir);
        if (!measurer) {
            m_context.note(u"Photos are left out: %1"_s.arg(measurer.error().detail));
            return;
        }
        StoredData stored(m_context.profileDir);
        std::unique_ptr<PhotoFeatureCache> cache;
        if (Database* database = stored.database())
            cache = std::make_unique<PhotoFeatureCache>(*database);
        const ProgressCallback progress = m_context.progress(u"Measuring photos"_s);
        qint64 done = 0;
        const LinkedFileVisitor visitor = [&](const QString& link, Result<QByteArray> bytes) {
            measure(link, std::move(bytes), **measurer, cache.get());
            if (progress)
                progress({++done, m_links.size()});
            return Visit::Continue;
        };
        // Cancelled: who asked looks at the same token.
        static_cast<void>(
            visitLinkedFiles(m_links, maxPhotoFileBytes, visitor, m_context.cancellation));
        if (m_leftOut > 0)
            m_context.note(
                u"%1 photos left out; the first: %2"_s.arg(m_leftOut).arg(m_firstLeftOut));
    }

    void measure(const QString& link, Result<QByteArray> bytes, PhotoMeasurer& measurer,
                 PhotoFeatureCache* cache)
    {
        if (!bytes)
            return leaveOut(link, bytes.error());
        PhotoFile file{*std::move(bytes), {}};
        file.sha256 = sha256Of(file.bytes);
        if (cache) {
            const auto known = cache->find(file.sha256, measurer.name());
            if (known && *known) {
                m_features.insert(link, (*known)->features);
                return;
            }
        }
        const auto measured = measurer.measure(file);
        if (!measured)
            return leaveOut(link, measured.error());
        // What cannot be kept is measured again the next time, and that is all.
        if (cache)
            static_cast<void>(cache->insert(file.sha256, measurer.name(), *measured));
        m_features.insert(link, measured->features);
    }

    void leaveOut(const QString& link, const Error& error)
    {
        if (m_leftOut++ == 0)
            m_firstLeftOut = u"%1 %2"_s.arg(link, error.detail);
    }

    const CommandContext& m_context;
    QStringList m_links;
    std::once_flag m_measured;
    QHash<QString, PhotoFeatures> m_features; ///< by link
    int m_leftOut = 0;
    QString m_firstLeftOut;
};

} // namespace

PhotoLookup measuredPhotos(const CommandContext& context,
                           const std::vector<const AccountPosts*>& accounts)
{
    return [photos = std::make_shared<Photos>(context, accounts)](const Post& post) {
        return photos->featuresOf(post);
    };
}

} // namespace likecast::cli
