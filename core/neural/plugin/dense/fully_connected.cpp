#include "core/neural/plugin/dense/fully_connected_training.h"
#include "core/neural/plugin/dense/vector_kernels.h"

#include <algorithm>
#include <cmath>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t rowsAtOnce = 256;

/// Every row is calculated alike, whatever stands beside it: a BLAS rounds differently from one
/// number of rows to the next, and then a post's forecast would depend on how many are asked for.
class FullyConnected final : public ThrowingNetwork
{
public:
    explicit FullyConnected(FullyConnectedResult trained)
        : m_trained(std::move(trained))
    {
    }

    std::int64_t weightCount() const noexcept override
    {
        return static_cast<std::int64_t>(m_trained.weights.size());
    }

protected:
    Tensor outputsOf(const TensorView& inputs) const override
    {
        const LayerStack& layers = m_trained.layers;
        const std::int64_t columns = m_trained.scale.columns();
        if (inputs.shape.size() != 2 || inputs.shape[1] != columns || inputs.shape[0] < 0)
            throw InvalidInput("another number of columns");
        const std::int64_t rows = inputs.shape[0];
        const std::int64_t width = layers.outputs(layers.layers() - 1);
        Tensor outputs{std::vector<float>(static_cast<std::size_t>(rows * width)), {rows, width}};
        for (std::int64_t begin = 0; begin < rows; begin += rowsAtOnce) {
            const std::int64_t count = std::min(rowsAtOnce, rows - begin);
            const std::vector<float> result = forward(inputs.values + begin * columns, count);
            std::copy(result.begin(), result.end(), outputs.values.begin() + begin * width);
        }
        return outputs;
    }

    std::string weightBytes() const override
    {
        TensorArchive archive;
        m_trained.scale.store(archive);
        m_trained.layers.store(m_trained.weights, archive);
        m_trained.bag.store(archive);
        m_trained.bag.storeVectors(m_trained.weights.data() + m_trained.layers.size(), archive);
        return archive.toBytes();
    }

    std::string stateBytes() const override { return m_trained.state; }

private:
    std::vector<float> forward(const float* rows, std::int64_t count) const
    {
        const LayerStack& layers = m_trained.layers;
        const float* weights = m_trained.weights.data();
        std::vector<float> values = firstInputs(rows, count);
        for (std::size_t i = 0; i < layers.layers(); ++i) {
            const std::int64_t width = layers.outputs(i);
            std::vector<float> next(static_cast<std::size_t>(count * width));
            for (std::int64_t row = 0; row < count; ++row)
                std::copy_n(weights + layers.biasAt(i), width, next.begin() + row * width);
            vectorKernels().multiply(count, width, layers.inputs(i),
                                     {values.data(), layers.inputs(i), 1},
                                     weights + layers.matrixAt(i), width, next.data(), width, true);
            if (i + 1 < layers.layers())
                vectorKernels().rectify(count * width, next.data());
            values = std::move(next);
        }
        return values;
    }

    std::vector<float> firstInputs(const float* rows, std::int64_t count) const
    {
        const EmbeddingBag& bag = m_trained.bag;
        std::vector<float> scaled(static_cast<std::size_t>(count * m_trained.scale.columns()));
        m_trained.scale.apply(rows, count, scaled.data());
        if (bag.isEmpty())
            return scaled;
        std::vector<float> joined(static_cast<std::size_t>(count * bag.joinedColumns()));
        bag.join(m_trained.weights.data() + m_trained.layers.size(), scaled.data(), count,
                 joined.data());
        return joined;
    }

    FullyConnectedResult m_trained;
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
    loaded.bag = EmbeddingBag::stored(loaded.scale.columns(), archive);
    if (loaded.bag.joinedColumns() != loaded.layers.inputs(0))
        throw DamagedWeights("inputs of another number");
    loaded.weights = loaded.layers.restore(archive);
    const std::vector<float> vectors = loaded.bag.restoreVectors(archive);
    loaded.weights.insert(loaded.weights.end(), vectors.begin(), vectors.end());
    return std::make_unique<FullyConnected>(std::move(loaded));
}

} // namespace

NetworkKind fullyConnectedKind()
{
    return {"fully-connected", &train, &load};
}

} // namespace likecast::neural
