#include "core/measuring/photo_analyzer.h"

#include "core/features/face_features.h"
#include "core/image/image_loader.h"
#include "core/storage/posts/photo_feature_cache.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace likecast
{

namespace
{

constexpr std::size_t recentPhotos = 64;

} // namespace

PhotoAnalyzer::PhotoAnalyzer(std::unique_ptr<FaceDetector> detector, CacheSource cache,
                             PhotoPacks packs)
    : m_measurer(makePhotoMeasurer(std::move(detector), std::move(packs)))
    , m_cache(std::move(cache))
{
}

Result<AnalysedPhoto> PhotoAnalyzer::analyse(const QString& path, const StageCallback& onStage,
                                             const CancellationToken& cancellation,
                                             StageTimes& times)
{
    const QFileInfo file(path);
    const auto known = std::find_if(m_recent.begin(), m_recent.end(), [&](const Recent& recent) {
        return recent.path == path && recent.fileSize == file.size() &&
               recent.modified == file.lastModified();
    });
    if (known != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, known);
        return corrected(m_recent.front().photo);
    }
    auto photo = readPhoto(path, onStage, cancellation, times);
    if (photo) {
        photo->features.photoPath = path;
        m_recent.push_front({path, file.size(), file.lastModified(), *photo});
        if (m_recent.size() > recentPhotos)
            m_recent.pop_back();
        return corrected(*std::move(photo));
    }
    return photo;
}

AnalysedPhoto PhotoAnalyzer::corrected(AnalysedPhoto photo)
{
    if (PhotoFeatureCache* cache = m_cache ? m_cache() : nullptr) {
        auto faces = cache->correctedFaces(photo.sha256);
        if (faces && *faces)
            setFaces(photo.features, **std::move(faces));
    }
    return photo;
}

Result<AnalysedPhoto> PhotoAnalyzer::readPhoto(const QString& path, const StageCallback& onStage,
                                               const CancellationToken& cancellation,
                                               StageTimes& times)
{
    QElapsedTimer clock;
    clock.start();
    onStage(PredictionStage::Loading);
    const auto file = readPhotoFile(path);
    if (!file)
        return failure(file.error());
    auto cached = findCached(file->sha256, measurementName());
    times.loadMs = clock.elapsed();
    if (cached)
        return *std::move(cached);
    auto measured = m_measurer->measure(*file, onStage, cancellation, times);
    if (!measured)
        return failure(measured.error());
    AnalysedPhoto photo{file->sha256, measured->fullSize, std::move(measured->features)};
    insertCached(photo, measurementName());
    return photo;
}

std::optional<AnalysedPhoto> PhotoAnalyzer::findCached(const QByteArray& sha256,
                                                       const QString& measurerName)
{
    PhotoFeatureCache* cache = m_cache ? m_cache() : nullptr;
    if (!cache)
        return std::nullopt;
    auto found = cache->find(sha256, measurerName);
    if (!found || !*found)
        return std::nullopt;
    return AnalysedPhoto{sha256, (*found)->fullSize, std::move((*found)->features)};
}

void PhotoAnalyzer::insertCached(const AnalysedPhoto& photo, const QString& measurerName)
{
    if (PhotoFeatureCache* cache = m_cache ? m_cache() : nullptr)
        cache->insert(photo.sha256, measurerName, {photo.fullSize, photo.features});
}

} // namespace likecast
