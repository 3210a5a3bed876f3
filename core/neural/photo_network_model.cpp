#include "core/neural/photo_network_model.h"

#include "core/neural/neural_library.h"
#include "core/neural/plugin_training.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

const std::string photoNetworkKind = "photo-cnn";
constexpr int publishedEpochs = 50;
constexpr int publishedBatch = 32;
constexpr double learningRate = 1e-3; ///< Adam's default
constexpr double dropout = 0.5;

neural::TensorView viewOf(const PhotoRows& rows)
{
    const auto count = static_cast<std::int64_t>(rows.count());
    if (rows.columns() > 0)
        return {rows.values().data(), {count, static_cast<std::int64_t>(rows.columns())}};
    return {rows.values().data(),
            {count, static_cast<std::int64_t>(photoPixelChannels), photoPixelEdge, photoPixelEdge}};
}

} // namespace

PhotoNetworkModel::PhotoNetworkModel(std::unique_ptr<neural::Network> network)
    : m_network(std::move(network))
{
}

Result<PhotoNetworkModel> PhotoNetworkModel::train(const PhotoNetworkTask& task,
                                                   const TrainingOptions& options)
{
    const auto plugin = neuralPlugin();
    if (!plugin)
        return failure(plugin.error());
    neural::NetworkSettings settings;
    settings.outputs = task.outputs;
    settings.dropout = dropout;
    neural::FitSettings fit;
    fit.seed = static_cast<std::uint64_t>(seedOf(options));
    fit.epochs = options.epochs > 0 ? options.epochs : publishedEpochs;
    fit.patience = options.patience;
    fit.batch = publishedBatch;
    fit.threads = 2;
    fit.learningRate = learningRate;
    fit.loss = task.loss;
    TrainingObserver observer(options, task.lossFactor);
    std::unique_ptr<neural::Network> network;
    const auto done =
        resultOf((*plugin)->train(photoNetworkKind, settings, fit,
                                  {viewOf(task.training), viewOf(task.trainingTargets),
                                   viewOf(task.validation), viewOf(task.validationTargets)},
                                  task.resumeFrom.toStdString(), observer, network));
    if (!done)
        return failure(done.error());
    return PhotoNetworkModel(std::move(network));
}

Result<PhotoNetworkModel> PhotoNetworkModel::load(const QMap<QString, QByteArray>& files,
                                                  std::size_t columns, std::size_t outputs)
{
    const auto plugin = neuralPlugin();
    if (!plugin)
        return failure(plugin.error());
    std::unique_ptr<neural::Network> network;
    const auto done = resultOf(
        (*plugin)->load(photoNetworkKind, files.value(networkWeightsFile).toStdString(), network));
    if (!done)
        return failure(done.error());
    PhotoNetworkModel model(std::move(network));
    // A trial prediction checks that the weights fit the columns and outputs.
    PhotoRows zeros(columns);
    const std::vector<float> row(columns == 0 ? photoPixelCount : columns);
    if (const auto appended = zeros.append(row); !appended)
        return failure(appended.error());
    const auto values = model.predict(zeros);
    if (!values || values->size() != outputs ||
        !std::ranges::all_of(*values, [](float value) { return std::isfinite(value); }))
        return failure(ErrorCode::ModelDamaged, networkWeightsFile);
    return model;
}

Result<std::vector<float>> PhotoNetworkModel::predict(const PhotoRows& rows) const
{
    neural::Tensor outputs;
    const auto done = resultOf(m_network->predict(viewOf(rows), outputs));
    if (!done)
        return failure(done.error());
    return std::move(outputs.values);
}

Result<QMap<QString, QByteArray>> PhotoNetworkModel::files() const
{
    return networkFiles(*m_network);
}

} // namespace likecast
