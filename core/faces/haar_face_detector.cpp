#include "core/faces/haar_face_detector.h"

#include "core/faces/cascade_files.h"
#include "core/faces/face_boxes.h"
#include "core/faces/face_detector_kind.h"

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// The cascade's boxes extend from the forehead to below the chin.
cv::Rect2d tightFace(const cv::Rect& box)
{
    return {box.x + 0.1 * box.width, box.y + 0.14 * box.height, 0.8 * box.width, 0.8 * box.height};
}

} // namespace

HaarFaceDetector::HaarFaceDetector(QString cascadeFolder)
    : m_cascadeFolder(cascadeFolder)
    , m_smileDetector(std::move(cascadeFolder))
{
}

QString HaarFaceDetector::name() const
{
    return faceDetectorName(FaceDetectorKind::Haar);
}

Result<std::vector<FaceBox>> HaarFaceDetector::detect(const QImage& upright)
try {
    if (upright.isNull())
        return failure(ErrorCode::ImageEmpty);
    if (!m_faceCascade) {
        auto cascade = loadCascade(u"haarcascade_frontalface_default.xml"_s, m_cascadeFolder);
        if (!cascade)
            return failure(std::move(cascade.error()));
        m_faceCascade = *std::move(cascade);
    }
    const cv::Mat grey = greyMat(upright);
    std::vector<cv::Rect> boxes;
    std::vector<int> neighbours;
    m_faceCascade->detectMultiScale(grey, boxes, neighbours, 1.2, 5, 0, {30, 30});

    std::vector<DetectedFace> faces;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        faces.push_back({boxes[i], tightFace(boxes[i]), neighbours[i] / (neighbours[i] + 10.0)});
    return m_smileDetector.scoreFaces(grey, faces);
} catch (...) {
    return failure(errorOfException());
}

} // namespace likecast
