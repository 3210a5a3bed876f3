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
        m_trained.layers.store(m_trained.weights, archive);
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

std::unique_ptr<Network> load(const std::string& bytes)
{
    const TensorArchive archive = TensorArchive::fromBytes(bytes);
    FullyConnectedResult loaded;
    loaded.scale = InputScale::restore(archive);
    loaded.layers = LayerStack::stored(archive);
    if (loaded.scale.columns() != loaded.layers.inputs(0))
        throw DamagedWeights("inputs of another number");
    loaded.weights = loaded.layers.restore(archive);
    return std::make_unique<FullyConnected>(std::move(loaded));
}

} // namespace

NetworkKind fullyConnectedKind()
{
    return {"fully-connected", &train, &load};
}

} // namespace likecast::neural
