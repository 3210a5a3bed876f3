#include "core/neural/plugin/layers.h"
#include "core/neural/plugin/training_loop.h"

#include <torch/nn/modules/linear.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t maxWidth = 100'000;
constexpr std::int64_t maxVectorWidth = 1024;
constexpr std::uint64_t denseWeightStream = 1;

/// An embedding bag in front of the layers: the last `columns` inputs of a row are weights, each
/// with a learned vector of `width` values. The weighted sum of these vectors replaces the inputs.
struct Bag {
    std::int64_t columns = 0; ///< 0: none
    std::int64_t width = 0;
};

struct Shape {
    std::vector<std::int64_t> widths; ///< of the inputs, each hidden layer and the outputs
    Bag bag;
};

/// Files contain the layers as matrix_i {inputs, outputs} and bias_i, the bag as bag_vectors.
class DenseLayers final : public Layers, public torch::nn::Module
{
public:
    explicit DenseLayers(Shape shape)
        : m_shape(std::move(shape))
    {
        const Bag& bag = m_shape.bag;
        std::int64_t inputs = m_shape.widths.front();
        if (bag.columns > 0) {
            inputs += bag.width - bag.columns;
            m_vectors = register_parameter("vectors", at::empty({bag.columns, bag.width}));
        }
        for (std::size_t i = 1; i < m_shape.widths.size(); ++i) {
            m_layers.push_back(register_module("layer_" + std::to_string(i - 1),
                                               torch::nn::Linear(inputs, m_shape.widths[i])));
            inputs = m_shape.widths[i];
        }
    }

    /// Initialises like torch::nn::Linear, from a seed of its own; the bag's vectors within 1.
    void randomise(std::uint64_t seed)
    {
        const c10::NoGradGuard noGradients;
        const at::Generator random = generatorOf(randomSeed(seed, 0, denseWeightStream));
        if (m_vectors.defined())
            m_vectors.uniform_(-1.0, 1.0, random);
        for (const torch::nn::Linear& layer : m_layers) {
            const double bound = 1.0 / std::sqrt(static_cast<double>(layer->weight.size(1)));
            layer->weight.uniform_(-bound, bound, random);
            layer->bias.uniform_(-bound, bound, random);
        }
    }

    torch::nn::Module& module() override { return *this; }
    std::vector<std::int64_t> rowShape() const override { return {m_shape.widths.front()}; }
    std::int64_t outputs() const override { return m_shape.widths.back(); }

    at::Tensor forward(at::Tensor rows, const at::Generator& random) override
    {
        if (m_vectors.defined()) {
            const std::int64_t others = rows.size(1) - m_shape.bag.columns;
            const at::Tensor shares = rows.narrow(1, others, m_shape.bag.columns);
            rows = at::cat({rows.narrow(1, 0, others), shares.matmul(m_vectors)}, 1);
        }
        for (std::size_t i = 0; i + 1 < m_layers.size(); ++i) {
            rows = m_layers[i]->forward(rows);
            if (i + 2 == m_layers.size())
                rows = dropped(rows, random);
            rows = rows.relu();
        }
        return m_layers.back()->forward(rows);
    }

    void store(TensorArchive& archive) const override
    {
        constexpr auto half = TensorArchive::Precision::Half;
        scale.store(archive);
        archive.add("layers", std::to_string(m_layers.size()));
        for (std::size_t i = 0; i < m_layers.size(); ++i) {
            archive.add("matrix_" + std::to_string(i), valuesOf(m_layers[i]->weight.t()), half);
            archive.add("bias_" + std::to_string(i), valuesOf(m_layers[i]->bias), half);
        }
        if (!m_vectors.defined())
            return;
        const std::int64_t bag[] = {m_shape.bag.columns, m_shape.bag.width};
        archive.add("bag", std::string(reinterpret_cast<const char*>(bag), sizeof(bag)));
        archive.add("bag_vectors", valuesOf(m_vectors), half);
    }

    /// Reads what store() wrote for layers of this shape.
    void restore(const TensorArchive& archive)
    {
        for (std::size_t i = 0; i < m_layers.size(); ++i) {
            const at::Tensor matrix =
                tensorOf(archive.tensor("matrix_" + std::to_string(i), {-1, -1}));
            assign(m_layers[i]->weight, matrix.t());
            assign(m_layers[i]->bias, tensorOf(archive.tensor("bias_" + std::to_string(i), {-1})));
        }
        if (m_vectors.defined())
            assign(m_vectors, tensorOf(archive.tensor("bag_vectors", {-1, -1})));
    }

