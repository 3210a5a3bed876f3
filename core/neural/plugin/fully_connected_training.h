#pragma once

#include "core/neural/plugin/input_scale.h"
#include "core/neural/plugin/layer_stack.h"
#include "core/neural/plugin/training_loop.h"

namespace likecast::neural
{

/// What a training of fully connected layers leaves.
struct FullyConnectedResult {
    LayerStack layers;
    InputScale scale;
    std::vector<float> weights; ///< the best, rounded to half precision
    std::string state;          ///< see Network::state()
};

/// Adam on the job's rows. Throws InvalidInput, DamagedWeights (of the resume state), StoppedEarly.
FullyConnectedResult trainFullyConnected(const TrainingJob& job);

} // namespace likecast::neural
