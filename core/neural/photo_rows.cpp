#include "core/neural/photo_rows.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

using namespace Qt::StringLiterals;

Result<PhotoRows> PhotoRows::of(const QImage& picture, const PhotoEmbedder& embed)
{
    PhotoRows rows;
    if (!embed)
        return rows.append(picture).map([&] { return rows; });
    const auto vector = embed(picture);
    if (!vector)
        return failure(vector.error());
    rows = PhotoRows(vector->size());
    return rows.append(*vector).map([&] { return rows; });
}

Result<void> PhotoRows::append(const QImage& picture)
{
    if (picture.isNull())
        return failure(ErrorCode::InputInvalid, u"no image"_s);
    const QImage scaled = picture.convertToFormat(QImage::Format_RGB32)
                              .scaled(photoPixelEdge, photoPixelEdge, Qt::IgnoreAspectRatio,
                                      Qt::SmoothTransformation);
    constexpr std::size_t plane = photoPixelCount / photoPixelChannels;
    constexpr float brightest = 255.0F;
    std::vector<float> pixels(photoPixelCount);
    std::size_t at = 0;
    for (int y = 0; y < photoPixelEdge; ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(scaled.constScanLine(y));
        for (int x = 0; x < photoPixelEdge; ++x, ++at) {
            pixels[at] = static_cast<float>(qRed(row[x])) / brightest;
            pixels[at + plane] = static_cast<float>(qGreen(row[x])) / brightest;
            pixels[at + 2 * plane] = static_cast<float>(qBlue(row[x])) / brightest;
        }
    }
    return append(pixels);
}

Result<void> PhotoRows::append(std::span<const float> row)
{
    if (row.size() != width())
        return failure(ErrorCode::InputInvalid,
                       u"%1 columns instead of %2"_s.arg(row.size()).arg(width()));
    if (!std::ranges::all_of(row, [](float value) { return std::isfinite(value); }))
        return failure(ErrorCode::InputInvalid, u"a value that is not a number"_s);
    m_values.insert(m_values.end(), row.begin(), row.end());
    return {};
}

PhotoRows PhotoRows::at(std::span<const std::size_t> indices) const
{
    PhotoRows rows(m_columns);
    rows.m_values.reserve(indices.size() * width());
    for (const std::size_t index : indices) {
        const auto row = std::span(m_values).subspan(index * width(), width());
        rows.m_values.insert(rows.m_values.end(), row.begin(), row.end());
    }
    return rows;
}

} // namespace likecast
