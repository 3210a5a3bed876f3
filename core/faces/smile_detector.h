#pragma once

#include "core/common/result.h"
#include "core/faces/face_box.h"

#include <QString>

#include <opencv2/objdetect.hpp>

#include <optional>

namespace likecast
{

struct FaceExpression {
    bool smiling = false;
    int eyes = 0;            ///< 0..2
    double smileScore = 0.0; ///< how often the smile cascade fired; smiling from smileThreshold up
};

/// Tells smiles and eyes on a face that any detector found.
///
/// OpenCV's smile cascade, run over a whole face with its default parameters, fires on nearly every
/// face. Here it sees only the mouth region, from a face brought to one size and with its
/// histogram equalised, and what counts is not whether but how often it fires (the number of raw
/// windows in its largest group, averaged over the region and its mirror image).
/// Eyes: OpenCV's eye cascade, at most one in each upper quarter of the face.
///
/// Cascades are loaded with the first face. One thread at a time.
class SmileDetector
{
public:
    explicit SmileDetector(QString cascadeFolder = {});

    static constexpr double smileThreshold = 16.0;

    /// `face` is a square in pixels of `grey` (CV_8UC1), as tight as dlib's boxes: from the
    /// eyebrows to the chin. It may hang over the edge. Error: DetectorUnavailable.
    Result<FaceExpression> judge(const cv::Mat& grey, const cv::Rect2d& face);

    /// The box that a detector found, in pixels of `grey`, with the expression of the face in it;
    /// `tight` as `face` of judge(). Error: DetectorUnavailable.
    Result<FaceBox> judgedBox(const cv::Mat& grey, const cv::Rect2d& pixels,
                              const cv::Rect2d& tight, double confidence);

private:
    Result<void> load();

    QString m_cascadeFolder;
    std::optional<cv::CascadeClassifier> m_smileCascade;
    std::optional<cv::CascadeClassifier> m_eyeCascade;
};

} // namespace likecast
