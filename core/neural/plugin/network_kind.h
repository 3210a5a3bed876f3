#pragma once

#include "core/neural/neural_plugin.h"

#include <stdexcept>

namespace likecast::neural
{

/// All that a training needs.
struct TrainingJob {
    const NetworkSettings& settings;
    const FitSettings& fit;
    const TrainingData& data;
    const std::string& resumeState; ///< empty: start anew
    FitObserver& observer;
};

/// A way to build networks. A new kind is one file that defines such a value and one line in
/// plugin.cpp. Both may throw: InvalidInput, DamagedWeights, whatever LibTorch throws.
struct NetworkKind {
    const char* name;
    /// Null when it cannot be trained here.
    std::unique_ptr<Network> (*train)(const TrainingJob& job);
    std::unique_ptr<Network> (*load)(const std::string& weights);
};

/// Fully connected layers with ReLU over rows of numbers.
NetworkKind fullyConnectedKind();

/// The published photo network, over photos or over vectors: see photo_network.h.
NetworkKind photoNetworkKind();

/// Throws DamagedWeights, InvalidInput.
std::unique_ptr<ScriptNetwork> loadScriptNetwork(const std::string& bytes);

struct InvalidInput : std::runtime_error {
    using std::runtime_error::runtime_error;
};
struct DamagedWeights : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// Stopped by the caller before anything was worth keeping.
struct StoppedEarly : std::runtime_error {
    StoppedEarly()
        : std::runtime_error("stopped")
    {
    }
};

/// What a function threw, as a value. For use within catch (...).
Status statusOfException() noexcept;

/// A network whose functions may throw.
class ThrowingNetwork : public Network
{
public:
    Status predict(const TensorView& inputs, Tensor& outputs) const noexcept final;
    Status weights(std::string& bytes) const noexcept final;
    Status state(std::string& bytes) const noexcept final;

protected:
    virtual Tensor outputsOf(const TensorView& inputs) const = 0;
    virtual std::string weightBytes() const = 0;
    virtual std::string stateBytes() const { return {}; }
};

/// Number of values that a shape stands for; InvalidInput for a negative one.
std::size_t sizeOf(const std::vector<std::int64_t>& shape);

} // namespace likecast::neural
