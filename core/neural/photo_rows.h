#pragma once

#include "core/common/result.h"

#include <QImage>

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace likecast
{

/// The published photo network sees a photo as 64 x 64 pixels, whatever its proportions.
inline constexpr int photoPixelEdge = 64;
inline constexpr std::size_t photoPixelChannels = 3;
inline constexpr std::size_t photoPixelCount =
    photoPixelChannels * static_cast<std::size_t>(photoPixelEdge * photoPixelEdge);

/// Turns a photo into another network's vector: see PhotoBackbone.
using PhotoEmbedder = std::function<Result<std::vector<float>>(const QImage& picture)>;

/// Photos as the photo network reads them, one row each: pixels, or vectors of another network. A
/// value.
class PhotoRows
{
public:
    /// `columns`: of each vector; 0: pixels.
    explicit PhotoRows(std::size_t columns = 0)
        : m_columns(columns)
    {
    }

    /// One picture's row: its vector if `embed` is set, else its pixels. Errors: InputInvalid (no
    /// picture); those of `embed`.
    static Result<PhotoRows> of(const QImage& picture, const PhotoEmbedder& embed = {});

    std::size_t columns() const { return m_columns; }
    std::size_t count() const { return m_values.size() / width(); }
    /// Pixels are planes of red, green and blue, row by row, in [0, 1].
    const std::vector<float>& values() const { return m_values; }

    /// The pixels of a picture; only without columns. Errors: InputInvalid (no picture).
    Result<void> append(const QImage& picture);
    /// One row. Errors: InputInvalid (another number of values, or one that is not finite).
    Result<void> append(std::span<const float> row);
    /// The rows at these indices.
    PhotoRows at(std::span<const std::size_t> indices) const;

private:
    std::size_t width() const { return m_columns == 0 ? photoPixelCount : m_columns; }

    std::size_t m_columns;
    std::vector<float> m_values;
};

} // namespace likecast
