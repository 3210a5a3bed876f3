#include "core/neural/plugin/denormals_as_zero.h"
#include "core/neural/plugin/photo/photo_network.h"
#include "core/neural/plugin/torch_threads.h"
#include "core/neural/plugin/training_position.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <cmath>
#include <random>

namespace likecast::neural
{

namespace
{

constexpr std::uint64_t dropoutStream = 4;
constexpr std::uint64_t turnStream = 5;
constexpr std::int64_t rowsAtOnce = 64;

/// Adam's moments, one pair for each of the network's tensors.
class Adam
{
public:
    explicit Adam(const std::vector<at::Tensor>& weights)
    {
        for (const at::Tensor& tensor : weights) {
            m_first.push_back(at::zeros_like(tensor));
            m_second.push_back(at::zeros_like(tensor));
        }
    }

    void step(std::vector<at::Tensor>& weights, double learningRate)
    {
        constexpr double beta1 = 0.9;
        constexpr double beta2 = 0.999;
        constexpr double epsilon = 1e-8;
        ++m_steps;
        const double correction1 = 1.0 - std::pow(beta1, static_cast<double>(m_steps));
        const double correction2 = 1.0 - std::pow(beta2, static_cast<double>(m_steps));
        const c10::NoGradGuard noGradients;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const at::Tensor& gradient = weights[i].grad();
            m_first[i].mul_(beta1).add_(gradient, 1.0 - beta1);
            m_second[i].mul_(beta2).addcmul_(gradient, gradient, 1.0 - beta2);
            const at::Tensor root = (m_second[i] / correction2).sqrt_().add_(epsilon);
            weights[i].addcdiv_(m_first[i], root, -learningRate / correction1);
            weights[i].mutable_grad().reset();
        }
    }

    std::int64_t steps() const { return m_steps; }
    void setSteps(std::int64_t steps) { m_steps = steps; }
    std::vector<at::Tensor>& first() { return m_first; }
    std::vector<at::Tensor>& second() { return m_second; }

private:
    std::vector<at::Tensor> m_first;
    std::vector<at::Tensor> m_second;
    std::int64_t m_steps = 0;
};

at::Tensor tensorOf(const TensorView& view, const std::vector<std::int64_t>& shape)
{
    // LibTorch has no tensor of const values.
    return at::from_blob(const_cast<float*>(view.values), shape, at::kFloat);
}

std::int64_t rowsOf(const TensorView& view)
{
    return view.shape.empty() ? 0 : view.shape.front();
}

class PhotoNetworkTraining final : public TrainableNetwork
{
public:
    explicit PhotoNetworkTraining(const TrainingJob& job)
        : m_job(job)
        , m_layers(columnsOf(job), job.settings.outputs, job.fit.seed)
        , m_best(m_layers)
        , m_adam(m_layers.weights())
    {
        for (at::Tensor& weights : m_best.weights())
            weights = weights.clone();
        if (m_layers.columns() > 0)
            m_scale = scaleOf(job);
        m_inputs = inputsOf(job.data.inputs);
        m_targets = targetsOf(job.data.targets);
        m_validationInputs = inputsOf(job.data.validationInputs);
        m_validationTargets = targetsOf(job.data.validationTargets);
        if (!job.resumeState.empty())
            goOn(TensorArchive::fromBytes(job.resumeState));
        for (at::Tensor& weights : m_layers.weights())
            weights.set_requires_grad(true);
    }

    double learn(const std::vector<std::int64_t>& rows) override
    {
        const at::Tensor order = at::from_blob(const_cast<std::int64_t*>(rows.data()),
                                               {static_cast<std::int64_t>(rows.size())}, at::kLong);
        at::Tensor inputs = m_inputs.index_select(0, order);
        if (m_layers.columns() == 0)
            turn(inputs);
        const at::Tensor outputs =
            m_layers.forward(inputs, dropout(static_cast<std::int64_t>(rows.size())));
        const at::Tensor loss = lossOf(outputs, m_targets.index_select(0, order));
        loss.backward();
        m_adam.step(m_layers.weights(), m_job.fit.learningRate);
        return loss.item<double>();
    }

