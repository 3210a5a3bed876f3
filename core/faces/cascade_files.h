#pragma once

#include "core/common/result.h"

#include <QString>

#include <opencv2/objdetect.hpp>

namespace likecast
{

/// Loads one of OpenCV's Haar cascades by its file name: from `folder` when that is given, else
/// from where the build found them or the system keeps its shared data.
/// Error: DetectorUnavailable, naming the file (Debian's package is opencv-data) or what is wrong
/// with it.
Result<cv::CascadeClassifier> loadCascade(const QString& fileName, const QString& folder = {});

} // namespace likecast
