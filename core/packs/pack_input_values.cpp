#include "core/packs/pack_input_values.h"

#include <utility>

namespace likecast
{

int packInputChannels(const PackInput& input)
{
    return input.channels == PackChannels::Grey ? 1 : 3;
}

std::vector<float> packInputValues(const QImage& picture, const PackInput& input)
{
    const QImage scaled = picture.convertToFormat(QImage::Format_RGB32)
                              .scaled(input.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const auto channels = static_cast<std::size_t>(packInputChannels(input));
    const auto plane =
        static_cast<std::size_t>(scaled.width()) * static_cast<std::size_t>(scaled.height());
    std::vector<float> values(channels * plane);
    std::size_t at = 0;
    for (int y = 0; y < scaled.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(scaled.constScanLine(y));
        for (int x = 0; x < scaled.width(); ++x, ++at) {
            std::array<int, 3> levels{qRed(row[x]), qGreen(row[x]), qBlue(row[x])};
            if (input.channels == PackChannels::Bgr)
                std::swap(levels[0], levels[2]);
            else if (input.channels == PackChannels::Grey)
                levels[0] = qGray(row[x]);
            for (std::size_t c = 0; c < channels; ++c)
                values[c * plane + at] =
                    static_cast<float>((levels[c] - input.mean[c]) * input.scale[c]);
        }
    }
    return values;
}

} // namespace likecast
