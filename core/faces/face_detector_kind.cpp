#include "core/faces/face_detector_kind.h"

namespace likecast
{

using namespace Qt::StringLiterals;

std::optional<FaceDetectorKind> faceDetectorKind(const QString& name)
{
    if (name == u"hog"_s)
        return FaceDetectorKind::Hog;
    if (name == u"haar"_s)
        return FaceDetectorKind::Haar;
    if (name == u"yunet"_s)
        return FaceDetectorKind::Yunet;
    return std::nullopt;
}

QString faceDetectorName(FaceDetectorKind kind)
{
    switch (kind) {
    case FaceDetectorKind::Haar:
        return u"haar/1"_s;
    case FaceDetectorKind::Yunet:
        return u"yunet/2"_s;
    case FaceDetectorKind::Hog:
        break;
    }
    return u"hog/2"_s;
}

FaceDetectorKind defaultFaceDetectorKind(const QString& yunetModelPath)
{
    return yunetModelPath.isEmpty() ? FaceDetectorKind::Hog : FaceDetectorKind::Yunet;
}

} // namespace likecast
