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

/// A face found by a detector, in pixels of the photo. May extend beyond the photo.
struct DetectedFace {
    cv::Rect2d box;
    cv::Rect2d tight; ///< a square as tight as dlib's boxes, from the eyebrows to the chin
    double confidence = 0.0;
};

/// Detects smiles and eyes in faces found by a detector.
///
/// Smiles: SmileNetwork or, as in the published prototypes, OpenCV's smile cascade on the mouth
/// region of an equalised face; its "probability" is n / (n + smileThreshold) for n raw windows in
/// the largest group. Eyes: OpenCV's eye cascade, at most one in each upper quarter of the face.
///
/// Models are loaded at the first face. Call from one thread at a time; the faces of one call are
/// processed in parallel on OpenCV's threads.
class SmileDetector
{
public:
    /// Uses the network if `weights` is set and finds a model, else the cascade.
    explicit SmileDetector(QString cascadeFolder, SmileWeights weights = {});

    static constexpr int smileThreshold = 16; ///< in windows of the cascade

    /// Returns the faces on `grey` (CV_8UC1) in the given order, with their eyes and smiles.
    /// Errors: DetectorUnavailable; those of the weights.
    Result<std::vector<FaceBox>> scoreFaces(const cv::Mat& grey,
                                            const std::vector<DetectedFace>& faces);

private:
    /// A cascade can only be used by one thread at a time, so each thread has its own.
    struct Cascades {
        std::optional<cv::CascadeClassifier> smile;
        std::optional<cv::CascadeClassifier> eye;
    };

    Result<cv::CascadeClassifier*> load(std::optional<cv::CascadeClassifier>& cascade,
                                        const QString& fileName) const;
    Result<void> loadNetwork();
    Result<void> scoreSmile(Cascades& cascades, const cv::Mat& grey, const cv::Rect2d& face,
                            FaceBox& scored) const;
    Result<void> scoreEyes(Cascades& cascades, const cv::Mat& grey, const cv::Rect2d& face,
                           FaceBox& scored) const;

    QString m_cascadeFolder;
    SmileWeights m_weights;
    std::optional<SmileNetwork> m_network;
    std::vector<Cascades> m_cascades;
};

} // namespace likecast
