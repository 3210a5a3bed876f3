#pragma once

#include "core/common/result.h"

#include <QByteArray>

#include <opencv2/core/mat.hpp>

#include <array>
#include <vector>

namespace likecast
{

/// A small convolutional network that detects whether a face smiles: four convolutions with stride
/// 2 and ReLU, then one output. Trained by `likecast-cli train FACES --model smile`; runs on
/// OpenCV's matrix product alone, about 1 ms per face. Immutable once loaded, so thread-safe.
class SmileNetwork
{
public:
    static constexpr int side = 64; ///< size of a face in pixels, from the eyebrows to the chin

    struct Layer {
        int inputs;
        int outputs;
        int kernel;
    };
    static constexpr std::array<Layer, 4> layers{
        {{1, 16, 5}, {16, 32, 3}, {32, 64, 3}, {64, 64, 3}}};
    static constexpr int features = 64 * 4 * 4; ///< inputs of the last layer

    /// Reads little-endian floats: for each layer its weights [output][input][row][column] and
    /// biases, then the output's weights and bias. Errors: ModelDamaged.
    static Result<SmileNetwork> fromBytes(const QByteArray& weights);

    /// Smile probability of a face (CV_8UC1, side x side), averaged with its mirror image.
    double probability(const cv::Mat& face) const;

private:
    SmileNetwork() = default;

    double logit(const cv::Mat& face) const;

    struct Weights {
        cv::Mat1f matrix; ///< one row per output
        cv::Mat1f bias;   ///< one column
    };
    std::vector<Weights> m_layers; ///< the last is the output
};

} // namespace likecast
