#include "core/neural/plugin/layers.h"

#include "core/neural/plugin/torch_threads.h"

#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/InferenceMode.h>
#include <torch/nn/module.h>

#include <algorithm>

namespace likecast::neural
{

namespace
{

/// Predicts row by row: BLAS rounds differently for different batch sizes, and a post's prediction
/// must not depend on the other posts in the call.
class LayeredNetwork final : public Network
{
public:
    LayeredNetwork(std::shared_ptr<Layers> layers, std::string weights, std::string state)
        : m_layers(std::move(layers))
        , m_weights(std::move(weights))
        , m_state(std::move(state))
    {
    }

    Status predict(const TensorView& inputs, Tensor& outputs) const noexcept override
    {
        return statusOf([&] { outputs = outputsOf(inputs); });
    }

    Status weights(std::string& bytes) const noexcept override
    {
        return statusOf([&] { bytes = m_weights; });
    }

    Status state(std::string& bytes) const noexcept override
    {
        return statusOf([&] { bytes = m_state; });
    }

    std::int64_t weightCount() const noexcept override
    {
        std::int64_t count = 0;
        for (const at::Tensor& parameter : m_layers->module().parameters())
            count += parameter.numel();
        return count;
    }

private:
    Tensor outputsOf(const TensorView& inputs) const
    {
        std::vector<std::int64_t> shape = m_layers->rowShape();
        if (inputs.shape.size() != shape.size() + 1 || rowsOf(inputs) < 0 ||
            !std::equal(shape.begin(), shape.end(), inputs.shape.begin() + 1))
            throw InvalidInput("rows of another shape");
        const std::size_t rowSize = sizeOf(shape);
        shape.insert(shape.begin(), 1);
        const TorchThreads threads(1);
        const c10::InferenceMode inference;
        Tensor outputs{{}, {rowsOf(inputs), m_layers->outputs()}};
        outputs.values.reserve(sizeOf(outputs.shape));
        for (std::size_t row = 0; row < static_cast<std::size_t>(rowsOf(inputs)); ++row) {
            at::Tensor values = at::empty(shape, at::kFloat);
            std::copy_n(inputs.values + row * rowSize, rowSize, values.data_ptr<float>());
            const at::Tensor output = m_layers->forward(m_layers->scaled(values), {}).contiguous();
            const float* first = output.data_ptr<float>();
            outputs.values.insert(outputs.values.end(), first, first + output.numel());
        }
        return outputs;
    }

    std::shared_ptr<Layers> m_layers;
    std::string m_weights;
    std::string m_state;
};

} // namespace

at::Tensor Layers::scaled(at::Tensor rows) const
{
    if (scale.columns() > 0)
        scale.apply(rows.data_ptr<float>(), rows.size(0));
    return rows;
}

at::Tensor Layers::dropped(const at::Tensor& values, const at::Generator& random) const
{
    if (!random.defined() || !(dropout > 0.0))
        return values;
    const double kept = 1.0 - dropout;
    return values * at::empty_like(values).bernoulli_(kept, random).div_(kept);
}

at::Generator generatorOf(std::uint64_t seed)
{
    return at::make_generator<at::CPUGeneratorImpl>(seed);
}

Tensor valuesOf(const at::Tensor& tensor)
{
    const at::Tensor whole = tensor.detach().contiguous();
    const float* values = whole.data_ptr<float>();
    return {{values, values + whole.numel()}, whole.sizes().vec()};
}

at::Tensor tensorOf(const Tensor& values)
{
    at::Tensor tensor = at::empty(values.shape, at::kFloat);
    std::copy(values.values.begin(), values.values.end(), tensor.data_ptr<float>());
    return tensor;
}

void assign(const at::Tensor& parameter, const at::Tensor& values)
{
    if (parameter.sizes() != values.sizes())
        throw DamagedWeights("a layer has another shape");
    parameter.detach().copy_(values);
}

std::unique_ptr<Network> loadNetwork(const NetworkKind& kind, std::string weights,
                                     std::string state)
{
    std::shared_ptr<Layers> layers = kind.stored(TensorArchive::fromBytes(weights));
    return std::make_unique<LayeredNetwork>(std::move(layers), std::move(weights),
                                            std::move(state));
}

} // namespace likecast::neural
