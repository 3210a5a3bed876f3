#pragma once

#include "core/common/result.h"

#include <QImage>

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace likecast
{

/// Input size of the published photo network: 64 x 64 pixels, whatever the photo's proportions.
inline constexpr int photoPixelEdge = 64;
inline constexpr std::size_t photoPixelChannels = 3;
inline constexpr std::size_t photoPixelCount =
    photoPixelChannels * static_cast<std::size_t>(photoPixelEdge * photoPixelEdge);

/// Maps a photo to another network's vector: see PhotoBackbone.
using PhotoEmbedder = std::function<Result<std::vector<float>>(const QImage& picture)>;

/// Photos as network input, one row each: pixels, or another network's vectors. A value.
class PhotoRows
{
public:
    /// `columns`: size of each vector; 0: pixels.
    explicit PhotoRows(std::size_t columns = 0)
        : m_columns(columns)
    {
    }

    /// The row of one picture: its vector if `embed` is set, else its pixels. Errors: InputInvalid
    /// (null image); those of `embed`.
    static Result<PhotoRows> of(const QImage& picture, const PhotoEmbedder& embed = {});

    std::size_t columns() const { return m_columns; }
    std::size_t count() const { return m_values.size() / width(); }
    /// Row after row. Pixels are planes of red, green and blue, row-major, in [0, 1].
    const std::vector<float>& values() const { return m_values; }

    /// Appends a picture's pixels; only if columns() is 0. Errors: InputInvalid (null image).
    Result<void> append(const QImage& picture);
    /// Appends a row. Errors: InputInvalid (another number of values, or one that is not finite).
    Result<void> append(std::span<const float> row);
    /// The rows at these indices.
    PhotoRows at(std::span<const std::size_t> indices) const;

private:
    std::size_t width() const { return m_columns == 0 ? photoPixelCount : m_columns; }

    std::size_t m_columns;
    std::vector<float> m_values;
};

} // namespace likecast
