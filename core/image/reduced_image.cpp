#include "core/image/reduced_image.h"

#include <QColorSpace>

#include <algorithm>
#include <array>
#include <vector>

namespace likecast
{

QImage reducedImage(const QImage& image, QSize atLeast)
{
    const int side = std::min(image.width() / std::max(1, atLeast.width()),
                              image.height() / std::max(1, atLeast.height()));
    if (side < 2)
        return image;
    const QImage::Format format =
        image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    QImage reduced(image.width() / side, image.height() / side, format);
    if (reduced.isNull())
        return {};
    const auto area = static_cast<quint32>(side) * static_cast<quint32>(side);
    std::vector<std::array<quint32, 4>> sums(static_cast<std::size_t>(reduced.width()));
    for (int y = 0; y < reduced.height(); ++y) {
        std::fill(sums.begin(), sums.end(), std::array<quint32, 4>{});
        for (int row = y * side; row < (y + 1) * side; ++row) {
            QImage view(image.constScanLine(row), image.width(), 1, image.bytesPerLine(),
                        image.format());
            view.setColorTable(image.colorTable());
            const QImage converted = view.convertToFormat(format);
            const auto* pixel = reinterpret_cast<const QRgb*>(converted.constScanLine(0));
            for (std::array<quint32, 4>& sum : sums) {
                for (int x = 0; x < side; ++x, ++pixel) {
                    sum[0] += static_cast<quint32>(qRed(*pixel));
                    sum[1] += static_cast<quint32>(qGreen(*pixel));
                    sum[2] += static_cast<quint32>(qBlue(*pixel));
                    sum[3] += static_cast<quint32>(qAlpha(*pixel));
                }
            }
        }
        auto* result = reinterpret_cast<QRgb*>(reduced.scanLine(y));
        for (const std::array<quint32, 4>& sum : sums) {
            const auto mean = [&](std::size_t i) {
                return static_cast<int>((sum[i] + area / 2) / area);
            };
            *result++ = qRgba(mean(0), mean(1), mean(2), mean(3));
        }
    }
    reduced.setColorSpace(image.colorSpace());
    return reduced;
}

} // namespace likecast
