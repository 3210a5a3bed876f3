#pragma once

#include <QImage>

namespace likecast
{

/// Averages the image over squares of n x n pixels, n being the largest integer that leaves both
/// sides at least as long as those of `atLeast`. Returns RGB32 or premultiplied ARGB32; the image
/// itself if n is 1. Works row by row and allocates only the result, whereas QImage::scaled()
/// copies the whole image once or twice.
QImage reducedImage(const QImage& image, QSize atLeast);

} // namespace likecast
