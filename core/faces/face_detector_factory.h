#pragma once

#include "core/faces/face_detector.h"
#include "core/faces/face_detector_kind.h"
#include "core/faces/smile_weights.h"

#include <memory>

namespace likecast
{

struct FaceDetectorOptions {
    QString yunetModelPath;         ///< empty if the YuNet pack is not installed
    QString cascadeFolder;          ///< empty: the folder of OpenCV's data files
    SmileWeights smileWeights = {}; ///< if empty, or with Haar, the smile cascade is used
};

/// Never returns null. Cheap; missing files are reported by the first detect().
std::unique_ptr<FaceDetector> makeFaceDetector(FaceDetectorKind kind,
                                               const FaceDetectorOptions& options = {});

} // namespace likecast
