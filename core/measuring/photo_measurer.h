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

/// For whoever waits for a measurement: how far it is, and the way to stop it.
struct MeasuringWatch {
    StageCallback onStage; ///< empty, or called with Detecting and Measuring
    CancellationToken cancellation;
    StageTimes* times = nullptr; ///< null, or receives decoding on top of loadMs, detect, features
};

/// What a photo shows, as predictions see it: decoded, faces found, features measured. An object
/// belongs to one thread.
class PhotoMeasurer
{
public:
    virtual ~PhotoMeasurer() = default;

    /// Name and version of the face detector and of the packs: measurements of the same name
    /// compare.
    virtual QString name() const = 0;
    /// Errors: those of decodePhoto, FaceDetector and PhotoPacks; Cancelled (polled between
    /// stages).
    virtual Result<CachedPhoto> measure(const PhotoFile& file, const MeasuringWatch& watch) = 0;
};

std::unique_ptr<PhotoMeasurer> makePhotoMeasurer(std::unique_ptr<FaceDetector> detector,
                                                 PhotoPacks packs = {});

} // namespace likecast
