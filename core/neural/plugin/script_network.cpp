#include "core/neural/plugin/network_kind.h"
#include "core/neural/plugin/torch_threads.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <sstream>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t mostValues = 16'000'000; ///< of one output
constexpr std::size_t mostOutputs = 64;

Tensor valuesOf(const at::Tensor& output)
{
    if (!output.defined() || output.layout() != at::kStrided || !output.device().is_cpu() ||
        output.numel() > mostValues || !at::isFloatingType(output.scalar_type()))
        throw InvalidInput("an output that holds no figures");
    const at::Tensor whole = output.to(at::kFloat).contiguous();
    const float* values = whole.data_ptr<float>();
    return {{values, values + whole.numel()}, whole.sizes().vec()};
}

void add(std::vector<NamedTensor>& outputs, const std::string& name, const c10::IValue& value)
{
    if (!value.isTensor() || outputs.size() >= mostOutputs)
        throw InvalidInput("outputs other than tensors");
    outputs.push_back({name, valuesOf(value.toTensor())});
}

std::vector<NamedTensor> named(const c10::IValue& value)
{
    std::vector<NamedTensor> outputs;
    if (value.isTuple() || value.isTensorList()) {
        const std::vector<c10::IValue> parts =
            value.isTuple() ? value.toTupleRef().elements().vec() : value.toListRef().vec();
        for (std::size_t i = 0; i < parts.size(); ++i)
            add(outputs, "output_" + std::to_string(i), parts[i]);
    } else if (value.isGenericDict()) {
        for (const auto& entry : value.toGenericDict()) {
            if (!entry.key().isString())
                throw InvalidInput("outputs other than tensors");
            add(outputs, entry.key().toStringRef(), entry.value());
        }
    } else {
        add(outputs, "output", value);
    }
    return outputs;
}

class TorchScriptNetwork final : public ScriptNetwork
{
public:
    explicit TorchScriptNetwork(const torch::jit::Module& module)
        : m_module(module)
    {
    }

    Status run(const TensorView& input, std::vector<NamedTensor>& outputs) noexcept override
    {
        try {
            const TorchThreads threads(1);
            const c10::InferenceMode inference;
            const torch::jit::GraphOptimizerEnabledGuard asWritten(false);
            at::Tensor values = at::empty(input.shape, at::kFloat);
            std::copy_n(input.values, sizeOf(input.shape), values.data_ptr<float>());
            outputs = named(m_module.forward({values}));
            return {};
        } catch (const c10::Error& error) {
            return {Outcome::InputInvalid, error.what_without_backtrace()};
        } catch (...) {
            return statusOfException();
        }
    }

private:
    torch::jit::Module m_module;
};

} // namespace

std::unique_ptr<ScriptNetwork> loadScriptNetwork(const std::string& bytes)
{
    try {
        std::istringstream stream(bytes);
        torch::jit::Module module = torch::jit::load(stream, at::kCPU);
        module.eval();
        // Itself and the picture.
        if (!module.find_method("forward") ||
            module.get_method("forward").function().getSchema().arguments().size() != 2)
            throw InvalidInput("its forward() does not take one picture");
        return std::make_unique<TorchScriptNetwork>(std::move(module));
    } catch (const c10::Error& error) {
        throw DamagedWeights(error.what_without_backtrace());
    }
}

} // namespace likecast::neural
