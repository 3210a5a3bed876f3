#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/faces/face_detector.h"
#include "core/image/image_loader.h"
#include "core/measuring/photo_packs.h"
#include "core/measuring/prediction_stage.h"
#include "core/storage/posts/photo_feature_cache.h"

#include <QString>

#include <functional>
#include <memory>

namespace likecast
{

/// Measures a photo for predictions: decodes it, finds faces, computes features. Use from one
/// thread.
class PhotoMeasurer
{
public:
    virtual ~PhotoMeasurer() = default;

    /// Name and version of the face detector and of the packs: measurements with the same name are
    /// comparable.
    virtual QString name() const = 0;
    /// Calls `onStage`, which may be empty, with Detecting and Measuring. Adds decoding to
    /// times.loadMs and sets detectMs and featuresMs. Errors: those of decodePhoto, FaceDetector
    /// and PhotoPacks; Cancelled (polled between stages).
    virtual Result<CachedPhoto> measure(const PhotoFile& file, const StageCallback& onStage,
                                        const CancellationToken& cancellation,
                                        StageTimes& times) = 0;
};

/// Creates the measurer that predictions use for photos, on the thread that will use it.
using PhotoMeasurerFactory = std::function<Result<std::unique_ptr<PhotoMeasurer>>()>;

std::unique_ptr<PhotoMeasurer> makePhotoMeasurer(std::unique_ptr<FaceDetector> detector,
                                                 PhotoPacks packs = {});

} // namespace likecast
