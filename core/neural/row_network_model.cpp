#include "core/neural/row_network_model.h"

#include "core/neural/neural_library.h"
#include "core/neural/plugin_training.h"

namespace likecast
{

namespace
{

const std::string rowNetworkKind = "fully-connected";

neural::TensorView viewOf(MatrixView rows)
{
    return {rows.values.data(),
            {static_cast<std::int64_t>(rows.rows()), static_cast<std::int64_t>(rows.columns)}};
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
        return networkFiles(*m_network, m_keepsState);
    }

private:
    std::unique_ptr<neural::Network> m_network;
    bool m_keepsState;
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
    fit.seed = static_cast<std::uint64_t>(seedOf(options));
    fit.patience = options.patience;
    if (options.epochs > 0)
        fit.epochs = options.epochs;
    const QByteArray start = rows.isOtherDraw ? rows.resumed.value(networkWeightsFile)
                                              : resumableNetworkFile(rows.resumed);
    TrainingObserver observer(options);
    std::unique_ptr<neural::Network> trained;
    const auto done =
        resultOf((*plugin)->train(rowNetworkKind, settings, fit,
                                  {viewOf(rows.training), viewOf(rows.trainingTargets),
                                   viewOf(rows.validation), viewOf(rows.validationTargets)},
                                  start.toStdString(), observer, trained));
    if (!done)
        return failure(done.error());
    // After all published epochs there is no state; resuming starts from the weights.
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
    const auto done = resultOf(
        (*plugin)->load(rowNetworkKind, files.value(networkWeightsFile).toStdString(), network));
    if (!done)
        return failure(done.error());
    auto model = std::make_unique<RowNetworkModel>(std::move(network), false);
    // A trial prediction checks that the weights fit the columns and give one number.
    const std::vector<float> row(columns, 0.0f);
    const auto value = model->predict({row, columns});
    if (!value || value->size() != 1)
        return failure(ErrorCode::ModelDamaged, networkWeightsFile);
    return model;
}

} // namespace likecast
