#pragma once

#include "core/common/error.h"
#include "core/faces/face_box.h"

#include <QImage>

#include <opencv2/core/mat.hpp>

namespace likecast
{

/// A photo as OpenCV sees it: 8-bit grey, or blue-green-red. Copies, so the image may go.
cv::Mat greyMat(const QImage& image);
cv::Mat bgrMat(const QImage& image);

/// The exception of OpenCV or the standard library being handled: OutOfMemory, else Internal, its
/// text in the log. In a catch block only.
Error errorOfException();

/// A box in pixels of an image of that size, as a relative one cut at the photo's edge.
FaceBox relativeBox(const cv::Rect2d& pixels, cv::Size size);

} // namespace likecast
