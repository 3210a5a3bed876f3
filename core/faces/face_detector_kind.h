#pragma once

#include <QString>

#include <optional>

namespace likecast
{

enum class FaceDetectorKind { Hog, Haar, Yunet };

/// Parses "hog", "haar" or "yunet"; std::nullopt for anything else.
std::optional<FaceDetectorKind> faceDetectorKind(const QString& name);

/// FaceDetector::name() of this kind, without creating a detector.
QString faceDetectorName(FaceDetectorKind kind);

/// YuNet if its model is installed, else HOG.
FaceDetectorKind defaultFaceDetectorKind(const QString& yunetModelPath);

} // namespace likecast
