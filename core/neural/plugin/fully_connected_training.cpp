#include "core/neural/plugin/fully_connected_training.h"

#include "core/neural/plugin/torch_threads.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

namespace likecast::neural
{

namespace
{

constexpr std::uint64_t dropoutStream = 2;

/// Weights, gradients and Adam's moments, each in one flat buffer.
struct AdamBuffers {
    std::vector<float> weights;
    std::vector<float> gradients;
    std::vector<float> firstMoments;
    std::vector<float> secondMoments;
    std::int64_t steps = 0;

    void step(double learningRate)
    {
        constexpr float beta1 = 0.9f;
        constexpr float beta2 = 0.999f;
        constexpr float epsilon = 1e-8f;
        ++steps;
        const double correction1 = 1.0 - std::pow(0.9, static_cast<double>(steps));
        const double correction2 = 1.0 - std::pow(0.999, static_cast<double>(steps));
        const auto stepSize = static_cast<float>(learningRate / correction1);
        const auto rootScale = static_cast<float>(1.0 / std::sqrt(correction2));
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const float gradient = gradients[i];
            firstMoments[i] = beta1 * firstMoments[i] + (1.0f - beta1) * gradient;
            secondMoments[i] = beta2 * secondMoments[i] + (1.0f - beta2) * gradient * gradient;
            weights[i] -=
                stepSize * firstMoments[i] / (std::sqrt(secondMoments[i]) * rootScale + epsilon);
        }
    }
};

at::Tensor viewOf(const float* values, std::vector<std::int64_t> shape)
{
    // LibTorch has no tensor of const values.
    return at::from_blob(const_cast<float*>(values), shape, at::kFloat);
}

class FullyConnectedTraining final : public TrainableNetwork
{
public:
    explicit FullyConnectedTraining(const TrainingJob& job)
        : m_job(job)
        , m_scale(InputScale::fit(job.data.inputs, job.settings.scaling, job.fit.batch))
        , m_layers(widths(job))
        , m_inputs(scaledInputs(job.data.inputs))
        , m_validationInputs(scaledInputs(job.data.validationInputs))
    {
        m_adam.weights = m_layers.freshWeights(job.fit.seed);
        m_adam.gradients.resize(m_layers.size());
        m_adam.firstMoments.resize(m_layers.size());
        m_adam.secondMoments.resize(m_layers.size());
        if (!job.resumeState.empty())
            goOn();
        for (std::size_t i = 0; i < m_layers.layers(); ++i) {
            m_matrices.push_back(viewOf(m_adam.weights.data() + m_layers.matrixAt(i),
                                        {m_layers.inputs(i), m_layers.outputs(i)}));
            m_biases.push_back(
                viewOf(m_adam.weights.data() + m_layers.biasAt(i), {m_layers.outputs(i)}));
            m_matrixGradients.push_back(viewOf(m_adam.gradients.data() + m_layers.matrixAt(i),
                                               {m_layers.inputs(i), m_layers.outputs(i)}));
            m_biasGradients.push_back(
                viewOf(m_adam.gradients.data() + m_layers.biasAt(i), {m_layers.outputs(i)}));
        }
        m_activations.resize(m_layers.layers());
    }

    double learn(const std::vector<std::int64_t>& rows) override
    {
        const auto count = static_cast<std::int64_t>(rows.size());
        gather(rows);
        forward(m_batch, true);
        const double loss = lossGradient(m_activations.back(), m_batchTargets.data(), count, true);
        backward();
        m_adam.step(m_job.fit.learningRate);
        return loss;
    }

    double validationLoss() override
    {
        const std::int64_t rows = m_job.data.validationInputs.shape.front();
        forward(m_validationInputs, false);
        return lossGradient(m_activations.back(), m_job.data.validationTargets.values, rows, false);
    }

    void keepBest() override { m_best = m_adam.weights; }

    FullyConnectedResult finish(const TrainingEnd& end)
    {
        for (float& weight : m_best)
            weight = roundedToHalf(weight);
        FullyConnectedResult result{m_layers, m_scale, m_best, {}};
        if (!end.finished)
            result.state = stateBytes(end.position);
        return result;
    }

    TrainingPosition position() const { return m_position; }

private:
    static std::vector<std::int64_t> widths(const TrainingJob& job)
    {
        std::vector<std::int64_t> widths{job.data.inputs.shape.back()};
        widths.insert(widths.end(), job.settings.hidden.begin(), job.settings.hidden.end());
        widths.push_back(job.settings.outputs);
        return widths;
    }

