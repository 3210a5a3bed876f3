#pragma once

#include "core/faces/face_detector.h"
#include "core/faces/smile_detector.h"

namespace likecast
{

/// OpenCV's frontal Haar cascade (Viola and Jones 2001; Lienhart and Maydt 2002) with the
/// parameters of the published prototypes: scale factor 1.2, 5 neighbours, at least 30x30 pixels.
/// Confidence: n / (n + 10) for n overlapping windows.
/// Errors besides Internal: DetectorUnavailable if OpenCV's cascade files are not installed.
class HaarFaceDetector : public FaceDetector
{
public:
    explicit HaarFaceDetector(QString cascadeFolder = {});

    QString name() const override;
    Result<std::vector<FaceBox>> detect(const QImage& upright) override;

private:
    QString m_cascadeFolder;
    std::optional<cv::CascadeClassifier> m_faceCascade;
    SmileDetector m_smileDetector;
};

} // namespace likecast
