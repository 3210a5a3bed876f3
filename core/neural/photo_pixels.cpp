#include "core/neural/photo_pixels.h"

namespace likecast
{

Result<void> PhotoPixels::append(const QImage& picture)
{
    if (picture.isNull())
        return failure(ErrorCode::InputInvalid, QStringLiteral("no picture"));
    const QImage scaled = picture.convertToFormat(QImage::Format_RGB32)
                              .scaled(photoPixelEdge, photoPixelEdge, Qt::IgnoreAspectRatio,
                                      Qt::SmoothTransformation);
    constexpr std::size_t plane = photoPixelCount / photoPixelChannels;
    std::size_t at = m_levels.size();
    m_levels.resize(at + photoPixelCount);
    for (int y = 0; y < photoPixelEdge; ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(scaled.constScanLine(y));
        for (int x = 0; x < photoPixelEdge; ++x, ++at) {
            m_levels[at] = static_cast<unsigned char>(qRed(row[x]));
            m_levels[at + plane] = static_cast<unsigned char>(qGreen(row[x]));
            m_levels[at + 2 * plane] = static_cast<unsigned char>(qBlue(row[x]));
        }
    }
    return {};
}

void PhotoPixels::append(const PhotoPixels& others)
{
    m_levels.insert(m_levels.end(), others.m_levels.begin(), others.m_levels.end());
}

PhotoPixels PhotoPixels::at(std::size_t index) const
{
    PhotoPixels one;
    const auto begin = m_levels.begin() + static_cast<std::ptrdiff_t>(index * photoPixelCount);
    one.m_levels.assign(begin, begin + static_cast<std::ptrdiff_t>(photoPixelCount));
    return one;
}

} // namespace likecast
