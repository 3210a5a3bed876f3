#pragma once

#include "core/neural/neural_plugin.h"
#include "core/regression/contract/regressor_training.h"

#include <QByteArray>
#include <QMap>

#include <span>

namespace likecast
{

/// A network's weights among its files.
inline const QString networkWeightsFile = QStringLiteral("network.bin");

/// One target per row. The values must outlive it.
neural::TensorView viewOf(std::span<const float> targets);

/// The weights and, where training may go on, its state. Errors: those of the plugin.
Result<QMap<QString, QByteArray>> networkFiles(const neural::Network& network,
                                               bool withState = true);

/// Of networkFiles() the one to go on from: the state, else the weights, on which the optimiser
/// starts anew; empty without either.
QByteArray resumableNetworkFile(const QMap<QString, QByteArray>& files);

/// Hands the plugin's epochs to the caller and the caller's wish to stop to the plugin. Losses are
/// multiplied by `lossFactor`. The options must outlive it.
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
