#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/faces/face_detector.h"
#include "core/image/image_loader.h"
#include "core/measuring/photo_packs.h"
#include "core/measuring/prediction_stage.h"
#include "core/storage/posts/photo_feature_cache.h"

#include <QString>

#include <memory>

namespace likecast
{

/// Progress, cancellation and timing of a measurement.
struct MeasuringWatch {
    StageCallback onStage; ///< may be empty; called with Detecting and Measuring
    CancellationToken cancellation;
    /// may be null; decoding is added to loadMs, and detect and features are set
    StageTimes* times = nullptr;
};

/// Measures a photo for predictions: decodes it, finds faces, computes features. Use from one
/// thread.
class PhotoMeasurer
{
public:
    virtual ~PhotoMeasurer() = default;

    /// Name and version of the face detector and of the packs: measurements with the same name are
    /// comparable.
    virtual QString name() const = 0;
    /// Errors: those of decodePhoto, FaceDetector and PhotoPacks; Cancelled (polled between
    /// stages).
    virtual Result<CachedPhoto> measure(const PhotoFile& file, const MeasuringWatch& watch) = 0;
};

std::unique_ptr<PhotoMeasurer> makePhotoMeasurer(std::unique_ptr<FaceDetector> detector,
                                                 PhotoPacks packs = {});

} // namespace likecast
