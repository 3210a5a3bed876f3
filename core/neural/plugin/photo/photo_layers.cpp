#include "core/neural/plugin/layers.h"
#include "core/neural/plugin/training_loop.h"

#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>

#include <cmath>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t channels = 3;
constexpr std::int64_t edge = 64;                ///< in pixels
constexpr std::int64_t flattened = 64 * 14 * 14; ///< number of values after the second pooling
constexpr std::int64_t dense = 128;
constexpr std::uint64_t photoWeightStream = 3;
constexpr std::int64_t maxColumns = 100'000;
constexpr std::int64_t maxOutputs = 1000;

/// Social Performance Estimator's network: convolution 3x3x32, pooling, convolution 3x3x64,
/// pooling, 12544 - 128, dropout, 128 - outputs, ReLU in between; 1,625,281 weights for one output.
/// Photos {3, 64, 64} are in [0, 1]. For vectors, which are embeddings of another network, it
/// starts at the dense layer. In training each photo is rotated by a random multiple of 90 degrees.
class PhotoLayers final : public Layers, public torch::nn::Module
{
public:
    /// `columns`: size of a vector; 0 for photos.
    PhotoLayers(std::int64_t columns, std::int64_t outputs)
        : m_columns(columns)
        , m_dense(torch::nn::Linear(columns == 0 ? flattened : columns, dense))
        , m_head(torch::nn::Linear(dense, outputs))
    {
        if (columns == 0) {
            m_first = register_module("first", torch::nn::Conv2d(channels, 32, 3));
            m_second = register_module("second", torch::nn::Conv2d(32, 64, 3));
        }
        register_module("dense", m_dense);
        register_module("head", m_head);
    }

    /// Glorot uniform initialisation (Glorot and Bengio 2010), biases 0.
    void randomise(std::uint64_t seed)
    {
        const c10::NoGradGuard noGradients;
        const at::Generator random = generatorOf(randomSeed(seed, 0, photoWeightStream));
        for (at::Tensor& parameter : parameters()) {
            if (parameter.dim() == 1) {
                parameter.zero_();
                continue;
            }
            const std::int64_t field = parameter[0][0].numel();
            const std::int64_t fans = (parameter.size(0) + parameter.size(1)) * field;
            const double bound = std::sqrt(6.0 / static_cast<double>(fans));
            parameter.uniform_(-bound, bound, random);
        }
    }

    torch::nn::Module& module() override { return *this; }
    std::vector<std::int64_t> rowShape() const override
    {
        if (m_columns > 0)
            return {m_columns};
        return {channels, edge, edge};
    }

    std::int64_t outputs() const override { return m_head->weight.size(0); }

    at::Tensor forward(at::Tensor rows, const at::Generator& random) override
    {
        if (m_columns == 0) {
            rows = at::max_pool2d(m_first->forward(rotated(rows, random)).relu(), {2, 2});
            rows = at::max_pool2d(m_second->forward(rows).relu(), {2, 2}).flatten(1);
        }
        return m_head->forward(dropped(m_dense->forward(rows).relu(), random));
    }

    void store(TensorArchive& archive) const override
    {
        archive.add("columns", std::to_string(m_columns));
        archive.add("outputs", std::to_string(outputs()));
        if (m_columns > 0)
            scale.store(archive);
        for (const auto& parameter : named_parameters())
            archive.add(storedName(parameter.key()), valuesOf(parameter.value()),
                        TensorArchive::Precision::Half);
    }

    /// Reads what store() wrote; without the last layer if `withHead` is false.
    void restore(const TensorArchive& archive, bool withHead)
    {
        for (auto& parameter : named_parameters()) {
            const std::vector<std::int64_t> shape = parameter.value().sizes().vec();
            if (withHead || parameter.key().rfind("head", 0) != 0)
                assign(parameter.value(),
                       tensorOf(archive.tensor(storedName(parameter.key()), shape)));
        }
    }

private:
    /// "first.weight" and "first.bias" are stored as best_first and best_first_bias.
    static std::string storedName(const std::string& parameter)
    {
        const std::size_t dot = parameter.find('.');
        const std::string layer = "best_" + parameter.substr(0, dot);
        return parameter.substr(dot + 1) == "weight" ? layer : layer + "_bias";
    }

