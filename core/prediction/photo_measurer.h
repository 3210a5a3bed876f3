#pragma once

#include "core/common/result.h"
#include "core/faces/face_detector.h"
#include "core/image/image_loader.h"
#include "core/prediction/photo_packs.h"
#include "core/storage/photo_feature_cache.h"

#include <QString>

#include <memory>

namespace likecast
{

/// What a photo shows, as predictions see it: decoded, faces found, features measured. An object
/// belongs to one thread.
class PhotoMeasurer
{
public:
    virtual ~PhotoMeasurer() = default;

    /// Name and version of the face detector and of the packs: measurements of the same name
    /// compare.
    virtual QString name() const = 0;
    /// Errors: those of decodePhoto, FaceDetector and PhotoPacks.
    virtual Result<CachedPhoto> measure(const PhotoFile& file) = 0;
};

std::unique_ptr<PhotoMeasurer> makePhotoMeasurer(std::unique_ptr<FaceDetector> detector,
                                                 PhotoPacks packs = {});

} // namespace likecast