    at::Tensor scaledInputs(const TensorView& rows) const
    {
        const std::int64_t count = rows.shape.empty() ? 0 : rows.shape.front();
        at::Tensor scaled = at::empty({count, m_scale.columns()}, at::kFloat);
        m_scale.apply(rows.values, count, scaled.data_ptr<float>());
        return scaled;
    }

    void gather(const std::vector<std::int64_t>& rows)
    {
        const auto count = static_cast<std::int64_t>(rows.size());
        const std::int64_t columns = m_scale.columns();
        const std::int64_t outputs = m_job.settings.outputs;
        if (!m_batch.defined() || m_batch.size(0) != count)
            m_batch = at::empty({count, columns}, at::kFloat);
        m_batchTargets.resize(static_cast<std::size_t>(count * outputs));
        for (std::int64_t i = 0; i < count; ++i) {
            const std::int64_t row = rows[static_cast<std::size_t>(i)];
            std::copy_n(m_inputs.data_ptr<float>() + row * columns, columns,
                        m_batch.data_ptr<float>() + i * columns);
            std::copy_n(m_job.data.targets.values + row * outputs, outputs,
                        m_batchTargets.begin() + i * outputs);
        }
    }

    void forward(const at::Tensor& inputs, bool dropOut)
    {
        const std::size_t last = m_layers.layers() - 1;
        for (std::size_t i = 0; i <= last; ++i) {
            m_activations[i] =
                at::addmm(m_biases[i], i == 0 ? inputs : m_activations[i - 1], m_matrices[i]);
            if (i == last)
                break;
            if (dropOut && i + 1 == last && m_job.settings.dropout > 0.0)
                drop(m_activations[i]);
            m_activations[i].relu_();
        }
    }

    void drop(at::Tensor& values)
    {
        std::mt19937_64 random(
            randomSeed(m_job.fit.seed, static_cast<std::uint64_t>(m_adam.steps), dropoutStream));
        const double keep = 1.0 - m_job.settings.dropout;
        const auto factor = static_cast<float>(1.0 / keep);
        float* value = values.data_ptr<float>();
        for (std::int64_t i = 0; i < values.numel(); ++i) {
            const double unit = static_cast<double>(random() >> 11) * 0x1.0p-53;
            value[i] = unit < keep ? value[i] * factor : 0.0f;
        }
    }

    /// The mean loss; fills m_outputGradient when asked.
    double lossGradient(const at::Tensor& outputs, const float* targets, std::int64_t rows,
                        bool gradient)
    {
        const std::int64_t count = rows * m_job.settings.outputs;
        const float* output = outputs.data_ptr<float>();
        const bool absolute = m_job.fit.loss == Loss::Absolute;
        if (gradient)
            m_outputGradient = at::empty({rows, m_job.settings.outputs}, at::kFloat);
        float* slope = gradient ? m_outputGradient.data_ptr<float>() : nullptr;
        double sum = 0.0;
        for (std::int64_t i = 0; i < count; ++i) {
            const double error = static_cast<double>(output[i]) - static_cast<double>(targets[i]);
            sum += absolute ? std::abs(error) : error * error;
            if (slope) {
                const double sign = error > 0.0 ? 1.0 : error < 0.0 ? -1.0 : 0.0;
                slope[i] = static_cast<float>((absolute ? sign : 2.0 * error) /
                                              static_cast<double>(count));
            }
        }
        return sum / static_cast<double>(count);
    }

    void backward()
    {
        at::Tensor gradient = m_outputGradient;
        for (std::size_t i = m_layers.layers(); i-- > 0;) {
            const at::Tensor& inputs = i == 0 ? m_batch : m_activations[i - 1];
            at::mm_out(m_matrixGradients[i], inputs.t(), gradient);
            at::sum_out(m_biasGradients[i], gradient, {0});
            if (i == 0)
                break;
            at::Tensor before = at::mm(gradient, m_matrices[i].t());
            const bool dropped = i + 1 == m_layers.layers() && m_job.settings.dropout > 0.0;
            const auto factor =
                dropped ? static_cast<float>(1.0 / (1.0 - m_job.settings.dropout)) : 1.0f;
            float* slope = before.data_ptr<float>();
            const float* value = inputs.data_ptr<float>();
            for (std::int64_t k = 0; k < before.numel(); ++k)
                slope[k] = value[k] > 0.0f ? slope[k] * factor : 0.0f;
            gradient = before;
        }
    }

