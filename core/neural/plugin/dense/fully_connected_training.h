#pragma once

#include "core/neural/plugin/dense/embedding_bag.h"
#include "core/neural/plugin/dense/input_scale.h"
#include "core/neural/plugin/dense/layer_stack.h"
#include "core/neural/plugin/training_loop.h"

namespace likecast::neural
{

/// What a training of fully connected layers leaves.
struct FullyConnectedResult {
    LayerStack layers;
    EmbeddingBag bag; ///< before the layers, or empty
    InputScale scale;
    /// The best, rounded to half precision: of the layers, then the vectors of the bag.
    std::vector<float> weights;
    std::string state; ///< see Network::state()
};

/// Adam on the job's rows. Throws InvalidInput, DamagedWeights (of the resume state), StoppedEarly.
FullyConnectedResult trainFullyConnected(const TrainingJob& job);

} // namespace likecast::neural
