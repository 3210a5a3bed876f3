#pragma once

#include "core/neural/plugin/tensor_archive.h"
#include "core/neural/plugin/training_loop.h"

namespace likecast::neural
{

/// How far a training got, which has judged its weights, and the number of its optimiser's steps.
void storePosition(const TrainingPosition& position, std::int64_t steps, TensorArchive& archive);

/// Throws DamagedWeights.
TrainingPosition restorePosition(const TensorArchive& archive, std::int64_t& steps);

} // namespace likecast::neural
