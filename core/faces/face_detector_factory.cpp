#include "core/faces/face_detector_factory.h"

#include "core/faces/haar_face_detector.h"
#include "core/faces/hog_face_detector.h"
#include "core/faces/yunet_face_detector.h"

namespace likecast
{

std::unique_ptr<FaceDetector> makeFaceDetector(FaceDetectorKind kind,
                                               const FaceDetectorOptions& options)
{
    switch (kind) {
    case FaceDetectorKind::Haar:
        return std::make_unique<HaarFaceDetector>(options.cascadeFolder);
    case FaceDetectorKind::Yunet:
        return std::make_unique<YunetFaceDetector>(options.yunetModelPath, options.cascadeFolder,
                                                   options.smileWeights);
    case FaceDetectorKind::Hog:
        break;
    }
    return std::make_unique<HogFaceDetector>(options.cascadeFolder, options.smileWeights);
}

} // namespace likecast
