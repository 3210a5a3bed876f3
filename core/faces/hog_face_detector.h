#pragma once

#include "core/faces/face_detector.h"
#include "core/faces/smile_detector.h"

namespace likecast
{

/// dlib's frontal face detector: histograms of oriented gradients with five linear filters
/// (Felzenszwalb et al. 2010; King 2015, arXiv:1502.00046). Needs no model file except the cascades
/// of SmileDetector. Searches the photo at a long edge of 2432 pixels, enlarged at most twofold:
/// finds faces from 3 % of the long edge, if that is at least 37 pixels. Confidence: logistic
/// function of the filter's margin, at least 0.5.
class HogFaceDetector : public FaceDetector
{
public:
    explicit HogFaceDetector(QString cascadeFolder = {}, SmileWeights smileWeights = {});

    QString name() const override;
    Result<std::vector<FaceBox>> detect(const QImage& upright) override;

private:
    SmileDetector m_smileDetector;
};

} // namespace likecast
