#pragma once

#include "core/neural/plugin/tensor_archive.h"

namespace likecast::neural
{

/// Widths of fully connected layers, inputs first, outputs last, and where the weights of each lie
/// in one flat buffer: a matrix of inputs x outputs in row-major order, then the biases.
class LayerStack
{
public:
    LayerStack() = default;
    /// Throws InvalidInput for widths out of range.
    explicit LayerStack(std::vector<std::int64_t> widths);

    std::size_t layers() const { return m_widths.size() - 1; }
    std::int64_t inputs(std::size_t layer) const { return m_widths[layer]; }
    std::int64_t outputs(std::size_t layer) const { return m_widths[layer + 1]; }
    std::size_t matrixAt(std::size_t layer) const { return m_begin[layer]; }
    std::size_t biasAt(std::size_t layer) const
    {
        return m_begin[layer] + static_cast<std::size_t>(inputs(layer) * outputs(layer));
    }
    /// Number of all weights and biases.
    std::size_t size() const { return m_begin.back(); }

    /// Uniform within 1 / sqrt(inputs), as torch.nn.Linear starts.
    std::vector<float> freshWeights(std::uint64_t seed) const;

    /// Matrices and biases of `weights`, in half precision.
    void store(const std::vector<float>& weights, TensorArchive& archive) const;
    /// Weights for these layers. Throws DamagedWeights.
    std::vector<float> restore(const TensorArchive& archive) const;
    /// The layers that an archive holds. Throws DamagedWeights.
    static LayerStack stored(const TensorArchive& archive);

private:
    std::vector<std::int64_t> m_widths;
    std::vector<std::size_t> m_begin; ///< one per layer, and the end
};

} // namespace likecast::neural
