#pragma once

#include "core/neural/plugin/dense/vector_kernels.h"
#include "core/neural/plugin/tensor_archive.h"

namespace likecast::neural
{

/// Adam (Kingma and Ba 2015) over one flat buffer of weights, exactly: weights without a gradient
/// move on by their moments. Ranges that do not overlap may be stepped by several threads.
class Adam
{
public:
    Adam(std::vector<float> weights, double learningRate);

    /// Before the ranges of a step are updated.
    void beginStep();
    void update(std::size_t begin, std::size_t count, const float* gradients);
    void updateAtRest(std::size_t begin, std::size_t count);

    /// As many as before; the moments stay.
    void setWeights(const std::vector<float>& weights);
    float* weights() { return m_weights.data(); }
    const std::vector<float>& allWeights() const { return m_weights; }
    std::int64_t steps() const { return m_steps; }

    void store(TensorArchive& archive) const;
    /// As many weights as before. Throws DamagedWeights.
    void restore(const TensorArchive& archive, std::int64_t steps);

private:
    std::vector<float> m_weights;
    std::vector<float> m_firstMoments;
    std::vector<float> m_secondMoments;
    double m_learningRate;
    std::int64_t m_steps = 0;
    AdamStep m_step;
};

} // namespace likecast::neural
