#include "core/neural/plugin/dense/layer_stack.h"

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

std::string matrixName(std::size_t layer)
{
    return "matrix_" + std::to_string(layer);
}

std::string biasName(std::size_t layer)
{
    return "bias_" + std::to_string(layer);
}

std::size_t layerCount(const TensorArchive& archive)
{
    const std::string text = archive.text("layers");
    if (text.size() != 1 || text[0] < '1' || text[0] > '9')
        throw DamagedWeights("number of layers");
    return static_cast<std::size_t>(text[0] - '0');
}

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

void LayerStack::store(const std::vector<float>& weights, TensorArchive& archive) const
{
    for (std::size_t i = 0; i < layers(); ++i) {
        const auto matrix = weights.begin() + static_cast<std::ptrdiff_t>(matrixAt(i));
        const auto bias = weights.begin() + static_cast<std::ptrdiff_t>(biasAt(i));
        archive.add(matrixName(i), {{matrix, bias}, {inputs(i), outputs(i)}},
                    TensorArchive::Precision::Half);
        archive.add(biasName(i), {{bias, bias + outputs(i)}, {outputs(i)}},
                    TensorArchive::Precision::Half);
    }
    archive.add("layers", std::to_string(layers()));
}

std::vector<float> LayerStack::restore(const TensorArchive& archive) const
{
    if (layerCount(archive) != layers())
        throw DamagedWeights("number of layers");
    std::vector<float> weights;
    weights.reserve(size());
    for (std::size_t i = 0; i < layers(); ++i) {
        const Tensor matrix = archive.tensor(matrixName(i), {inputs(i), outputs(i)});
        const Tensor bias = archive.tensor(biasName(i), {outputs(i)});
        weights.insert(weights.end(), matrix.values.begin(), matrix.values.end());
        weights.insert(weights.end(), bias.values.begin(), bias.values.end());
    }
    return weights;
}

LayerStack LayerStack::stored(const TensorArchive& archive)
{
    std::vector<std::int64_t> widths{archive.tensor(matrixName(0), {-1, -1}).shape[0]};
    const std::size_t layers = layerCount(archive);
    for (std::size_t i = 0; i < layers; ++i)
        widths.push_back(archive.tensor(matrixName(i), {widths.back(), -1}).shape[1]);
    try {
        return LayerStack(std::move(widths));
    } catch (const InvalidInput& error) {
        throw DamagedWeights(error.what());
    }
}

} // namespace likecast::neural
