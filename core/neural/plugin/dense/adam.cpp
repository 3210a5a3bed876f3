#include "core/neural/plugin/dense/adam.h"

#include <algorithm>
#include <cmath>

namespace likecast::neural
{

Adam::Adam(std::vector<float> weights, double learningRate)
    : m_weights(std::move(weights))
    , m_firstMoments(m_weights.size())
    , m_secondMoments(m_weights.size())
    , m_learningRate(learningRate)
{
}

void Adam::beginStep()
{
    ++m_steps;
    const auto steps = static_cast<double>(m_steps);
    m_step.stepSize = static_cast<float>(m_learningRate / (1.0 - std::pow(0.9, steps)));
    m_step.rootScale = static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(0.999, steps)));
}

void Adam::update(std::size_t begin, std::size_t count, const float* gradients)
{
    vectorKernels().adam(m_step, static_cast<long>(count), gradients, m_weights.data() + begin,
                         m_firstMoments.data() + begin, m_secondMoments.data() + begin);
}

void Adam::updateAtRest(std::size_t begin, std::size_t count)
{
    vectorKernels().adamAtRest(m_step, static_cast<long>(count), m_weights.data() + begin,
                               m_firstMoments.data() + begin, m_secondMoments.data() + begin);
}

void Adam::setWeights(const std::vector<float>& weights)
{
    std::copy(weights.begin(), weights.end(), m_weights.begin());
}

void Adam::store(TensorArchive& archive) const
{
    using Precision = TensorArchive::Precision;
    const auto size = static_cast<std::int64_t>(m_weights.size());
    archive.add("weights", {m_weights, {size}}, Precision::Full);
    archive.add("first_moments", {m_firstMoments, {size}}, Precision::Full);
    archive.add("second_moments", {m_secondMoments, {size}}, Precision::Full);
}

void Adam::restore(const TensorArchive& archive, std::int64_t steps)
{
    const auto size = static_cast<std::int64_t>(m_weights.size());
    // Copied in place: views on the weights stay valid.
    const auto copy = [&](const char* name, std::vector<float>& into) {
        const Tensor stored = archive.tensor(name, {size});
        into.assign(stored.values.begin(), stored.values.end());
    };
    copy("weights", m_weights);
    copy("first_moments", m_firstMoments);
    copy("second_moments", m_secondMoments);
    m_steps = steps;
}

} // namespace likecast::neural
