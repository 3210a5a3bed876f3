#pragma once

#include "core/neural/plugin/network_kind.h"

#include <optional>
#include <vector>

namespace likecast::neural
{

/// A network being trained, as the loop sees it.
class TrainableNetwork
{
public:
    virtual ~TrainableNetwork() = default;

    /// One optimiser step on these training rows. Returns their mean loss before it.
    virtual double learn(const std::vector<std::int64_t>& rows) = 0;
    /// Mean loss of the validation rows.
    virtual double validationLoss() = 0;
    /// Keeps the current weights as the best.
    virtual void keepBest() = 0;
};

/// The progress of a training; part of its resume state.
struct TrainingPosition {
    std::int64_t epoch = 0;         ///< completed
    std::optional<double> bestLoss; ///< unset if there is none yet
    std::int64_t bestEpoch = 0;     ///< 0: none yet, or the resumed weights
};

struct TrainingEnd {
    TrainingPosition position;
    bool finished = false; ///< training ended early: patience ran out
};

/// Runs epochs over all rows. The order of the rows depends only on seed and epoch, so a resumed
/// training sees the same batches as an uninterrupted one. Without validation rows the training
/// loss selects the best weights. Throws StoppedAtStart if stopped before the first step,
/// InvalidInput for settings out of range.
TrainingEnd runTraining(TrainableNetwork& network, std::int64_t rows, bool hasValidation,
                        const FitSettings& fit, FitObserver& observer, TrainingPosition position);

/// The position when resuming from weights without a state. With validation rows these weights are
/// the best so far.
TrainingPosition startFromWeights(TrainableNetwork& network, bool hasValidation);

/// The row order of an epoch, counted from 0.
std::vector<std::int64_t> orderOfEpoch(std::int64_t rows, std::uint64_t seed, std::int64_t epoch);

/// Derives a seed, the same on every platform; `stream` separates seeds for different purposes.
std::uint64_t randomSeed(std::uint64_t seed, std::uint64_t epoch, std::uint64_t stream);

} // namespace likecast::neural
