#include "core/neural/plugin/fully_connected_training.h"
#include "core/neural/plugin/torch_threads.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t rowsAtOnce = 1024;

class FullyConnected final : public ThrowingNetwork
{
public:
    explicit FullyConnected(FullyConnectedResult trained)
        : m_trained(std::move(trained))
    {
        const c10::InferenceMode inference;
        const LayerStack& layers = m_trained.layers;
        for (std::size_t i = 0; i < layers.layers(); ++i) {
            float* weights = m_trained.weights.data();
            m_matrices.push_back(at::from_blob(weights + layers.matrixAt(i),
                                               {layers.inputs(i), layers.outputs(i)}, at::kFloat));
            m_biases.push_back(
                at::from_blob(weights + layers.biasAt(i), {layers.outputs(i)}, at::kFloat));
        }
    }

protected:
    Tensor outputsOf(const TensorView& inputs) const override
    {
        const LayerStack& layers = m_trained.layers;
        if (inputs.shape.size() != 2 || inputs.shape[1] != layers.inputs(0) || inputs.shape[0] < 0)
            throw InvalidInput("another number of columns");
        const TorchThreads threads(1);
        const c10::InferenceMode inference;
        const std::int64_t rows = inputs.shape[0];
        const std::int64_t width = layers.outputs(layers.layers() - 1);
        Tensor outputs{std::vector<float>(static_cast<std::size_t>(rows * width)), {rows, width}};
        for (std::int64_t begin = 0; begin < rows; begin += rowsAtOnce) {
            const std::int64_t count = std::min(rowsAtOnce, rows - begin);
            const at::Tensor result = forward(inputs.values + begin * layers.inputs(0), count);
            std::copy_n(result.data_ptr<float>(), count * width,
                        outputs.values.begin() + begin * width);
        }
        return outputs;
    }

    std::string weightBytes() const override
    {
        TensorArchive archive;
        m_trained.scale.store(archive);
        const LayerStack& layers = m_trained.layers;
        const auto from = m_trained.weights.begin();
        for (std::size_t i = 0; i < layers.layers(); ++i) {
            const auto matrix = static_cast<std::ptrdiff_t>(layers.matrixAt(i));
            const auto bias = static_cast<std::ptrdiff_t>(layers.biasAt(i));
            const std::string name = std::to_string(i);
            archive.add("matrix_" + name,
                        {{from + matrix, from + bias}, {layers.inputs(i), layers.outputs(i)}},
                        TensorArchive::Precision::Half);
            archive.add("bias_" + name,
                        {{from + bias, from + bias + layers.outputs(i)}, {layers.outputs(i)}},
                        TensorArchive::Precision::Half);
        }
        archive.add("layers", std::to_string(layers.layers()));
        return archive.toBytes();
    }

    std::string stateBytes() const override { return m_trained.state; }

private:
    at::Tensor forward(const float* rows, std::int64_t count) const
    {
        const std::int64_t columns = m_trained.layers.inputs(0);
        at::Tensor values = at::empty({count, columns}, at::kFloat);
        m_trained.scale.apply(rows, count, values.data_ptr<float>());
        for (std::size_t i = 0; i < m_matrices.size(); ++i) {
            values = at::addmm(m_biases[i], values, m_matrices[i]);
            if (i + 1 < m_matrices.size())
                values.relu_();
        }
        return values;
    }

    FullyConnectedResult m_trained;
    std::vector<at::Tensor> m_matrices; ///< views on the weights
    std::vector<at::Tensor> m_biases;
};

std::unique_ptr<Network> train(const TrainingJob& job)
{
    return std::make_unique<FullyConnected>(trainFullyConnected(job));
}

std::size_t layerCount(const TensorArchive& archive)
{
    const std::string text = archive.text("layers");
    if (text.size() != 1 || text[0] < '1' || text[0] > '9')
        throw DamagedWeights("number of layers");
    return static_cast<std::size_t>(text[0] - '0');
}

std::unique_ptr<Network> load(const std::string& bytes)
{
    const TensorArchive archive = TensorArchive::fromBytes(bytes);
    FullyConnectedResult loaded;
    loaded.scale = InputScale::restore(archive);
    std::vector<std::int64_t> widths{loaded.scale.columns()};
    const std::size_t layers = layerCount(archive);
    for (std::size_t i = 0; i < layers; ++i) {
        const std::string name = std::to_string(i);
        const Tensor matrix = archive.tensor("matrix_" + name, {widths.back(), -1});
        widths.push_back(matrix.shape[1]);
        const Tensor bias = archive.tensor("bias_" + name, {widths.back()});
        loaded.weights.insert(loaded.weights.end(), matrix.values.begin(), matrix.values.end());
        loaded.weights.insert(loaded.weights.end(), bias.values.begin(), bias.values.end());
    }
    try {
        loaded.layers = LayerStack(std::move(widths));
    } catch (const InvalidInput& error) {
        throw DamagedWeights(error.what());
    }
    return std::make_unique<FullyConnected>(std::move(loaded));
}

} // namespace

NetworkKind fullyConnectedKind()
{
    return {"fully-connected", &train, &load};
}

} // namespace likecast::neural
