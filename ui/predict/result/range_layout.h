#pragma once

#include "core/prediction/prediction.h"

#include <QRectF>
#include <QSizeF>

namespace likecast
{

/// Maps likes to [0, 1] along the bar, linearly in ln(1 + likes), so that "twice as many" is as
/// long on a small account as on a large one. The bar is as long as the account's span, and longer
/// only if the range or the usual lies outside it, so that a wide range looks wide.
class RangeScale
{
public:
    RangeScale(const LikesSpan& range, double usual, const LikesSpan& accountSpan);

    double position(double likes) const;
    const LikesSpan& span() const { return m_span; } ///< covered by the bar

private:
    LikesSpan m_span;
    double m_start = 0.0;
    double m_length = 1.0;
};

/// What the labels need: the x of the mark that each belongs to, and its size.
struct RangeLabels {
    double width = 0.0; ///< of the bar
    double gap = 0.0;   ///< minimum distance between two labels in a row
    double lowX = 0.0;
    double usualX = 0.0;
    double highX = 0.0; ///< not below lowX
    QSizeF lowSize;
    QSizeF usualSize;
    QSizeF highSize;
};

/// The placed labels: x and size of each, y = 0. Labels in the same row do not overlap, and all lie
/// within the bar. A label without room has an empty rectangle.
struct RangeLabelPlaces {
    QRectF low;   ///< row below the bar
    QRectF high;  ///< row below the bar
    QRectF usual; ///< below if there is room beside the others, else above
    bool usualAbove = false;
};

RangeLabelPlaces placeRangeLabels(const RangeLabels& labels);

} // namespace likecast
