#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace likecast
{

/// What a face's chip may measure.
struct ChipSizes {
    QSizeF words; ///< empty where it has nothing to say
    QSizeF sign;  ///< smaller, for where the words have no room
};

struct ChipPlace {
    QRectF rect = {}; ///< empty: no chip
    bool inWords = true;
};

/// Places for the chips of faces with these boxes, within `view`: above or below its own box, else
/// inside it. No chip covers another face or another chip, unless two boxes lie on each other.
std::vector<ChipPlace> placeFaceChips(const std::vector<QRectF>& boxes,
                                      const std::vector<ChipSizes>& sizes, const QRectF& view);

} // namespace likecast
