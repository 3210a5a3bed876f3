#include "core/neural/plugin/photo/photo_network.h"

#include "core/neural/plugin/network_kind.h"
#include "core/neural/plugin/torch_threads.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t rowsAtOnce = 64;
constexpr std::int64_t flattened = 64 * 14 * 14; ///< after the second pooling
constexpr std::uint64_t weightStream = 3;
constexpr std::int64_t mostColumns = 100'000;
constexpr std::int64_t mostOutputs = 1000;

struct Layer {
    const char* name;
    std::vector<std::int64_t> matrix;
    std::int64_t fanIn;
    std::int64_t fanOut;
};

std::vector<Layer> layersOf(std::int64_t columns, std::int64_t outputs)
{
    constexpr std::int64_t field = 3 * 3;
    constexpr std::int64_t dense = PhotoLayers::dense;
    std::vector<Layer> layers;
    if (columns == 0) {
        layers.push_back({"first", {32, 3, 3, 3}, field * 3, field * 32});
        layers.push_back({"second", {64, 32, 3, 3}, field * 32, field * 64});
    }
    const std::int64_t features = columns == 0 ? flattened : columns;
    layers.push_back({"dense", {dense, features}, features, dense});
    layers.push_back({"head", {outputs, dense}, dense, outputs});
    return layers;
}

at::Tensor glorot(const Layer& layer, std::mt19937_64& random)
{
    at::Tensor matrix = at::empty(layer.matrix, at::kFloat);
    const double limit = std::sqrt(6.0 / static_cast<double>(layer.fanIn + layer.fanOut));
    float* value = matrix.data_ptr<float>();
    for (std::int64_t i = 0; i < matrix.numel(); ++i) {
        const double unit = static_cast<double>(random() >> 11) * 0x1.0p-53;
        value[i] = static_cast<float>((2.0 * unit - 1.0) * limit);
    }
    return matrix;
}

Tensor valuesOf(const at::Tensor& tensor)
{
    const at::Tensor whole = tensor.detach().contiguous();
    const float* values = whole.data_ptr<float>();
    return {{values, values + whole.numel()}, whole.sizes().vec()};
}

class PhotoNetwork final : public ThrowingNetwork
{
public:
    explicit PhotoNetwork(PhotoNetworkResult trained)
        : m_trained(std::move(trained))
    {
    }

    std::int64_t weightCount() const noexcept override { return m_trained.layers.size(); }

protected:
    Tensor outputsOf(const TensorView& inputs) const override
    {
        const PhotoLayers& layers = m_trained.layers;
        std::vector<std::int64_t> shape =
            layers.columns() == 0 ? std::vector<std::int64_t>{0, PhotoLayers::channels,
                                                              PhotoLayers::edge, PhotoLayers::edge}
                                  : std::vector<std::int64_t>{0, layers.columns()};
        if (inputs.shape.empty() || inputs.shape[0] < 0)
            throw InvalidInput("no rows");
        const std::int64_t rows = shape[0] = inputs.shape[0];
        if (inputs.shape != shape)
            throw InvalidInput("rows of another shape");
        const TorchThreads threads(1);
        const c10::InferenceMode inference;
        Tensor outputs{{}, {rows, layers.outputs()}};
        const std::size_t step = rows == 0 ? 0 : sizeOf(shape) / static_cast<std::size_t>(rows);
        for (std::int64_t begin = 0; begin < rows; begin += rowsAtOnce) {
            shape[0] = std::min(rowsAtOnce, rows - begin);
            const float* values = inputs.values + static_cast<std::size_t>(begin) * step;
            const at::Tensor result = layers.forward(scaled(values, shape), {}).contiguous();
            const float* output = result.data_ptr<float>();
            outputs.values.insert(outputs.values.end(), output, output + result.numel());
        }
        return outputs;
    }

    std::string weightBytes() const override
    {
        TensorArchive archive;
        archive.add("columns", std::to_string(m_trained.layers.columns()));
        archive.add("outputs", std::to_string(m_trained.layers.outputs()));
        if (m_trained.layers.columns() > 0)
            m_trained.scale.store(archive);
        m_trained.layers.store(archive, "best_", TensorArchive::Precision::Half);
        return archive.toBytes();
    }

    std::string stateBytes() const override { return m_trained.state; }

private:
    at::Tensor scaled(const float* values, const std::vector<std::int64_t>& shape) const
    {
        at::Tensor rows = at::empty(shape, at::kFloat);
        if (m_trained.layers.columns() == 0)
            std::copy_n(values, rows.numel(), rows.data_ptr<float>());
        else
            m_trained.scale.apply(values, shape[0], rows.data_ptr<float>());
        return rows;
    }