    static at::Tensor rotated(const at::Tensor& photos, const at::Generator& random)
    {
        if (!random.defined())
            return photos;
        const at::Tensor quarters = at::randint(0, 4, {photos.size(0)}, random, at::kLong);
        std::vector<at::Tensor> turned;
        for (std::int64_t i = 0; i < photos.size(0); ++i)
            turned.push_back(photos[i].rot90(quarters[i].item<std::int64_t>(), {1, 2}));
        return at::stack(turned);
    }

    std::int64_t m_columns;
    torch::nn::Conv2d m_first{nullptr};
    torch::nn::Conv2d m_second{nullptr};
    torch::nn::Linear m_dense;
    torch::nn::Linear m_head;
};

std::int64_t numberOf(const std::string& text, std::int64_t most)
{
    constexpr std::size_t maxDigits = 6;
    const bool isNumber = !text.empty() && text.size() <= maxDigits &&
                          text.find_first_not_of("0123456789") == std::string::npos;
    const std::int64_t number = isNumber ? std::stoll(text) : -1;
    if (number < 0 || number > most)
        throw DamagedWeights("shape of the network");
    return number;
}

std::int64_t storedOutputs(const TensorArchive& archive)
{
    const std::int64_t outputs = numberOf(archive.text("outputs"), maxOutputs);
    if (outputs == 0)
        throw DamagedWeights("shape of the network");
    return outputs;
}

/// Archived layers with `outputs` outputs: the head is restored if it has as many, else it is
/// random.
std::shared_ptr<PhotoLayers> storedLayers(const TensorArchive& archive, std::int64_t outputs,
                                          std::uint64_t seed)
{
    const std::int64_t columns = numberOf(archive.text("columns"), maxColumns);
    auto layers = std::make_shared<PhotoLayers>(columns, outputs);
    const bool isSameHead = outputs == storedOutputs(archive);
    if (!isSameHead)
        layers->randomise(seed);
    layers->restore(archive, isSameHead);
    if (columns > 0)
        layers->scale = InputScale::restore(archive);
    if (layers->scale.columns() != columns)
        throw DamagedWeights("scale of the vectors");
    return layers;
}

std::shared_ptr<Layers> storedPhotoLayers(const TensorArchive& archive)
{
    return storedLayers(archive, storedOutputs(archive), 0);
}

StartingLayers startPhotoLayers(const TrainingJob& job, const TensorArchive* resumed)
{
    const std::vector<std::int64_t> row(job.data.inputs.shape.begin() + 1,
                                        job.data.inputs.shape.end());
    const std::int64_t columns = row.size() == 1 ? row.front() : 0;
    const std::int64_t outputs = job.settings.outputs;
    if (columns > maxColumns || outputs > maxOutputs)
        throw InvalidInput("a layer's width is out of range");
    auto layers = resumed ? storedLayers(*resumed, outputs, job.fit.seed)
                          : std::make_shared<PhotoLayers>(columns, outputs);
    if (layers->rowShape() != row) {
        if (resumed)
            throw DamagedWeights("inputs of another shape");
        throw InvalidInput("neither photos of 3 x 64 x 64 nor vectors");
    }
    if (resumed)
        return {layers, storedOutputs(*resumed) == outputs};
    layers->randomise(job.fit.seed);
    if (columns > 0)
        layers->scale = InputScale::fit(job.data.inputs, InputScaling::Standard, job.fit.batch);
    return {layers, false};
}

} // namespace

NetworkKind photoKind()
{
    return {"photo-cnn", &startPhotoLayers, &storedPhotoLayers};
}

} // namespace likecast::neural
