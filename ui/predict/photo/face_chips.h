#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace likecast
{

/// The possible sizes of a face's chip.
struct ChipSizes {
    QSizeF words; ///< empty if there is nothing to say
    QSizeF sign;  ///< smaller, for when the words do not fit
};

struct ChipPlace {
    QRectF rect = {}; ///< empty: no chip
    bool inWords = true;
};

/// Places the chips of faces with these boxes within `view`: above or below their own box, else
/// inside it. No chip covers another face or another chip, unless two boxes lie on top of each
/// other.
std::vector<ChipPlace> placeFaceChips(const std::vector<QRectF>& boxes,
                                      const std::vector<ChipSizes>& sizes, const QRectF& view);

} // namespace likecast
