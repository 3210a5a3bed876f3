#pragma once

#include "core/features/photo_features.h"

#include <QByteArray>
#include <QSize>

namespace likecast
{

/// A photo file turned into features.
struct AnalysedPhoto {
    QByteArray sha256; ///< of the file
    QSize fullSize;    ///< size of the upright original in pixels
    PhotoFeatures features;
};

} // namespace likecast
