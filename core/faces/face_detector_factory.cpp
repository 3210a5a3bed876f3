#include "core/faces/face_detector_factory.h"

#include "core/faces/haar_face_detector.h"
#include "core/faces/hog_face_detector.h"
#include "core/faces/yunet_face_detector.h"

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

FaceDetectorKind defaultFaceDetectorKind(const FaceDetectorOptions& options)
{
    return options.yunetModelPath.isEmpty() ? FaceDetectorKind::Hog : FaceDetectorKind::Yunet;
}

std::unique_ptr<FaceDetector> makeFaceDetector(FaceDetectorKind kind,
                                               const FaceDetectorOptions& options)
{
    switch (kind) {
    case FaceDetectorKind::Haar:
        return std::make_unique<HaarFaceDetector>(options.cascadeFolder);
    case FaceDetectorKind::Yunet:
        return std::make_unique<YunetFaceDetector>(options.yunetModelPath, options.cascadeFolder);
    case FaceDetectorKind::Hog:
        break;
    }
    return std::make_unique<HogFaceDetector>(options.cascadeFolder);
}

} // namespace likecast
