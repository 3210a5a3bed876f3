#include "core/features/visual_descriptor.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace likecast
{

namespace
{

constexpr int side = 64;
constexpr int cells = 8; ///< per side
constexpr int bins = 9;
constexpr std::size_t gradientSize = 16 * 36;
constexpr float clip = 0.2F;
constexpr float leastNorm = 0.08F; ///< of a block, in grey levels: keeps flat blocks small

cv::Mat smallPixels(const QImage& upright)
{
    const QImage rgb = upright.convertToFormat(QImage::Format_RGB32);
    // OpenCV has no constructor for const pixels; they are only read.
    const cv::Mat view(rgb.height(), rgb.width(), CV_8UC4, const_cast<uchar*>(rgb.constBits()),
                       static_cast<std::size_t>(rgb.bytesPerLine()));
    cv::Mat scaled;
    cv::resize(view, scaled, cv::Size(side, side), 0, 0, cv::INTER_AREA);
    cv::Mat threeChannels;
    cv::cvtColor(scaled, threeChannels, cv::COLOR_BGRA2RGB);
    cv::Mat pixels;
    threeChannels.convertTo(pixels, CV_32FC3, 1.0 / 255.0);
    return pixels;
}

/// Gradients of each 8 x 8 cell by direction, as [cell row][cell column][bin].
std::vector<float> cellHistograms(const cv::Mat& pixels)
{
    cv::Mat grey;
    cv::cvtColor(pixels, grey, cv::COLOR_RGB2GRAY);
    cv::Mat alongX;
    cv::Mat alongY;
    cv::Sobel(grey, alongX, CV_32F, 1, 0, 1);
    cv::Sobel(grey, alongY, CV_32F, 0, 1, 1);
    std::vector<float> histograms(cells * cells * bins, 0.0F);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const float dx = alongX.at<float>(y, x);
            const float dy = alongY.at<float>(y, x);
            const float size = std::hypot(dx, dy);
            const float turn = std::atan2(dy, dx) / std::numbers::pi_v<float>;
            // opposite directions count as one
            const float position = (turn - std::floor(turn)) * bins;
            const int low = static_cast<int>(position);
            const float share = position - static_cast<float>(low);
            const int cell = (y * cells / side * cells + x * cells / side) * bins;
            histograms[static_cast<std::size_t>(cell + low % bins)] += size * (1.0F - share);
            histograms[static_cast<std::size_t>(cell + (low + 1) % bins)] += size * share;
        }
    }
    return histograms;
}

void normalise(std::span<float> block)
{
    for (const float most : {clip, 1.0F}) {
        float squares = leastNorm * leastNorm;
        for (const float value : block)
            squares += value * value;
        for (float& value : block)
            value = std::min(value / std::sqrt(squares), most);
    }
}

void describeGradients(const cv::Mat& pixels, std::span<float, gradientSize> out)
{
    const std::vector<float> histograms = cellHistograms(pixels);
    std::size_t next = 0;
    for (int row = 0; row < cells; row += 2) {
        for (int column = 0; column < cells; column += 2) {
            const std::size_t begin = next;
            for (const int cell : {row * cells + column, row * cells + column + 1,
                                   (row + 1) * cells + column, (row + 1) * cells + column + 1}) {
                for (int bin = 0; bin < bins; ++bin)
                    out[next++] = histograms[static_cast<std::size_t>(cell * bins + bin)];
            }
            normalise(out.subspan(begin, next - begin));
        }
    }
}

void describeColours(const cv::Mat& pixels, std::span<float> out)
{
    constexpr int steps = 4;
    cv::Mat lab;
    cv::cvtColor(pixels, lab, cv::COLOR_RGB2Lab);
    const auto step = [](float value, float from, float width) {
        return std::clamp(static_cast<int>((value - from) / width), 0, steps - 1);
    };
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const auto& colour = lab.at<cv::Vec3f>(y, x);
            const int index =
                (step(colour[0], 0.0F, 25.0F) * steps + step(colour[1], -40.0F, 20.0F)) * steps +
                step(colour[2], -40.0F, 20.0F);
            out[static_cast<std::size_t>(index)] += 1.0F / (side * side);
        }
    }
    for (float& share : out)
        share = std::sqrt(share);
}

/// The factor that scales one half of the descriptors to a mean squared distance of 1 from their
/// mean.
float unitOf(std::span<const VisualDescriptor> descriptors, const VisualDescriptor& mean,
             std::size_t begin, std::size_t end)
{
    double squares = 0.0;
    for (const VisualDescriptor& descriptor : descriptors) {
        for (std::size_t i = begin; i < end; ++i) {
            const double distance = static_cast<double>(descriptor[i] - mean[i]);
            squares += distance * distance;
        }
    }
    const double deviation = std::sqrt(squares / static_cast<double>(descriptors.size()));
    return deviation > 0.0 ? static_cast<float>(1.0 / deviation) : 0.0F;
}

} // namespace

VisualDescriptor describePhoto(const QImage& upright)
{
    VisualDescriptor descriptor{};
    if (upright.isNull())
        return descriptor;
    const cv::Mat pixels = smallPixels(upright);
    const std::span<float> all(descriptor);
    describeGradients(pixels, all.first<gradientSize>());
    describeColours(pixels, all.subspan(gradientSize));
    return descriptor;
}

Result<VisualComponents> VisualComponents::fit(std::span<const VisualDescriptor> descriptors)
{
    if (descriptors.size() < embeddingSketchSize)
        return failure(ErrorCode::PostsTooFew, QStringLiteral("%1 photos; %2 are needed")
                                                   .arg(descriptors.size())
                                                   .arg(embeddingSketchSize));
    VisualComponents components;
    for (std::size_t i = 0; i < visualDescriptorSize; ++i) {
        double sum = 0.0;
        for (const VisualDescriptor& descriptor : descriptors)
            sum += static_cast<double>(descriptor[i]);
        components.m_mean[i] = static_cast<float>(sum / static_cast<double>(descriptors.size()));
    }
    const float gradients = unitOf(descriptors, components.m_mean, 0, gradientSize);
    const float colours =
        unitOf(descriptors, components.m_mean, gradientSize, visualDescriptorSize);
    const auto unit = [&](std::size_t i) { return i < gradientSize ? gradients : colours; };
    cv::Mat rows(static_cast<int>(descriptors.size()), static_cast<int>(visualDescriptorSize),
                 CV_32F);
    for (std::size_t row = 0; row < descriptors.size(); ++row) {
        for (std::size_t i = 0; i < visualDescriptorSize; ++i)
            rows.at<float>(static_cast<int>(row), static_cast<int>(i)) =
                (descriptors[row][i] - components.m_mean[i]) * unit(i);
    }
    const cv::PCA pca(rows, cv::Mat::zeros(1, rows.cols, CV_32F), cv::PCA::DATA_AS_ROW,
                      static_cast<int>(embeddingSketchSize));
    const auto length = static_cast<float>(std::sqrt(std::max(cv::sum(pca.eigenvalues)[0], 1e-12)));
    for (int component = 0; component < pca.eigenvectors.rows; ++component) {
        VisualDescriptor& direction = components.m_directions.emplace_back();
        for (std::size_t i = 0; i < visualDescriptorSize; ++i)
            direction[i] =
                pca.eigenvectors.at<float>(component, static_cast<int>(i)) * unit(i) / length;
    }
    components.identify();
    return components;
}

} // namespace likecast
