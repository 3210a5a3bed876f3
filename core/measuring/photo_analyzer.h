#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/features/photo_features.h"
#include "core/measuring/photo_measurer.h"

#include <QDateTime>
#include <QSize>

#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace likecast
{

class PhotoFeatureCache;

struct AnalysedPhoto {
    QByteArray sha256;
    QSize fullSize; ///< pixels of the upright original
    PhotoFeatures features;
};

/// Turns a photo file into features: read, look up by content, else measure (see PhotoMeasurer),
/// then put the user's face corrections in. Photos of the last requests stay in memory, so that an
/// edit of caption or hour costs one look-up while the file is as it was. An object belongs to one
/// thread.
class PhotoAnalyzer
{
public:
    /// Asked at each use; null where no database can be had, then nothing is kept over a restart.
    using CacheSource = std::function<PhotoFeatureCache*()>;

    PhotoAnalyzer(std::unique_ptr<FaceDetector> detector, CacheSource cache, PhotoPacks packs = {});

    /// PhotoMeasurer::name() of the detector and the packs.
    QString measurementName() const { return m_measurer->name(); }

    /// `times` receives load, detect and features. Errors: those of loadPhoto, FaceDetector and
    /// PhotoPacks; Cancelled. A cache that fails is passed over: it can only cost time.
    Result<AnalysedPhoto> analyse(const QString& path, const StageCallback& onStage,
                                  const CancellationToken& cancellation, StageTimes& times);

private:
    struct Recent {
        QString path;
        qint64 fileSize = 0;
        QDateTime modified;
        AnalysedPhoto photo;
    };

    Result<AnalysedPhoto> readPhoto(const QString& path, const StageCallback& onStage,
                                    const CancellationToken& cancellation, StageTimes& times);
    /// With the faces as the user corrected them, see FaceCorrections.
    AnalysedPhoto corrected(AnalysedPhoto photo);
    std::optional<AnalysedPhoto> findCached(const QByteArray& sha256);
    void insertCached(const AnalysedPhoto& photo);

    std::unique_ptr<PhotoMeasurer> m_measurer;
    CacheSource m_cache;
    std::list<Recent> m_recent; ///< newest first
};

} // namespace likecast
