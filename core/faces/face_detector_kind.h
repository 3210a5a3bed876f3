#pragma once

#include <QString>

#include <optional>

namespace likecast
{

enum class FaceDetectorKind { Hog, Haar, Yunet };

/// "hog", "haar" or "yunet"; nothing for any other word.
std::optional<FaceDetectorKind> faceDetectorKind(const QString& name);

/// FaceDetector::name() of such a detector, without making one.
QString faceDetectorName(FaceDetectorKind kind);

/// YuNet where its model is installed, HOG elsewhere.
FaceDetectorKind defaultFaceDetectorKind(const QString& yunetModelPath);

} // namespace likecast
