#pragma once

#include "core/faces/face_detector.h"
#include "core/faces/smile_detector.h"

namespace likecast
{

/// dlib's frontal face detector: histograms of oriented gradients under five linear filters
/// (Felzenszwalb et al. 2010; King 2015, arXiv:1502.00046). Needs no model file; the cascades of
/// SmileDetector only.
/// The photo is searched at a long edge of 2432 pixels, enlarged at most twofold: faces from 3 % of
/// the long edge are found, where that is 37 pixels and more. Confidence: logistic of the filter's
/// margin, 0.5 and more.
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
