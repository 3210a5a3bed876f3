#pragma once

#include "core/faces/face_detector.h"
#include "core/faces/face_detector_kind.h"
#include "core/faces/smile_weights.h"

#include <memory>

namespace likecast
{

struct FaceDetectorOptions {
    QString yunetModelPath;         ///< empty while the YuNet pack is not installed
    QString cascadeFolder;          ///< empty: where OpenCV's data files are installed
    SmileWeights smileWeights = {}; ///< Haar, and every detector without them, asks the cascade
};

/// Never null and cheap; what is missing shows at the first detect().
std::unique_ptr<FaceDetector> makeFaceDetector(FaceDetectorKind kind,
                                               const FaceDetectorOptions& options = {});

} // namespace likecast
