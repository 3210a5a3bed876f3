#pragma once

#include "core/common/result.h"

#include <QString>

#include <opencv2/objdetect.hpp>

namespace likecast
{

/// Loads one of OpenCV's Haar cascades by file name: from `folder` if given, else from where the
/// build found them or from the system's shared data folders.
/// Errors: DetectorUnavailable; detail names the missing file (Debian's package is opencv-data) or
/// describes the fault.
Result<cv::CascadeClassifier> loadCascade(const QString& fileName, const QString& folder = {});

} // namespace likecast
