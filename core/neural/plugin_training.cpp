#include "core/neural/plugin_training.h"

#include "core/neural/neural_library.h"

#include <cmath>

namespace likecast
{

namespace
{

const QString stateFile = QStringLiteral("training_state.bin");

QByteArray bytesOf(const std::string& text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

neural::TensorView viewOf(std::span<const float> targets)
{
    return {targets.data(), {static_cast<std::int64_t>(targets.size())}};
}

Result<QMap<QString, QByteArray>> networkFiles(const neural::Network& network, bool withState)
{
    std::string weights;
    std::string state;
    if (const auto done = resultOf(network.weights(weights)); !done)
        return failure(done.error());
    if (withState) {
        if (const auto done = resultOf(network.state(state)); !done)
            return failure(done.error());
    }
    QMap<QString, QByteArray> files{{networkWeightsFile, bytesOf(weights)}};
    if (!state.empty())
        files.insert(stateFile, bytesOf(state));
    return files;
}

QByteArray resumableNetworkFile(const QMap<QString, QByteArray>& files)
{
    return files.value(stateFile, files.value(networkWeightsFile));
}

TrainingObserver::TrainingObserver(const TrainingOptions& options, double lossFactor)
    : m_options(options)
    , m_lossFactor(lossFactor)
{
}

void TrainingObserver::epochDone(const neural::Epoch& epoch) noexcept
{
    if (m_options.onEpoch) {
        const auto validation = std::isfinite(epoch.validationLoss)
                                    ? std::optional(epoch.validationLoss * m_lossFactor)
                                    : std::nullopt;
        m_options.onEpoch({epoch.epoch, epoch.of, epoch.trainingLoss * m_lossFactor, validation});
    }
    if (m_options.onProgress)
        m_options.onProgress({epoch.epoch, epoch.of});
}

} // namespace likecast
