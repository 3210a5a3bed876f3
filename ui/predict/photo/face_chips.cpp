#include "ui/predict/photo/face_chips.h"

#include <algorithm>
#include <optional>

namespace likecast
{

namespace
{

constexpr double chipGap = 4.0;
constexpr double boxEdge = 1.5; ///< half the frame's width

/// Finds room for one chip at a time.
class ChipPlacer
{
public:
    ChipPlacer(const std::vector<QRectF>& boxes, const QRectF& view)
        : m_boxes(boxes)
        , m_view(view)
    {
    }

    ChipPlace place(std::size_t face, const ChipSizes& sizes)
    {
        if (sizes.words.isEmpty())
            return {};
        ChipPlace found;
        if (const auto words = outside(face, sizes.words)) {
            found.rect = *words;
        } else if (const auto inner = inside(face, sizes.words)) {
            found.rect = *inner;
        } else {
            found.inWords = false;
            const QSizeF smallest = sizes.sign.boundedTo(m_boxes[face].size());
            found.rect =
                outside(face, sizes.sign).value_or(QRectF(m_boxes[face].topLeft(), smallest));
        }
        m_taken.push_back(found.rect);
        return found;
    }

private:
    bool isFree(std::size_t face, const QRectF& chip) const
    {
        for (std::size_t other = 0; other < m_boxes.size(); ++other) {
            const QRectF frame = m_boxes[other].adjusted(-boxEdge, -boxEdge, boxEdge, boxEdge);
            if (other != face && frame.intersects(chip))
                return false;
        }
        return std::ranges::none_of(m_taken,
                                    [&](const QRectF& taken) { return taken.intersects(chip); });
    }

    std::optional<QRectF> outside(std::size_t face, const QSizeF& size) const
    {
        const QRectF& box = m_boxes[face];
        const double farthest = std::max(m_view.left(), m_view.right() - size.width());
        const double above = box.top() - size.height() - chipGap;
        const double below = box.bottom() + chipGap;
        for (const double top : {above, below}) {
            if (top < m_view.top() || top + size.height() > m_view.bottom())
                continue;
            for (const double left : {box.left() - boxEdge, box.right() + boxEdge - size.width()}) {
                const QRectF chip(QPointF(std::clamp(left, m_view.left(), farthest), top), size);
                if (isFree(face, chip))
                    return chip;
            }
        }
        return std::nullopt;
    }

    QRectF within(std::size_t face, const QSizeF& size) const
    {
        return {m_boxes[face].topLeft() + QPointF(chipGap, chipGap), size};
    }

    std::optional<QRectF> inside(std::size_t face, const QSizeF& size) const
    {
        const QRectF chip = within(face, size);
        const bool fits = m_boxes[face].contains(chip) && m_view.contains(chip);
        return fits && isFree(face, chip) ? std::optional(chip) : std::nullopt;
    }

    const std::vector<QRectF>& m_boxes;
    QRectF m_view;
    std::vector<QRectF> m_taken;
};

} // namespace

std::vector<ChipPlace> placeFaceChips(const std::vector<QRectF>& boxes,
                                      const std::vector<ChipSizes>& sizes, const QRectF& view)
{
    ChipPlacer placer(boxes, view);
    std::vector<ChipPlace> places;
    for (std::size_t face = 0; face < boxes.size(); ++face)
        places.push_back(placer.place(face, sizes[face]));
    return places;
}

} // namespace likecast
