#pragma once

#include <QImage>

namespace likecast
{

/// Rotates and mirrors a stored image upright. `orientation` is EXIF tag 274 (CIPA DC-008): 1..8;
/// other values leave the image unchanged.
QImage uprightByExif(const QImage& stored, int orientation);

/// Whether this orientation swaps width and height.
constexpr bool swapsSides(int orientation)
{
    return orientation >= 5 && orientation <= 8;
}

} // namespace likecast
