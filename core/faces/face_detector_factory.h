#pragma once

#include "core/faces/face_detector.h"

#include <memory>
#include <optional>

namespace likecast
{

enum class FaceDetectorKind { Hog, Haar, Yunet };

struct FaceDetectorOptions {
    QString yunetModelPath; ///< empty while the YuNet pack is not installed
    QString cascadeFolder;  ///< empty: where OpenCV's data files are installed
};

/// "hog", "haar" or "yunet"; nothing for any other word.
std::optional<FaceDetectorKind> faceDetectorKind(const QString& name);

/// YuNet where its model is installed, HOG elsewhere.
FaceDetectorKind defaultFaceDetectorKind(const FaceDetectorOptions& options);

/// Never null and cheap; what is missing shows at the first detect().
std::unique_ptr<FaceDetector> makeFaceDetector(FaceDetectorKind kind,
                                               const FaceDetectorOptions& options = {});

} // namespace likecast
