#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

namespace likecast
{

/// A window classified as a face, in pixels of the scanned image.
struct HogDetection {
    cv::Rect2d box;
    double score = 0.0; ///< relative to the filter's threshold; at least `minScore`
    int filter = 0;
};

/// Scans a grey image (CV_8UC1) with the five filters of dlib's detector, over a pyramid whose
/// levels shrink by 5/6, and keeps the best of overlapping windows: what
/// dlib::frontal_face_detector does, in less than half the time. Finds faces of at least 73 pixels.
/// Levels run in parallel on OpenCV's threads. Reentrant.
std::vector<HogDetection> scanHogPyramid(const cv::Mat& grey, double minScore);

} // namespace likecast
