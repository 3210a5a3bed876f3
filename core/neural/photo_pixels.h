#pragma once

#include "core/common/result.h"

#include <QImage>

#include <cstddef>
#include <vector>

namespace likecast
{

/// How the published photo network sees a photo: 64 x 64 pixels, whatever its proportions.
inline constexpr int photoPixelEdge = 64;
inline constexpr std::size_t photoPixelChannels = 3;
inline constexpr std::size_t photoPixelCount =
    photoPixelChannels * static_cast<std::size_t>(photoPixelEdge * photoPixelEdge);

/// Photos as networks read them, one after another: per photo one plane each of red, green and
/// blue, 0 to 255, row by row. A value; safe to hand between threads.
class PhotoPixels
{
public:
    std::size_t count() const { return m_levels.size() / photoPixelCount; }
    const std::vector<unsigned char>& levels() const { return m_levels; }

    /// Errors: InputInvalid (no picture).
    Result<void> append(const QImage& picture);
    void append(const PhotoPixels& others);

    /// One photo of these.
    PhotoPixels at(std::size_t index) const;

private:
    std::vector<unsigned char> m_levels;
};

} // namespace likecast
