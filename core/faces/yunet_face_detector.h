#pragma once

#include "core/faces/face_detector.h"
#include "core/faces/smile_detector.h"

#include <memory>

namespace likecast
{

/// The YuNet network (Wu et al. 2023, doi:10.1007/s11633-023-1423-y) through OpenCV's DNN module,
/// in the fixed-size 640x640 form: the photo is scaled to at most 640 pixels and padded below and
/// to the right. Boxes that score 0.7 and more, large ones 0.85; confidence is the network's score.
/// Errors besides Internal: DetectorUnavailable (no such file), ModelDamaged (not a model that can
/// be read, or not this one).
class YunetFaceDetector : public FaceDetector
{
public:
    explicit YunetFaceDetector(QString modelPath, QString cascadeFolder = {},
                               SmileWeights smileWeights = {});
    ~YunetFaceDetector() override;

    QString name() const override;
    Result<std::vector<FaceBox>> detect(const QImage& upright) override;

private:
    struct Network;

    Result<void> load();
    Error modelError() const; ///< of what was thrown; within catch (...) only

    QString m_modelPath;
    std::unique_ptr<Network> m_network;
    SmileDetector m_smileDetector;
};

} // namespace likecast
