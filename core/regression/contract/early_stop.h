#pragma once

#include "core/regression/contract/regressor_training.h"

namespace likecast
{

/// Watches the validation loss during training (the training loss if there is no validation set)
/// and tells when to stop: after `patience` epochs without improvement (0: never), or when the
/// caller cancels. Use from one thread; the options must outlive it.
class EarlyStop
{
public:
    explicit EarlyStop(const TrainingOptions& options)
        : m_options(options)
    {
    }

    /// Takes the loss of the resumed weights as the best so far. `resumed.epoch` is their epoch if
    /// numbering continues, else 0. Does not call onEpoch.
    void startFrom(const TrainingEpoch& resumed)
    {
        m_bestEpoch = resumed.epoch;
        m_bestLoss = lossOf(resumed);
        m_hasBest = true;
    }

    /// Reports the epoch to the caller. Returns false to stop.
    bool shouldContinue(const TrainingEpoch& epoch)
    {
        if (m_options.onEpoch)
            m_options.onEpoch(epoch);
        m_lastEpoch = epoch.epoch;
        if (!m_hasBest || lossOf(epoch) < m_bestLoss) {
            m_bestEpoch = epoch.epoch;
            m_bestLoss = lossOf(epoch);
            m_hasBest = true;
        }
        return !isOutOfPatience() && !m_options.cancellation.isCancelled();
    }

    /// Whether patience has run out.
    bool isOutOfPatience() const
    {
        return m_options.patience > 0 && epochsPastBest() >= m_options.patience;
    }

    int epochsPastBest() const { return m_lastEpoch - m_bestEpoch; }
    int bestEpoch() const { return m_bestEpoch; }
    double bestLoss() const { return m_bestLoss; }

private:
    static double lossOf(const TrainingEpoch& epoch)
    {
        return epoch.validationLoss.value_or(epoch.trainingLoss);
    }

    const TrainingOptions& m_options;
    int m_bestEpoch = 0;
    int m_lastEpoch = 0;
    bool m_hasBest = false;
    double m_bestLoss = 0.0;
};

} // namespace likecast
