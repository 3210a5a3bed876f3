#pragma once

#include "core/common/result.h"
#include "core/faces/face_box.h"

#include <QImage>
#include <QString>

#include <vector>

namespace likecast
{

/// Finds faces in an upright photo. Construction is cheap; the model is loaded on first use. Use
/// from one thread at a time. An empty list means that there is no face; failures are errors
/// (DetectorUnavailable, ModelDamaged, Internal).
class FaceDetector
{
public:
    virtual ~FaceDetector() = default;

    /// "hog", "haar" or "yunet", with the parameters' version; part of the cache key of photo
    /// features.
    virtual QString name() const = 0;
    virtual Result<std::vector<FaceBox>> detect(const QImage& upright) = 0;

protected:
    FaceDetector() = default;
    Q_DISABLE_COPY_MOVE(FaceDetector)
};

} // namespace likecast
