#include "core/neural/neural_models.h"

#include "core/neural/row_network_model.h"
#include "core/prototypes/metadata_encoder.h"
#include "core/prototypes/recent_likes_encoder.h"
#include "core/prototypes/thesis_encoder.h"

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::int64_t familyVectorSize = 8; ///< per object family

EncodedModelKind
networkModel(const QString& name, EncodedTarget target,
             decltype(EncodedModelKind::fitEncoder) fitEncoder,
             std::function<std::unique_ptr<PostEncoder>(const QJsonObject&)> restore,
             const RowNetwork& network)
{
    EncodedModelKind kind{name,
                          target,
                          std::move(fitEncoder),
                          std::move(restore),
                          [network](const RowSplit& rows, const TrainingOptions& options) {
                              return trainRowNetwork(network, rows, options);
                          },
                          &loadRowNetwork};
    kind.scaling = network.settings.scaling == neural::InputScaling::Standard
                       ? u"(x - mean) / standard deviation of the column, both in network.bin"_s
                       : u"x / L2 norm of the column over a batch, in network.bin"_s;
    return kind;
}

} // namespace

EncodedModelKind sequentialMlpModel()
{
    RowNetwork network;
    network.settings.hidden = {1028, 256, 128, 32};
    network.settings.dropout = 0.3;
    network.settings.scaling = neural::InputScaling::BatchNorm2;
    network.fit.epochs = 50;
    network.fit.batch = 64;
    network.fit.learningRate = 1e-4;
    network.fit.loss = neural::Loss::Absolute;
    EncodedModelKind kind = networkModel(
        u"sequential-mlp"_s, EncodedTarget::LikesOverMean,
        [](const std::vector<TrainingPost>& training, const TrainingOptions&)
            -> std::unique_ptr<PostEncoder> { return ThesisEncoder::fit(training); },
        [](const QJsonObject& json) -> std::unique_ptr<PostEncoder> {
            return ThesisEncoder::fromJson(json);
        },
        network);
    kind.otherTargets = {EncodedTarget::LikesOverFollowers};
    return kind;
}

EncodedModelKind metadataNetworkModel()
{
    RowNetwork network;
    network.settings.hidden = {128, 64, 32};
    network.settings.bagWidth = familyVectorSize;
    network.fit.epochs = 50;
    network.fit.batch = 128;
    network.fit.learningRate = 1e-3;
    network.fit.loss = neural::Loss::Absolute;
    EncodedModelKind kind = networkModel(
        u"metadata-network"_s, EncodedTarget::LogLikes,
        [](const std::vector<TrainingPost>& training,
           const TrainingOptions& options) -> std::unique_ptr<PostEncoder> {
            return MetadataEncoder::fit(training, options.hashtagsByPopularity);
        },
        [](const QJsonObject& json) -> std::unique_ptr<PostEncoder> {
            return MetadataEncoder::fromJson(json);
        },
        network);
    kind.weighsHashtags = true;
    return kind;
}

EncodedModelKind mlpModel()
{
    RowNetwork network;
    network.settings.hidden = {64, 32};
    network.fit.epochs = 50;
    network.fit.batch = 128;
    network.fit.learningRate = 1e-3;
    network.fit.loss = neural::Loss::Absolute;
    const auto encoder = [](const auto&...) -> std::unique_ptr<PostEncoder> {
        return std::make_unique<RecentLikesEncoder>();
    };
    return networkModel(u"mlp"_s, EncodedTarget::LogLikes, encoder, encoder, network);
}

void addNeuralRegressors(RegressorRegistry& registry)
{
    registry.add(encodedRegressorEntry(sequentialMlpModel()));
    registry.add(encodedRegressorEntry(metadataNetworkModel()));
    registry.add(encodedRegressorEntry(mlpModel()));
}

} // namespace likecast