    PhotoNetworkResult m_trained;
};

std::int64_t numberOf(const std::string& text, std::int64_t most)
{
    constexpr std::size_t mostDigits = 6;
    const bool isNumber = !text.empty() && text.size() <= mostDigits &&
                          text.find_first_not_of("0123456789") == std::string::npos;
    const std::int64_t number = isNumber ? std::stoll(text) : -1;
    if (number < 0 || number > most)
        throw DamagedWeights("shape of the network");
    return number;
}

std::unique_ptr<Network> train(const TrainingJob& job)
{
    return std::make_unique<PhotoNetwork>(trainPhotoNetwork(job));
}

std::unique_ptr<Network> load(const std::string& bytes)
{
    const TensorArchive archive = TensorArchive::fromBytes(bytes);
    const std::int64_t columns = numberOf(archive.text("columns"), mostColumns);
    const std::int64_t outputs = numberOf(archive.text("outputs"), mostOutputs);
    if (outputs == 0)
        throw DamagedWeights("shape of the network");
    PhotoNetworkResult loaded{{columns, outputs, 0}, {}, {}};
    if (columns > 0) {
        loaded.scale = InputScale::restore(archive);
        if (loaded.scale.columns() != columns)
            throw DamagedWeights("scale of the vectors");
    }
    loaded.layers.restore(archive, "best_");
    return std::make_unique<PhotoNetwork>(std::move(loaded));
}

} // namespace

PhotoLayers::PhotoLayers(std::int64_t columns, std::int64_t outputs, std::uint64_t seed)
    : m_columns(columns)
    , m_outputs(outputs)
{
    std::mt19937_64 random(randomSeed(seed, 0, weightStream));
    for (const Layer& layer : layersOf(columns, outputs)) {
        m_weights.push_back(glorot(layer, random));
        m_weights.push_back(at::zeros({layer.matrix.front()}, at::kFloat));
    }
}

PhotoLayers::PhotoLayers() = default;
PhotoLayers::~PhotoLayers() = default;
PhotoLayers::PhotoLayers(const PhotoLayers& other) = default;
PhotoLayers& PhotoLayers::operator=(const PhotoLayers& other) = default;

std::int64_t PhotoLayers::size() const
{
    std::int64_t count = 0;
    for (const at::Tensor& weights : m_weights)
        count += weights.numel();
    return count;
}

at::Tensor PhotoLayers::forward(const at::Tensor& rows, const at::Tensor& dropout) const
{
    at::Tensor values = rows;
    std::size_t next = 0;
    if (m_columns == 0) {
        for (int i = 0; i < 2; ++i, next += 2) {
            values = at::conv2d(values, m_weights[next], m_weights[next + 1]);
            values = at::max_pool2d(at::relu(values), {2, 2});
        }
        values = values.flatten(1);
    }
    values = at::relu(at::addmm(m_weights[next + 1], values, m_weights[next].t()));
    if (dropout.defined())
        values = values * dropout;
    return at::addmm(m_weights[next + 3], values, m_weights[next + 2].t());
}

void PhotoLayers::store(TensorArchive& archive, const std::string& prefix,
                        TensorArchive::Precision precision) const
{
    const std::vector<Layer> layers = layersOf(m_columns, m_outputs);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        archive.add(prefix + layers[i].name, valuesOf(m_weights[2 * i]), precision);
        archive.add(prefix + layers[i].name + "_bias", valuesOf(m_weights[2 * i + 1]), precision);
    }
}

void PhotoLayers::restore(const TensorArchive& archive, const std::string& prefix, bool head)
{
    const std::vector<Layer> layers = layersOf(m_columns, m_outputs);
    const std::size_t needed = head ? layers.size() : layers.size() - 1;
    for (std::size_t i = 0; i < needed; ++i) {
        const std::string name = prefix + layers[i].name;
        const Tensor matrix = archive.tensor(name, layers[i].matrix);
        const Tensor bias = archive.tensor(name + "_bias", {layers[i].matrix.front()});
        std::copy(matrix.values.begin(), matrix.values.end(), m_weights[2 * i].data_ptr<float>());
        std::copy(bias.values.begin(), bias.values.end(), m_weights[2 * i + 1].data_ptr<float>());
    }
}

NetworkKind photoNetworkKind()
{
    return {"photo-cnn", &train, &load};
}

} // namespace likecast::neural
