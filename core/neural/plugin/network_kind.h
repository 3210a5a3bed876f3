#pragma once

#include "core/neural/plugin/tensor_archive.h"

#include <stdexcept>

namespace likecast::neural
{

class Layers;

/// One call of Plugin::train().
struct TrainingJob {
    const NetworkSettings& settings;
    const FitSettings& fit;
    const TrainingData& data;
    const std::string& resumeState; ///< empty: start from random weights
    FitObserver& observer;
};

/// The layers a training starts with.
struct StartingLayers {
    std::shared_ptr<Layers> layers;
    bool isResumed = false; ///< restored from the archive; false: (partly) random
};

/// A kind of network: how its layers are built and restored. To add one, define such a value in a
/// file of its own and list it in plugin.cpp. The functions throw InvalidInput, DamagedWeights or a
/// LibTorch exception.
struct NetworkKind {
    const char* name;
    /// `resumed`: the state or weights to resume from, or null.
    StartingLayers (*start)(const TrainingJob& job, const TensorArchive* resumed);
    std::shared_ptr<Layers> (*stored)(const TensorArchive& archive);
};

/// Fully connected layers with ReLU over rows of numbers.
NetworkKind denseKind();

/// Social Performance Estimator's network over photos, or its dense layers over vectors.
NetworkKind photoKind();

/// Trains with Adam. Throws InvalidInput, DamagedWeights (in the resume state), StoppedAtStart.
std::unique_ptr<Network> trainNetwork(const NetworkKind& kind, const TrainingJob& job);

/// `weights`: from Network::weights(). Throws DamagedWeights.
std::unique_ptr<Network> loadNetwork(const NetworkKind& kind, std::string weights,
                                     std::string state = {});

/// Trains the smile network; core/faces/smile_network.h runs it. Throws InvalidInput,
/// StoppedAtStart: an unfinished training is discarded.
std::unique_ptr<Network> trainSmileNetwork(const TrainingJob& job);

struct InvalidInput : std::runtime_error {
    using std::runtime_error::runtime_error;
};
struct DamagedWeights : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// Stopped by the caller before there was anything to keep.
struct StoppedAtStart : std::runtime_error {
    StoppedAtStart()
        : std::runtime_error("stopped")
    {
    }
};

/// Translates the exception being handled. Call it in a catch block only.
Status statusOfException() noexcept;

/// Runs `job`; an exception becomes a status.
template<typename Job>
Status statusOf(const Job& job) noexcept
{
    try {
        job();
        return {};
    } catch (...) {
        return statusOfException();
    }
}

/// Number of rows; 0 for an empty shape.
std::int64_t rowsOf(const TensorView& view);

/// Number of values in a shape. Throws InvalidInput for a negative extent or an overflow.
std::size_t sizeOf(const std::vector<std::int64_t>& shape);

} // namespace likecast::neural