    double validationLoss() override
    {
        const c10::NoGradGuard noGradients;
        const std::int64_t rows = m_validationInputs.size(0);
        double sum = 0.0;
        for (std::int64_t begin = 0; begin < rows; begin += rowsAtOnce) {
            const std::int64_t count = std::min(rowsAtOnce, rows - begin);
            const at::Tensor outputs =
                m_layers.forward(m_validationInputs.narrow(0, begin, count), {});
            const at::Tensor loss = lossOf(outputs, m_validationTargets.narrow(0, begin, count));
            sum += loss.item<double>() * static_cast<double>(count);
        }
        return sum / static_cast<double>(rows);
    }

    void keepBest() override
    {
        for (std::size_t i = 0; i < m_best.weights().size(); ++i)
            m_best.weights()[i] = m_layers.weights()[i].detach().clone();
    }

    PhotoNetworkResult finish(const TrainingEnd& end)
    {
        PhotoNetworkResult result{m_best, m_scale, {}};
        if (!end.finished)
            result.state = stateBytes(end.position);
        for (at::Tensor& weights : result.layers.weights()) {
            weights = weights.clone();
            float* value = weights.data_ptr<float>();
            for (std::int64_t i = 0; i < weights.numel(); ++i)
                value[i] = roundedToHalf(value[i]);
        }
        return result;
    }

    TrainingPosition position() const { return m_position; }

private:
    static std::int64_t columnsOf(const TrainingJob& job)
    {
        return job.data.inputs.shape.size() == 2 ? job.data.inputs.shape[1] : 0;
    }

    /// Weights to go on from mean nothing beside another scale than theirs.
    static InputScale scaleOf(const TrainingJob& job)
    {
        if (job.resumeState.empty())
            return InputScale::fit(job.data.inputs, InputScaling::Standard, job.fit.batch);
        InputScale scale = InputScale::restore(TensorArchive::fromBytes(job.resumeState));
        if (scale.columns() != columnsOf(job))
            throw DamagedWeights("vectors of another width");
        return scale;
    }

    at::Tensor inputsOf(const TensorView& view) const
    {
        const std::int64_t rows = rowsOf(view);
        if (m_layers.columns() == 0)
            return tensorOf(view,
                            {rows, PhotoLayers::channels, PhotoLayers::edge, PhotoLayers::edge});
        at::Tensor scaled = at::empty({rows, m_layers.columns()}, at::kFloat);
        m_scale.apply(view.values, rows, scaled.data_ptr<float>());
        return scaled;
    }

    at::Tensor targetsOf(const TensorView& view) const
    {
        const std::int64_t rows = rowsOf(view);
        if (m_job.fit.loss == Loss::CrossEntropy)
            return tensorOf(view, {rows}).to(at::kLong);
        return tensorOf(view, {rows, m_job.settings.outputs});
    }

    at::Tensor lossOf(const at::Tensor& outputs, const at::Tensor& targets) const
    {
        switch (m_job.fit.loss) {
        case Loss::CrossEntropy:
            return at::cross_entropy_loss(outputs, targets);
        case Loss::Absolute:
            return at::l1_loss(outputs, targets);
        case Loss::Squared:
            break;
        }
        return at::mse_loss(outputs, targets);
    }

    std::mt19937_64 random(std::uint64_t stream) const
    {
        return std::mt19937_64(
            randomSeed(m_job.fit.seed, static_cast<std::uint64_t>(m_adam.steps()), stream));
    }

    void turn(at::Tensor& photos) const
    {
        std::mt19937_64 draws = random(turnStream);
        for (std::int64_t i = 0; i < photos.size(0); ++i) {
            const auto quarters = static_cast<std::int64_t>(draws() >> 62);
            if (quarters > 0)
                photos[i].copy_(photos[i].rot90(quarters, {1, 2}).clone());
        }
    }

    at::Tensor dropout(std::int64_t rows) const
    {
        if (!(m_job.settings.dropout > 0.0))
            return {};
        std::mt19937_64 draws = random(dropoutStream);
        const double keep = 1.0 - m_job.settings.dropout;
        at::Tensor factors = at::zeros({rows, PhotoLayers::dense}, at::kFloat);
        float* factor = factors.data_ptr<float>();
        for (std::int64_t i = 0; i < factors.numel(); ++i) {
            const double unit = static_cast<double>(draws() >> 11) * 0x1.0p-53;
            if (unit < keep)
                factor[i] = static_cast<float>(1.0 / keep);
        }
        return factors;
    }

