#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

namespace likecast
{

/// One window that looked like a face: pixels of the image that was scanned.
struct HogDetection {
    cv::Rect2d box;
    double score = 0.0; ///< above the filter's threshold, so at least `minScore`
    int filter = 0;
};

/// Scans a grey image (CV_8UC1) with the five filters of dlib's detector, over a pyramid whose
/// levels shrink by 5/6, and keeps the best of overlapping windows: what
/// dlib::frontal_face_detector does, in less than half of its time. Faces of 73 pixels and more
/// are found. The levels are shared out over OpenCV's threads. Reentrant.
std::vector<HogDetection> scanHogPyramid(const cv::Mat& grey, double minScore);

} // namespace likecast
