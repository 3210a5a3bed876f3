#pragma once

#include "core/neural/plugin/tensor_archive.h"
#include "core/neural/plugin/training_loop.h"

namespace likecast::neural
{

/// Stores the position and the number of optimiser steps. The training must have evaluated its
/// weights at least once.
void storePosition(const TrainingPosition& position, std::int64_t steps, TensorArchive& archive);

/// Throws DamagedWeights.
TrainingPosition restorePosition(const TensorArchive& archive, std::int64_t& steps);

} // namespace likecast::neural
