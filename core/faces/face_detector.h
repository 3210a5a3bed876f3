#pragma once

#include "core/common/result.h"
#include "core/faces/face_box.h"

#include <QImage>
#include <QString>

#include <vector>

namespace likecast
{

/// Finds faces on an upright photo. Construction is cheap; the model is loaded on first use.
/// An object belongs to one thread at a time. An empty list means that there is no face;
/// a failure is an error (DetectorUnavailable, ModelDamaged, Internal).
class FaceDetector
{
public:
    virtual ~FaceDetector() = default;

    /// "hog", "haar" or "yunet", with the parameters' version: part of the cache key of photo
    /// features.
    virtual QString name() const = 0;
    virtual Result<std::vector<FaceBox>> detect(const QImage& upright) = 0;

protected:
    FaceDetector() = default;
    Q_DISABLE_COPY_MOVE(FaceDetector)
};

} // namespace likecast