    std::string stateBytes(const TrainingPosition& position) const
    {
        TensorArchive archive;
        const auto size = static_cast<std::int64_t>(m_layers.size());
        using Precision = TensorArchive::Precision;
        m_scale.store(archive);
        archive.add("weights", {m_adam.weights, {size}}, Precision::Full);
        archive.add("first_moments", {m_adam.firstMoments, {size}}, Precision::Full);
        archive.add("second_moments", {m_adam.secondMoments, {size}}, Precision::Full);
        archive.add("best", {m_best, {size}}, Precision::Half);
        const std::int64_t numbers[] = {m_adam.steps, position.epoch, position.bestEpoch};
        archive.add("position",
                    std::string(reinterpret_cast<const char*>(numbers), sizeof(numbers)));
        archive.add("best_loss",
                    std::string(reinterpret_cast<const char*>(&position.bestLoss), sizeof(double)));
        return archive.toBytes();
    }

    void goOn()
    {
        const TensorArchive archive = TensorArchive::fromBytes(m_job.resumeState);
        const auto size = static_cast<std::int64_t>(m_layers.size());
        m_adam.weights = archive.tensor("weights", {size}).values;
        m_adam.firstMoments = archive.tensor("first_moments", {size}).values;
        m_adam.secondMoments = archive.tensor("second_moments", {size}).values;
        m_best = archive.tensor("best", {size}).values;
        std::int64_t numbers[3] = {};
        const std::string position = archive.text("position");
        const std::string loss = archive.text("best_loss");
        if (position.size() != sizeof(numbers) || loss.size() != sizeof(double))
            throw DamagedWeights("position of the training");
        std::memcpy(numbers, position.data(), sizeof(numbers));
        std::memcpy(&m_position.bestLoss, loss.data(), sizeof(double));
        m_adam.steps = numbers[0];
        m_position.epoch = numbers[1];
        m_position.bestEpoch = numbers[2];
        if (m_adam.steps < 0 || m_position.epoch < 0 || m_position.bestEpoch < 0 ||
            m_position.epoch > 1'000'000)
            throw DamagedWeights("position of the training");
    }

    const TrainingJob& m_job;
    InputScale m_scale;
    LayerStack m_layers;
    at::Tensor m_inputs;
    at::Tensor m_validationInputs;
    AdamBuffers m_adam;
    std::vector<float> m_best;
    TrainingPosition m_position;

    std::vector<at::Tensor> m_matrices; ///< views on the buffers
    std::vector<at::Tensor> m_biases;
    std::vector<at::Tensor> m_matrixGradients;
    std::vector<at::Tensor> m_biasGradients;

    at::Tensor m_batch;
    std::vector<float> m_batchTargets;
    std::vector<at::Tensor> m_activations; ///< of each layer, after its ReLU
    at::Tensor m_outputGradient;
};

void check(const TrainingJob& job)
{
    const TrainingData& data = job.data;
    const auto rows = [](const TensorView& view) {
        return view.shape.empty() ? 0 : view.shape.front();
    };
    if (data.inputs.shape.size() != 2 || rows(data.inputs) < 1 || data.inputs.shape[1] < 1)
        throw InvalidInput("no rows to learn from");
    const std::size_t outputs =
        static_cast<std::size_t>(std::max<std::int64_t>(0, job.settings.outputs));
    const auto fits = [&](const TensorView& inputs, const TensorView& targets) {
        return rows(inputs) == rows(targets) &&
               sizeOf(targets.shape) == static_cast<std::size_t>(rows(inputs)) * outputs;
    };
    const bool validated = rows(data.validationInputs) > 0;
    if (!fits(data.inputs, data.targets) ||
        (validated && (!fits(data.validationInputs, data.validationTargets) ||
                       data.validationInputs.shape.size() != 2 ||
                       data.validationInputs.shape[1] != data.inputs.shape[1])))
        throw InvalidInput("rows and targets that do not fit each other");
    for (std::size_t i = 0; i < sizeOf(data.targets.shape); ++i) {
        if (!std::isfinite(data.targets.values[i]))
            throw InvalidInput("a target that is no number");
    }
    if (!(job.settings.dropout >= 0.0 && job.settings.dropout < 1.0))
        throw InvalidInput("dropout out of range");
    if (job.fit.loss == Loss::CrossEntropy)
        throw InvalidInput("fully connected layers learn numbers, not classes");
}

} // namespace

FullyConnectedResult trainFullyConnected(const TrainingJob& job)
{
    check(job);
    const TorchThreads threads(job.fit.threads);
    const c10::InferenceMode inference;
    FullyConnectedTraining training(job);
    const std::int64_t validationRows =
        job.data.validationInputs.shape.empty() ? 0 : job.data.validationInputs.shape.front();
    const TrainingEnd end = runTraining(training, job.data.inputs.shape.front(), validationRows > 0,
                                        job.fit, job.observer, training.position());
    return training.finish(end);
}

} // namespace likecast::neural
