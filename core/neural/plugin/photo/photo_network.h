#pragma once

#include "core/neural/plugin/dense/input_scale.h"
#include "core/neural/plugin/training_loop.h"

namespace at
{
class Tensor;
}

namespace likecast::neural
{

/// The layers of Social Performance Estimator's network: convolution 3x3x32, pooling, convolution
/// 3x3x64, pooling, 12544 - 128, dropout, 128 - outputs, ReLU between; 1,625,281 weights for one
/// output. Over vectors instead of photos (embeddings of another network) it begins at the dense
/// layer. Reading it is safe from several threads.
class PhotoLayers
{
public:
    static constexpr std::int64_t channels = 3;
    static constexpr std::int64_t edge = 64; ///< pixels
    static constexpr std::int64_t dense = 128;

    PhotoLayers();
    /// Glorot uniform (Glorot and Bengio 2010), biases 0. `columns`: of vectors; 0 for photos.
    PhotoLayers(std::int64_t columns, std::int64_t outputs, std::uint64_t seed);

    ~PhotoLayers();
    PhotoLayers(const PhotoLayers& other); ///< shares the weights
    PhotoLayers& operator=(const PhotoLayers& other);

    std::int64_t columns() const { return m_columns; }
    std::int64_t outputs() const { return m_outputs; }
    std::int64_t size() const; ///< number of weights

    /// Rows of photos {n, 3, 64, 64} in [0, 1] or of vectors {n, columns}. `dropout`: factors of
    /// the dense layer {n, 128}; undefined: none.
    at::Tensor forward(const at::Tensor& rows, const at::Tensor& dropout) const;

    std::vector<at::Tensor>& weights() { return m_weights; }
    const std::vector<at::Tensor>& weights() const { return m_weights; }

    void store(TensorArchive& archive, const std::string& prefix,
               TensorArchive::Precision precision) const;
    /// Takes the weights under that prefix, without `head` all but the last layer's. Throws
    /// DamagedWeights when one is missing or of another shape.
    void restore(const TensorArchive& archive, const std::string& prefix, bool head = true);

private:
    std::int64_t m_columns = 0;
    std::int64_t m_outputs = 0;
    std::vector<at::Tensor> m_weights; ///< matrix and bias of each layer
};

/// What a training leaves.
struct PhotoNetworkResult {
    PhotoLayers layers;
    InputScale scale;  ///< of vectors
    std::string state; ///< see Network::state()
};

/// Photos are turned by a quarter, a half or three quarters, or left, at random in every batch.
/// `job.resumeState` may be weights, too, also of a network with other outputs, whose trunk is then
/// taken. Throws InvalidInput, DamagedWeights (of the resume state), StoppedEarly.
PhotoNetworkResult trainPhotoNetwork(const TrainingJob& job);

} // namespace likecast::neural
