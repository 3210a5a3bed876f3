#include "core/neural/plugin/layer_stack.h"

#include "core/neural/plugin/training_loop.h"

#include <cmath>
#include <random>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t widest = 100'000;
constexpr std::size_t mostWeights = 200'000'000;
constexpr std::uint64_t weightStream = 1;

} // namespace

LayerStack::LayerStack(std::vector<std::int64_t> widths)
    : m_widths(std::move(widths))
    , m_begin{0}
{
    if (m_widths.size() < 2)
        throw InvalidInput("a network without layers");
    for (const std::int64_t width : m_widths) {
        if (width < 1 || width > widest)
            throw InvalidInput("a layer's width out of range");
    }
    for (std::size_t layer = 0; layer < layers(); ++layer) {
        m_begin.push_back(m_begin.back() +
                          static_cast<std::size_t>((inputs(layer) + 1) * outputs(layer)));
        if (m_begin.back() > mostWeights)
            throw InvalidInput("too many weights");
    }
}

std::vector<float> LayerStack::freshWeights(std::uint64_t seed) const
{
    std::mt19937_64 random(randomSeed(seed, 0, weightStream));
    std::vector<float> weights(size());
    for (std::size_t layer = 0; layer < layers(); ++layer) {
        const double bound = 1.0 / std::sqrt(static_cast<double>(inputs(layer)));
        for (std::size_t i = m_begin[layer]; i < m_begin[layer + 1]; ++i) {
            const double unit = static_cast<double>(random() >> 11) * 0x1.0p-53;
            weights[i] = static_cast<float>(bound * (2.0 * unit - 1.0));
        }
    }
    return weights;
}

} // namespace likecast::neural