    PhotoLayers layersOf(const std::vector<at::Tensor>& tensors) const
    {
        PhotoLayers layers = m_layers;
        layers.weights() = tensors;
        return layers;
    }

    std::string stateBytes(const TrainingPosition& position)
    {
        using Precision = TensorArchive::Precision;
        TensorArchive archive;
        m_layers.store(archive, "now_", Precision::Full);
        m_best.store(archive, "best_", Precision::Full);
        layersOf(m_adam.first()).store(archive, "first_moment_", Precision::Full);
        layersOf(m_adam.second()).store(archive, "second_moment_", Precision::Full);
        storePosition(position, m_adam.steps(), archive);
        archive.add("outputs", std::to_string(m_layers.outputs()));
        if (m_layers.columns() > 0)
            m_scale.store(archive);
        return archive.toBytes();
    }

    void goOn(const TensorArchive& archive)
    {
        const bool sameHead = archive.text("outputs") == std::to_string(m_layers.outputs());
        m_best.restore(archive, "best_", sameHead);
        if (!sameHead || !archive.hasText("position")) {
            m_layers.restore(archive, "best_", sameHead);
            if (sameHead)
                m_position = startFromWeights(*this, rowsOf(m_job.data.validationInputs) > 0);
            return;
        }
        m_layers.restore(archive, "now_");
        layersOf(m_adam.first()).restore(archive, "first_moment_");
        layersOf(m_adam.second()).restore(archive, "second_moment_");
        std::int64_t steps = 0;
        m_position = restorePosition(archive, steps);
        m_adam.setSteps(steps);
    }

    const TrainingJob& m_job;
    PhotoLayers m_layers;
    PhotoLayers m_best;
    Adam m_adam;
    InputScale m_scale; ///< of vectors
    TrainingPosition m_position;
    at::Tensor m_inputs;
    at::Tensor m_targets;
    at::Tensor m_validationInputs;
    at::Tensor m_validationTargets;
};

void checkRows(const TrainingJob& job, const TensorView& inputs, const TensorView& targets)
{
    const bool isVector = inputs.shape.size() == 2 && inputs.shape[1] > 0;
    const std::vector<std::int64_t> photos{rowsOf(inputs), PhotoLayers::channels, PhotoLayers::edge,
                                           PhotoLayers::edge};
    if (!isVector && inputs.shape != photos)
        throw InvalidInput("neither photos of 3 x 64 x 64 nor vectors");
    if (inputs.shape.size() != job.data.inputs.shape.size() ||
        (isVector && inputs.shape[1] != job.data.inputs.shape[1]))
        throw InvalidInput("validation rows of another shape");
    const bool isClass = job.fit.loss == Loss::CrossEntropy;
    const std::size_t count = sizeOf(targets.shape);
    const std::int64_t perRow = isClass ? 1 : job.settings.outputs;
    if (count != static_cast<std::size_t>(rowsOf(inputs) * perRow))
        throw InvalidInput("rows and targets that do not fit each other");
    for (std::size_t i = 0; i < count; ++i) {
        const float target = targets.values[i];
        const bool isKnownClass = target >= 0.0f &&
                                  target < static_cast<float>(job.settings.outputs) &&
                                  target == std::floor(target);
        if (!std::isfinite(target) || (isClass && !isKnownClass))
            throw InvalidInput("a target that cannot be learned");
    }
}

} // namespace

PhotoNetworkResult trainPhotoNetwork(const TrainingJob& job)
{
    if (rowsOf(job.data.inputs) < 1 || job.settings.outputs < 1)
        throw InvalidInput("nothing to learn from");
    if (!(job.settings.dropout >= 0.0 && job.settings.dropout < 1.0))
        throw InvalidInput("dropout out of range");
    checkRows(job, job.data.inputs, job.data.targets);
    const bool hasValidation = rowsOf(job.data.validationInputs) > 0;
    if (hasValidation)
        checkRows(job, job.data.validationInputs, job.data.validationTargets);
    const DenormalsAsZero denormals;
    const TorchThreads threads(job.fit.threads);
    PhotoNetworkTraining training(job);
    const TrainingEnd end = runTraining(training, rowsOf(job.data.inputs), hasValidation, job.fit,
                                        job.observer, training.position());
    return training.finish(end);
}

} // namespace likecast::neural
