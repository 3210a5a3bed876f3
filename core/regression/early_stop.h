#pragma once

#include "core/regression/regressor_training.h"

namespace likecast
{

/// Watches the validation loss while a model learns (the training loss where nothing is set aside)
/// and says when to stop: after `patience` epochs without a better one, or when the caller asks.
/// One thread; the options must outlive it.
class EarlyStop
{
public:
    explicit EarlyStop(const TrainingOptions& options)
        : m_options(options)
    {
    }

    /// Tells the caller of the epoch. Whether to go on.
    bool goOn(const TrainingEpoch& epoch)
    {
        if (m_options.onEpoch)
            m_options.onEpoch(epoch);
        m_lastEpoch = epoch.epoch;
        const double loss = epoch.validationLoss.value_or(epoch.trainingLoss);
        if (m_bestEpoch == 0 || loss < m_bestLoss) {
            m_bestEpoch = epoch.epoch;
            m_bestLoss = loss;
        }
        return epochsPastBest() < m_options.patience && !m_options.cancellation.isCancelled();
    }

    int epochsPastBest() const { return m_lastEpoch - m_bestEpoch; }

private:
    const TrainingOptions& m_options;
    int m_bestEpoch = 0;
    int m_lastEpoch = 0;
    double m_bestLoss = 0.0;
};

} // namespace likecast
