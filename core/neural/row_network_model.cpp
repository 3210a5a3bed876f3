#include "core/neural/row_network_model.h"

#include "core/neural/neural_library.h"

#include <cmath>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

const QString weightsFile = u"network.bin"_s;
const QString stateFile = u"training_state.bin"_s; ///< present when training may go on
const std::string kind = "fully-connected";

neural::TensorView viewOf(MatrixView rows)
{
    return {rows.values.data(),
            {static_cast<std::int64_t>(rows.rows()), static_cast<std::int64_t>(rows.columns)}};
}

neural::TensorView viewOf(std::span<const float> targets)
{
    return {targets.data(), {static_cast<std::int64_t>(targets.size())}};
}

/// Weights whose training ended by itself have no state: the optimiser starts anew on them.
std::string resumeBytes(const QMap<QString, QByteArray>& files)
{
    const QByteArray state = files.value(stateFile);
    return state.isEmpty() ? files.value(weightsFile).toStdString() : state.toStdString();
}

QByteArray bytesOf(const std::string& text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

class RowNetworkModel final : public RowModel
{
public:
    RowNetworkModel(std::unique_ptr<neural::Network> network, bool keepsState)
        : m_network(std::move(network))
        , m_keepsState(keepsState)
    {
    }

    Result<std::vector<float>> predict(MatrixView rows) const override
    {
        neural::Tensor outputs;
        const auto done = resultOf(m_network->predict(viewOf(rows), outputs));
        if (!done)
            return failure(done.error());
        return std::move(outputs.values);
    }

    Result<QMap<QString, QByteArray>> files() const override
    {
        std::string weights;
        std::string state;
        if (const auto done = resultOf(m_network->weights(weights)); !done)
            return failure(done.error());
        QMap<QString, QByteArray> files{{weightsFile, bytesOf(weights)}};
        if (!m_keepsState)
            return files;
        if (const auto done = resultOf(m_network->state(state)); !done)
            return failure(done.error());
        if (!state.empty())
            files.insert(stateFile, bytesOf(state));
        return files;
    }

private:
    std::unique_ptr<neural::Network> m_network;
    bool m_keepsState;
};

/// Hands the plugin's epochs to the caller and the caller's wish to stop to the plugin.
class Observer final : public neural::FitObserver
{
public:
    explicit Observer(const TrainingOptions& options)
        : m_options(options)
    {
    }

    void epochDone(const neural::Epoch& epoch) noexcept override
    {
        if (m_options.onEpoch) {
            const auto validation = std::isfinite(epoch.validationLoss)
                                        ? std::optional(epoch.validationLoss)
                                        : std::nullopt;
            m_options.onEpoch({epoch.epoch, epoch.of, epoch.trainingLoss, validation});
        }
        if (m_options.onProgress)
            m_options.onProgress({epoch.epoch, epoch.of});
    }

    bool stopRequested() const noexcept override { return m_options.cancellation.isCancelled(); }

private:
    const TrainingOptions& m_options;
};

} // namespace

Result<std::unique_ptr<RowModel>> trainRowNetwork(const RowNetwork& network, const RowSplit& rows,
                                                  const TrainingOptions& options)
{
    const auto plugin = neuralPlugin();
    if (!plugin)
        return failure(plugin.error());
    neural::NetworkSettings settings = network.settings;
    settings.bagColumns = static_cast<std::int64_t>(rows.bagColumns);
    neural::FitSettings fit = network.fit;
    fit.seed = static_cast<std::uint64_t>(options.seed);
    fit.patience = options.patience;
    if (options.epochs > 0)
        fit.epochs = options.epochs;
    Observer observer(options);
    std::unique_ptr<neural::Network> trained;
    const auto done =
        resultOf((*plugin)->train(kind, settings, fit,
                                  {viewOf(rows.training), viewOf(rows.trainingTargets),
                                   viewOf(rows.validation), viewOf(rows.validationTargets)},
                                  resumeBytes(rows.resumed), observer, trained));
    if (!done)
        return failure(done.error());
    // A training that ran its whole published course leaves nothing to go on with, but its weights.
    const bool keepsState = options.epochs > 0 || options.cancellation.isCancelled();
    return std::make_unique<RowNetworkModel>(std::move(trained), keepsState);
}

Result<std::unique_ptr<RowModel>> loadRowNetwork(const QMap<QString, QByteArray>& files,
                                                 std::size_t columns)
{
    const auto plugin = neuralPlugin();
    if (!plugin)
        return failure(plugin.error());
    std::unique_ptr<neural::Network> network;
    const auto done =
        resultOf((*plugin)->load(kind, files.value(weightsFile).toStdString(), network));
    if (!done)
        return failure(done.error());
    auto model = std::make_unique<RowNetworkModel>(std::move(network), false);
    // A row of nothing tells whether the weights are of as many columns, and give one number.
    const std::vector<float> row(columns, 0.0f);
    const auto value = model->predict({row, columns});
    if (!value || value->size() != 1)
        return failure(ErrorCode::ModelDamaged, weightsFile);
    return model;
}

} // namespace likecast
