#pragma once

#include "core/common/result.h"
#include "core/faces/face_box.h"

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

/// Tells smiles and eyes on the faces that any detector found.
///
/// OpenCV's smile cascade, run over a whole face with its default parameters, fires on nearly every
/// face. Here it sees only the mouth region, from a face brought to one size and with its
/// histogram equalised, and what counts is not whether but how often it fires (the number of raw
/// windows in its largest group, averaged over the region and its mirror image).
/// Eyes: OpenCV's eye cascade, at most one in each upper quarter of the face.
///
/// Cascades are loaded with the first face. One thread at a time calls it; the faces of one call
/// are shared out over as many threads as OpenCV may use.
class SmileDetector
{
public:
    explicit SmileDetector(QString cascadeFolder = {});

    static constexpr int smileThreshold = 16; ///< windows

    /// The faces on `grey` (CV_8UC1) in the order given, with their eyes and smiles.
    /// Error: DetectorUnavailable.
    Result<std::vector<FaceBox>> judge(const cv::Mat& grey, const std::vector<DetectedFace>& faces);

private:
    /// A cascade serves one thread at a time, so each thread of a call has its own.
    struct Cascades {
        std::optional<cv::CascadeClassifier> smile;
        std::optional<cv::CascadeClassifier> eye;
    };

    Result<cv::CascadeClassifier*> load(std::optional<cv::CascadeClassifier>& cascade,
                                        const QString& fileName) const;
    Result<void> judgeSmile(Cascades& cascades, const cv::Mat& grey, const cv::Rect2d& face,
                            FaceBox& judged) const;
    Result<void> judgeEyes(Cascades& cascades, const cv::Mat& grey, const cv::Rect2d& face,
                           FaceBox& judged) const;

    QString m_cascadeFolder;
    std::vector<Cascades> m_cascades;
};

} // namespace likecast
