#pragma once

#include <QImage>

namespace likecast
{

/// Turns and mirrors a stored image so that it stands upright. `orientation` is EXIF's tag 274
/// (CIPA DC-008): 1..8; anything else leaves the image as it is.
QImage uprightByExif(const QImage& stored, int orientation);

/// Whether that orientation swaps width and height.
constexpr bool swapsSides(int orientation)
{
    return orientation >= 5 && orientation <= 8;
}

} // namespace likecast
