#pragma once

#include "core/faces/face_detector.h"
#include "core/faces/smile_detector.h"

#include <memory>

namespace likecast
{

/// The YuNet network (Wu et al. 2023, doi:10.1007/s11633-023-1423-y) run by OpenCV's DNN module at
/// a fixed input size of 640x640: the photo is scaled to at most 640 pixels and padded below and to
/// the right. Returns boxes that score at least 0.7, large ones 0.85; confidence is the network's
/// score.
/// Errors besides Internal: DetectorUnavailable (no such file), ModelDamaged (unreadable, or
/// another model).
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
    Error modelError() const; ///< converts the current exception; call in catch (...) only

    QString m_modelPath;
    std::unique_ptr<Network> m_network;
    SmileDetector m_smileDetector;
};

} // namespace likecast
