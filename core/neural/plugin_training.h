#pragma once

#include "core/neural/neural_plugin.h"
#include "core/regression/contract/regressor_training.h"

#include <QByteArray>
#include <QMap>

#include <span>

namespace likecast
{

/// The file with a network's weights.
inline const QString networkWeightsFile = QStringLiteral("network.bin");

/// One target per row. The values must outlive the view.
neural::TensorView viewOf(std::span<const float> targets);

/// The weights and, if training can be resumed, its state. Errors: those of the plugin.
Result<QMap<QString, QByteArray>> networkFiles(const neural::Network& network,
                                               bool withState = true);

/// The file to resume from: the state, else the weights (the optimiser then starts afresh); empty
/// without either.
QByteArray resumableNetworkFile(const QMap<QString, QByteArray>& files);

/// Reports epochs to the caller's callbacks and forwards cancellation. Losses are multiplied by
/// `lossFactor`. The options must outlive it.
class TrainingObserver final : public neural::FitObserver
{
public:
    explicit TrainingObserver(const TrainingOptions& options, double lossFactor = 1.0);

    void epochDone(const neural::Epoch& epoch) noexcept override;
    bool stopRequested() const noexcept override { return m_options.cancellation.isCancelled(); }

private:
    const TrainingOptions& m_options;
    double m_lossFactor;
};

} // namespace likecast
