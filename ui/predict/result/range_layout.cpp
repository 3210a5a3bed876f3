#include "ui/predict/result/range_layout.h"

#include "core/posts/post.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double shortestSpan = 0.2;
constexpr double roomAtEnds = 0.04; // of the span

double centred(double x, double size, double from, double to)
{
    return std::clamp(x - size / 2, from, std::max(from, to - size));
}

void placeEnds(const RangeLabels& labels, RangeLabelPlaces& places)
{
    const double lowWidth = labels.lowSize.width();
    const double highWidth = labels.highSize.width();
    if (lowWidth + labels.gap + highWidth > labels.width)
        return;

    double low = centred(labels.lowX, lowWidth, 0, labels.width);
    double high = centred(labels.highX, highWidth, 0, labels.width);
    const double overlap = low + lowWidth + labels.gap - high;
    if (overlap > 0) {
        low = std::clamp(low - overlap / 2, 0.0, labels.width - lowWidth - labels.gap - highWidth);
        high = low + lowWidth + labels.gap;
    }
    places.low = QRectF(QPointF(low, 0), labels.lowSize);
    places.high = QRectF(QPointF(high, 0), labels.highSize);
}

bool placeUsualBelow(const RangeLabels& labels, RangeLabelPlaces& places)
{
    struct Room {
        double from;
        double to;
    };
    const std::array rooms{Room{0, places.low.left() - labels.gap},
                           Room{places.low.right() + labels.gap, places.high.left() - labels.gap},
                           Room{places.high.right() + labels.gap, labels.width}};
    const double size = labels.usualSize.width();
    for (const Room& room : rooms) {
        if (room.to - room.from < size)
            continue;
        const double left = centred(labels.usualX, size, room.from, room.to);
        // The label must stay under its own mark, or readers would take it for another's.
        if (left <= labels.usualX && labels.usualX <= left + size) {
            places.usual = QRectF(QPointF(left, 0), labels.usualSize);
            return true;
        }
    }
    return false;
}

} // namespace

RangeScale::RangeScale(const LikesSpan& range, double usual, const LikesSpan& accountSpan)
{
    const auto [least, most] =
        std::minmax({range.low, range.high, usual, accountSpan.low, accountSpan.high});
    m_span = {std::max(0.0, least), std::max(0.0, most)};
    const double first = logLikes(m_span.low);
    const double last = logLikes(m_span.high);
    const double span = std::max(shortestSpan, last - first);
    m_length = span * (1 + 2 * roomAtEnds);
    m_start = (first + last - m_length) / 2;
}

double RangeScale::position(double likes) const
{
    const double y = logLikes(std::max(0.0, likes));
    return std::clamp((y - m_start) / m_length, 0.0, 1.0);
}

RangeLabelPlaces placeRangeLabels(const RangeLabels& labels)
{
    RangeLabelPlaces places;
    placeEnds(labels, places);
    if (labels.usualSize.width() > labels.width)
        return places;
    if (!places.low.isEmpty() && placeUsualBelow(labels, places))
        return places;
    places.usualAbove = true;
    const double left = centred(labels.usualX, labels.usualSize.width(), 0, labels.width);
    places.usual = QRectF(QPointF(left, 0), labels.usualSize);
    return places;
}

} // namespace likecast
