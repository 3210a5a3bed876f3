#include "app/cli/measured_photos.h"

#include "app/cli/command_context.h"
#include "app/cli/opened_database.h"
#include "app/predictor_factory.h"
#include "core/features/face_features.h"
#include "core/measuring/linked_photos.h"
#include "core/storage/posts/photo_feature_cache.h"

#include <QHash>

#include <mutex>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// Collects features by link, and stores new ones in the user's database if that exists and is
/// writable. Otherwise they are simply measured again next time.
class TakenFeatures final : public PhotoMeasurements
{
public:
    TakenFeatures(Database* database, QString measurerName,
                  QHash<QString, PhotoFeatures>& featuresByLink)
        : m_measurerName(std::move(measurerName))
        , m_features(featuresByLink)
    {
        if (database)
            m_cache.emplace(*database);
    }

    Result<bool> find(const QString& link, const PhotoFile& file) override
    {
        if (!m_cache)
            return false;
        const auto known = m_cache->find(file.sha256, m_measurerName);
        if (!known || !*known)
            return false;
        m_features.insert(link, corrected(file, (*known)->features));
        return true;
    }

    Result<void> keep(const QString& link, const PhotoFile& file,
                      const CachedPhoto& measured) override
    {
        m_features.insert(link, corrected(file, measured.features));
        if (m_cache)
            static_cast<void>(m_cache->insert(file.sha256, m_measurerName, measured));
        return {};
    }

private:
    PhotoFeatures corrected(const PhotoFile& file, PhotoFeatures features)
    {
        if (m_cache) {
            auto faces = m_cache->correctedFaces(file.sha256);
            if (faces && *faces)
                setFaces(features, **std::move(faces));
        }
        return features;
    }

    std::optional<PhotoFeatureCache> m_cache;
    QString m_measurerName;
    QHash<QString, PhotoFeatures>& m_features;
};

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
            m_context.note(u"Photos are ignored: %1"_s.arg(measurer.error().detail));
            return;
        }
        const std::unique_ptr<Database> database = openIfPossible(m_context);
        TakenFeatures taken(database.get(), (*measurer)->name(), m_features);
        const auto report = measureLinkedPhotos(m_links, **measurer, taken, m_context.cancellation,
                                                m_context.progress(u"Measuring photos"_s));
        // Cancelled: the caller checks the same token.
        if (report && !report->leftOut.empty()) {
            const auto& [link, error] = report->leftOut.front();
            m_context.note(u"%1 photos skipped; the first: %2 %3"_s.arg(report->leftOut.size())
                               .arg(link, error.detail));
        }
    }

    const CommandContext& m_context;
    QStringList m_links;
    std::once_flag m_measured;
    QHash<QString, PhotoFeatures> m_features; ///< by link
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
