#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/measuring/analysed_photo.h"
#include "core/measuring/photo_measurer.h"

#include <QDateTime>

#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace likecast
{

class PhotoFeatureCache;

/// Turns a photo file into features: reads it, looks it up by content or measures it (see
/// PhotoMeasurer), then applies the user's face corrections. The most recent photos stay in memory,
/// so that editing caption or hour costs one look-up while the file is unchanged. Use from one
/// thread.
class PhotoAnalyzer
{
public:
    /// Called at each use; returns null if there is no database, and then nothing is cached across
    /// restarts.
    using CacheSource = std::function<PhotoFeatureCache*()>;

    PhotoAnalyzer(std::unique_ptr<FaceDetector> detector, CacheSource cache, PhotoPacks packs = {});

    /// PhotoMeasurer::name() of the detector and the packs.
    QString measurementName() const { return m_measurer->name(); }

    /// `times` receives load, detect and features. Errors: those of loadPhoto, FaceDetector and
    /// PhotoPacks; Cancelled. Errors of the cache are ignored: they only cost time.
    Result<AnalysedPhoto> analyse(const QString& path, const StageCallback& onStage,
                                  const CancellationToken& cancellation, StageTimes& times);

    /// Applies the user's corrections, see FaceCorrections.
    AnalysedPhoto corrected(AnalysedPhoto photo);

    /// The cache, for photos that are measured elsewhere.
    std::optional<AnalysedPhoto> findCached(const QByteArray& sha256, const QString& measurerName);
    void insertCached(const AnalysedPhoto& photo, const QString& measurerName);

private:
    struct Recent {
        QString path;
        qint64 fileSize = 0;
        QDateTime modified;
        AnalysedPhoto photo;
    };

    Result<AnalysedPhoto> readPhoto(const QString& path, const StageCallback& onStage,
                                    const CancellationToken& cancellation, StageTimes& times);

    std::unique_ptr<PhotoMeasurer> m_measurer;
    CacheSource m_cache;
    std::list<Recent> m_recent; ///< newest first
};

} // namespace likecast
