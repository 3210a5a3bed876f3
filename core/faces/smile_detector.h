#pragma once

#include "core/common/result.h"
#include "core/faces/face_box.h"
#include "core/faces/smile_network.h"
#include "core/faces/smile_weights.h"

#include <QString>

#include <opencv2/objdetect.hpp>

#include <optional>
#include <vector>

namespace likecast
{

/// A face as a detector found it, in pixels of the photo. It may hang over the edge.
struct DetectedFace {
    cv::Rect2d box;
    cv::Rect2d tight; ///< a square as tight as dlib's boxes: from the eyebrows to the chin
    double confidence = 0.0;
};

/// Tells smiles and eyes on the faces that a detector found.
///
/// Smiles: SmileNetwork or, as the published prototypes have it, OpenCV's smile cascade on the
/// mouth region of an equalised face; its "probability" is the number of raw windows in the largest
/// group over that number plus smileThreshold. Eyes: OpenCV's eye cascade, at most one in each
/// upper quarter of the face.
///
/// Models are loaded with the first face. One thread at a time calls it; the faces of one call are
/// shared out over OpenCV's threads.
class SmileDetector
{
public:
    /// By the network where weights are given and not missing, else by the cascade.
    explicit SmileDetector(QString cascadeFolder, SmileWeights weights = {});

    static constexpr int smileThreshold = 16; ///< windows of the cascade

    /// The faces on `grey` (CV_8UC1) in the order given, with their eyes and smiles.
    /// Errors: DetectorUnavailable; those of the weights.
    Result<std::vector<FaceBox>> judge(const cv::Mat& grey, const std::vector<DetectedFace>& faces);

private:
    /// A cascade serves one thread at a time, so each thread of a call has its own.
    struct Cascades {
        std::optional<cv::CascadeClassifier> smile;
        std::optional<cv::CascadeClassifier> eye;
    };

    Result<cv::CascadeClassifier*> load(std::optional<cv::CascadeClassifier>& cascade,
                                        const QString& fileName) const;
    Result<void> loadNetwork();
    Result<void> judgeSmile(Cascades& cascades, const cv::Mat& grey, const cv::Rect2d& face,
                            FaceBox& judged) const;
    Result<void> judgeEyes(Cascades& cascades, const cv::Mat& grey, const cv::Rect2d& face,
                           FaceBox& judged) const;

    QString m_cascadeFolder;
    SmileWeights m_weights;
    std::optional<SmileNetwork> m_network;
    std::vector<Cascades> m_cascades;
};

} // namespace likecast
