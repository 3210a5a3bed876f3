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

constexpr double searchedLongEdge = 1024.0;
constexpr double maxEnlargement = 2.0;
// dlib takes 0: windows that barely reach it are as often patterned cloth as faces.
constexpr double minScore = 0.05;

} // namespace

HogFaceDetector::HogFaceDetector(QString cascadeFolder)
    : m_smileDetector(std::move(cascadeFolder))
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
        const cv::Rect2d pixels(detection.box.tl() / scale, detection.box.br() / scale);
        faces.push_back({pixels, pixels, 1.0 / (1.0 + std::exp(-2.0 * detection.score))});
    }
    return m_smileDetector.judge(grey, faces);
} catch (const std::exception& error) {
    return failure(ErrorCode::Internal, QString::fromUtf8(error.what()));
}

} // namespace likecast
