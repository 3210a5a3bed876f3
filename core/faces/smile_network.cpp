#include "core/faces/smile_network.h"

#include <QtEndian>

#include <opencv2/core.hpp>

#include <cmath>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int stride = 2;

/// One row per input channel and kernel position, one column per output pixel. Zero-padded at the
/// edge.
cv::Mat1f unfolded(const cv::Mat1f& channels, int side, int kernel)
{
    const int outSide = side / stride;
    cv::Mat1f columns = cv::Mat1f::zeros(channels.rows * kernel * kernel, outSide * outSide);
    for (int row = 0; row < columns.rows; ++row) {
        const float* channel = channels[row / (kernel * kernel)];
        const int dy = row / kernel % kernel - kernel / 2;
        const int dx = row % kernel - kernel / 2;
        for (int y = 0; y < outSide; ++y) {
            const int inY = y * stride + dy;
            if (inY < 0 || inY >= side)
                continue;
            for (int x = 0; x < outSide; ++x) {
                const int inX = x * stride + dx;
                if (inX >= 0 && inX < side)
                    columns(row, y * outSide + x) = channel[inY * side + inX];
            }
        }
    }
    return columns;
}

/// The pixels as one row with mean 0 and standard deviation 1; low-contrast faces are scaled less.
cv::Mat1f standardised(const cv::Mat& face)
{
    cv::Mat1f pixels;
    face.convertTo(pixels, CV_32F, 1.0 / 255.0);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(pixels, mean, deviation);
    constexpr double least = 8.0 / 255.0;
    pixels = (pixels - mean[0]) / (deviation[0] + least);
    return pixels.reshape(1, 1);
}

} // namespace

Result<SmileNetwork> SmileNetwork::fromBytes(const QByteArray& bytes)
{
    SmileNetwork network;
    qsizetype at = 0;
    bool complete = true;
    const auto read = [&](int rows, int columns) {
        cv::Mat1f matrix(rows, columns);
        const qsizetype length = qsizetype{4} * rows * columns;
        complete = complete && length <= bytes.size() - at;
        if (complete)
            qFromLittleEndian<float>(bytes.constData() + at, qsizetype{rows} * columns,
                                     matrix.data);
        at += length;
        return matrix;
    };
    for (const Layer& layer : layers) {
        const cv::Mat1f matrix = read(layer.outputs, layer.inputs * layer.kernel * layer.kernel);
        network.m_layers.push_back({matrix, read(layer.outputs, 1)});
    }
    const cv::Mat1f matrix = read(1, features);
    network.m_layers.push_back({matrix, read(1, 1)});
    for (const Weights& weights : network.m_layers)
        complete = complete && cv::checkRange(weights.matrix) && cv::checkRange(weights.bias);
    if (!complete || at != bytes.size())
        return failure(ErrorCode::ModelDamaged, u"smile network weights"_s);
    return network;
}

double SmileNetwork::logit(const cv::Mat& face) const
{
    cv::Mat1f values = standardised(face);
    int pixels = side;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const cv::Mat1f columns = unfolded(values, pixels, layers[i].kernel);
        cv::Mat1f sums;
        cv::gemm(m_layers[i].matrix, columns, 1.0, cv::repeat(m_layers[i].bias, 1, columns.cols),
                 1.0, sums);
        values = cv::max(sums, 0.0);
        pixels /= stride;
    }
    const Weights& output = m_layers.back();
    return static_cast<double>(output.bias(0, 0)) + output.matrix.dot(values.reshape(1, 1));
}

double SmileNetwork::probability(const cv::Mat& face) const
{
    cv::Mat mirrored;
    cv::flip(face, mirrored, 1);
    const double mean = (logit(face) + logit(mirrored)) / 2.0;
    return 1.0 / (1.0 + std::exp(-mean));
}

} // namespace likecast
