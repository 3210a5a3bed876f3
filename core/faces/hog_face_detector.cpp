#include "core/faces/hog_face_detector.h"

#include "core/faces/face_boxes.h"
#include "core/faces/face_detector_kind.h"
#include "core/faces/hog_pyramid.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double searchedLongEdge = 2432.0; // 3 % of it are the filters' 73 pixels
constexpr double maxEnlargement = 2.0;
// dlib uses 0: windows just above it are as often patterned cloth as faces. Small windows are far
// more numerous: in 370 photos of organisations, lettering and drawings scored up to 0.25.
constexpr double minScore = 0.05;
constexpr double minScoreOfSmall = 0.25;
constexpr double largeShare = 0.07; ///< of the long edge

} // namespace

HogFaceDetector::HogFaceDetector(QString cascadeFolder, SmileWeights smileWeights)
    : m_smileDetector(std::move(cascadeFolder), std::move(smileWeights))
{
}

QString HogFaceDetector::name() const
{
    return faceDetectorName(FaceDetectorKind::Hog);
}

Result<std::vector<FaceBox>> HogFaceDetector::detect(const QImage& upright)
try {
    if (upright.isNull())
        return failure(ErrorCode::ImageEmpty);
    const cv::Mat grey = greyMat(upright);
    const double scale =
        std::min(maxEnlargement, searchedLongEdge / std::max(grey.cols, grey.rows));
    cv::Mat searched;
    cv::resize(grey, searched, {}, scale, scale, scale < 1.0 ? cv::INTER_AREA : cv::INTER_LINEAR);

    std::vector<DetectedFace> faces;
    for (const HogDetection& detection : scanHogPyramid(searched, minScore)) {
        const bool small =
            detection.box.width < largeShare * std::max(searched.cols, searched.rows);
        if (small && detection.score < minScoreOfSmall)
            continue;
        const cv::Rect2d pixels(detection.box.tl() / scale, detection.box.br() / scale);
        faces.push_back({pixels, pixels, 1.0 / (1.0 + std::exp(-2.0 * detection.score))});
    }
    return m_smileDetector.scoreFaces(grey, faces);
} catch (...) {
    return failure(errorOfException());
}

} // namespace likecast