    const Shape& shape() const { return m_shape; }

private:
    Shape m_shape;
    at::Tensor m_vectors; ///< of the bag
    std::vector<torch::nn::Linear> m_layers;
};

bool isSound(const Shape& shape)
{
    const std::int64_t inputs = shape.widths.front();
    const auto isWidth = [](std::int64_t width) { return width >= 1 && width <= maxWidth; };
    const Bag& bag = shape.bag;
    const bool isBag = bag.columns == 0 || (bag.columns > 0 && bag.columns < inputs &&
                                            bag.width >= 1 && bag.width <= maxVectorWidth);
    return isBag && std::all_of(shape.widths.begin(), shape.widths.end(), isWidth);
}

Bag storedBag(const TensorArchive& archive)
{
    if (!archive.hasText("bag"))
        return {};
    std::int64_t bag[2] = {};
    const std::string text = archive.text("bag");
    if (text.size() != sizeof(bag))
        throw DamagedWeights("bag");
    std::memcpy(bag, text.data(), sizeof(bag));
    if (bag[0] < 1)
        throw DamagedWeights("bag");
    return {bag[0], bag[1]};
}

std::shared_ptr<DenseLayers> storedLayers(const TensorArchive& archive)
{
    InputScale scale = InputScale::restore(archive);
    Shape shape{{scale.columns()}, storedBag(archive)};
    const std::string count = archive.text("layers");
    if (count.size() != 1 || count[0] < '1' || count[0] > '9')
        throw DamagedWeights("number of layers");
    for (int i = 0; i < count[0] - '0'; ++i)
        shape.widths.push_back(archive.tensor("bias_" + std::to_string(i), {-1}).shape.front());
    // Checked before the layers are built: a forged width must not allocate memory that the file
    // does not fill.
    if (!isSound(shape))
        throw DamagedWeights("shape of the network");
    std::int64_t inputs = scale.columns() - shape.bag.columns + shape.bag.width;
    for (std::size_t i = 0; i + 1 < shape.widths.size(); ++i, inputs = shape.widths[i])
        archive.tensor("matrix_" + std::to_string(i), {inputs, shape.widths[i + 1]});
    auto layers = std::make_shared<DenseLayers>(std::move(shape));
    layers->scale = std::move(scale);
    layers->restore(archive);
    return layers;
}

std::shared_ptr<Layers> storedDenseLayers(const TensorArchive& archive)
{
    return storedLayers(archive);
}

StartingLayers startDenseLayers(const TrainingJob& job, const TensorArchive* resumed)
{
    const NetworkSettings& settings = job.settings;
    if (job.fit.loss == Loss::CrossEntropy)
        throw InvalidInput("fully connected networks predict numbers, not classes");
    if (settings.bagColumns != 0 && settings.scaling != InputScaling::Standard)
        throw InvalidInput("an embedding needs standard scaling");
    if (job.data.inputs.shape.size() != 2)
        throw InvalidInput("inputs are not rows of numbers");
    const std::int64_t columns = job.data.inputs.shape[1];
    Shape shape{{columns}, {settings.bagColumns, settings.bagWidth}};
    shape.widths.insert(shape.widths.end(), settings.hidden.begin(), settings.hidden.end());
    shape.widths.push_back(settings.outputs);
    if (!isSound(shape))
        throw InvalidInput("a layer's width is out of range");
    if (resumed) {
        // Keep the scale and bag that the weights were trained with.
        const auto layers = storedLayers(*resumed);
        if (layers->shape().widths != shape.widths)
            throw DamagedWeights("layers of other widths");
        return {layers, true};
    }
    const auto layers = std::make_shared<DenseLayers>(std::move(shape));
    layers->randomise(job.fit.seed);
    layers->scale =
        InputScale::fit(job.data.inputs, settings.scaling, job.fit.batch, settings.bagColumns);
    return {layers, false};
}

} // namespace

NetworkKind denseKind()
{
    return {"fully-connected", &startDenseLayers, &storedDenseLayers};
}

} // namespace likecast::neural
