#pragma once

#include "core/regression/contract/regressor_training.h"

namespace likecast
{

/// Watches the validation loss while a model learns (the training loss where nothing is set aside)
/// and says when to stop: after `patience` epochs without a better one (0: never), or when the
/// caller asks. One thread; the options must outlive it.
class EarlyStop
{
public:
    explicit EarlyStop(const TrainingOptions& options)
        : m_options(options)
    {
    }

    /// What weights to go on from reach before the first epoch, `epoch` being the one that they are
    /// of where the counting goes on: they count as the best until one of the epochs is better.
    /// Nobody is told.
    void startFrom(const TrainingEpoch& resumed)
    {
        m_bestEpoch = resumed.epoch;
        m_bestLoss = lossOf(resumed);
        m_hasBest = true;
    }

    /// Tells the caller of the epoch. Whether to go on.
    bool goOn(const TrainingEpoch& epoch)
    {
        if (m_options.onEpoch)
            m_options.onEpoch(epoch);
        m_lastEpoch = epoch.epoch;
        if (!m_hasBest || lossOf(epoch) < m_bestLoss) {
            m_bestEpoch = epoch.epoch;
            m_bestLoss = lossOf(epoch);
            m_hasBest = true;
        }
        return !isImpatient() && !m_options.cancellation.isCancelled();
    }

    /// Whether it is over because nothing better came.
    bool isImpatient() const
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
