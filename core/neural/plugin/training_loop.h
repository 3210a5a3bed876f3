#pragma once

#include "core/neural/plugin/network_kind.h"

#include <optional>
#include <vector>

namespace likecast::neural
{

/// A network in training, as the loop sees it.
class TrainableNetwork
{
public:
    virtual ~TrainableNetwork() = default;

    /// One step on these training rows; the mean loss of the rows before it.
    virtual double learn(const std::vector<std::int64_t>& rows) = 0;
    /// Mean loss of the validation rows.
    virtual double validationLoss() = 0;
    /// Keeps the weights as they are now as the best.
    virtual void keepBest() = 0;
};

/// What a training has come to; part of the state to go on from.
struct TrainingPosition {
    std::int64_t epoch = 0;         ///< passes done
    std::optional<double> bestLoss; ///< none yet
    std::int64_t bestEpoch = 0;     ///< 0: what it went on from, or none yet
};

struct TrainingEnd {
    TrainingPosition position;
    bool finished = false; ///< by itself: patience ran out
};

/// Epochs over all rows in an order of the seed's and the epoch's own, so that a training that goes
/// on sees the batches that it would have seen. Without validation rows the training loss counts.
/// Leaves the network at its last step, the best weights kept. Throws StoppedEarly when it is
/// stopped before the first step.
TrainingEnd runTraining(TrainableNetwork& network, std::int64_t rows, bool hasValidation,
                        const FitSettings& fit, FitObserver& observer, TrainingPosition position);

/// Where a training stands that goes on from weights alone, which the network has by now: by the
/// validation rows, if any, they are the best so far.
TrainingPosition startFromWeights(TrainableNetwork& network, bool hasValidation);

/// All rows in the order of that epoch, counted from 0.
std::vector<std::int64_t> orderOfEpoch(std::int64_t rows, std::uint64_t seed, std::int64_t epoch);

/// A known sequence of random numbers, the same everywhere: `stream` keeps draws for different
/// purposes apart.
std::uint64_t randomSeed(std::uint64_t seed, std::uint64_t epoch, std::uint64_t stream);

} // namespace likecast::neural
