#pragma once

#include <QImage>

namespace likecast
{

/// The image averaged over squares of n x n pixels, n the largest whole number that leaves both
/// sides at least as long as those of `atLeast`; RGB32, or premultiplied ARGB32; the image itself
/// where n is 1. Works row by row: needs no memory beside the result, where QImage::scaled() copies
/// the whole image once or twice.
QImage reducedImage(const QImage& image, QSize atLeast);

} // namespace likecast
