#pragma once

#include "core/common/error.h"
#include "core/faces/face_box.h"

#include <QImage>

#include <opencv2/core/mat.hpp>

namespace likecast
{

/// Copies a photo to an OpenCV matrix: 8-bit grey, or BGR.
cv::Mat greyMat(const QImage& image);
cv::Mat bgrMat(const QImage& image);

/// Converts the current exception of OpenCV or the standard library to OutOfMemory or Internal and
/// logs its text. Call in a catch block only.
Error errorOfException();

/// Converts a box in pixels of an image of this size to relative coordinates, clipped to the photo.
FaceBox relativeBox(const cv::Rect2d& pixels, cv::Size size);

} // namespace likecast
