#include "core/neural/plugin/layers.h"
#include "core/neural/plugin/torch_threads.h"
#include "core/neural/plugin/training_position.h"

#include <torch/nn/module.h>
#include <torch/optim/adam.h>

#include <algorithm>
#include <cmath>
#include <sstream>
#include <type_traits>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t validationRowsAtOnce = 256;
constexpr std::uint64_t trainingStream = 2;

/// The key of a parameter in an optimiser's states: its address, in LibTorch 2.0 and older as text.
template<typename States>
typename States::key_type stateKey(const States&, const at::Tensor& parameter)
{
    if constexpr (std::is_same_v<typename States::key_type, std::string>) {
        std::ostringstream address;
        address << parameter.unsafeGetTensorImpl();
        return address.str();
    } else {
        return parameter.unsafeGetTensorImpl();
    }
}

class NetworkTraining final : public TrainableNetwork
{
public:
    NetworkTraining(const NetworkKind& kind, const TrainingJob& job)
        : m_job(job)
    {
        if (job.resumeState.empty()) {
            m_layers = kind.start(job, nullptr).layers;
        } else {
            const TensorArchive archive = TensorArchive::fromBytes(job.resumeState);
            const StartingLayers start = kind.start(job, &archive);
            m_layers = start.layers;
            if (start.isResumed && archive.hasText("position"))
                restoreState(archive);
            else if (start.isResumed)
                m_position = startFromWeights(*this, rowsOf(job.data.validationInputs) > 0);
        }
        m_layers->dropout = job.settings.dropout;
        if (!m_adam)
            startOptimiser();
    }

    double learn(const std::vector<std::int64_t>& rows) override
    {
        const auto count = static_cast<std::int64_t>(rows.size());
        const at::Tensor places =
            at::from_blob(const_cast<std::int64_t*>(rows.data()), {count}, at::kLong);
        const at::Generator random = generatorOf(
            randomSeed(m_job.fit.seed, static_cast<std::uint64_t>(m_steps), trainingStream));
        const at::Tensor inputs =
            m_layers->scaled(viewOf(m_job.data.inputs).index_select(0, places));
        const at::Tensor loss = lossOf(m_layers->forward(inputs, random),
                                       targetsOf(m_job.data.targets).index_select(0, places));
        // Undefined rather than zero, so that gradients are written, not accumulated.
        for (at::Tensor& parameter : m_layers->module().parameters())
            parameter.mutable_grad().reset();
        loss.backward();
        m_adam->step();
        ++m_steps;
        return loss.item<double>();
    }

    double validationLoss() override
    {
        const c10::NoGradGuard noGradients;
        const at::Tensor inputs = viewOf(m_job.data.validationInputs);
        const at::Tensor targets = targetsOf(m_job.data.validationTargets);
        double sum = 0.0;
        for (std::int64_t begin = 0; begin < inputs.size(0); begin += validationRowsAtOnce) {
            const std::int64_t count = std::min(validationRowsAtOnce, inputs.size(0) - begin);
            const at::Tensor rows = m_layers->scaled(inputs.narrow(0, begin, count).clone());
            const at::Tensor loss =
                lossOf(m_layers->forward(rows, {}), targets.narrow(0, begin, count));
            sum += loss.item<double>() * static_cast<double>(count);
        }
        return sum / static_cast<double>(inputs.size(0));
    }

    void keepBest() override
    {
        m_best = {};
        m_layers->store(m_best);
    }

    TrainingPosition position() const { return m_position; }

    std::string weightBytes() const { return m_best.toBytes(); }

    /// The input of restoreState(), including the best weights.
    std::string stateBytes(const TrainingPosition& position) const
    {
        TensorArchive archive = m_best;
        for (const auto& parameter : m_layers->module().named_parameters()) {
            add(archive, "now." + parameter.key(), parameter.value());
            const auto& moments = static_cast<const torch::optim::AdamParamState&>(
                *m_adam->state().at(stateKey(m_adam->state(), parameter.value())));
            add(archive, "first_moment." + parameter.key(), moments.exp_avg());
            add(archive, "second_moment." + parameter.key(), moments.exp_avg_sq());
        }
        storePosition(position, m_steps, archive);
        return archive.toBytes();
    }

private:
    static at::Tensor viewOf(const TensorView& view)
    {
        // LibTorch has no tensors of const values.
        return at::from_blob(const_cast<float*>(view.values), view.shape, at::kFloat);
    }

    static void add(TensorArchive& archive, const std::string& name, const at::Tensor& tensor)
    {
        archive.add(name, valuesOf(tensor), TensorArchive::Precision::Full);
    }

    at::Tensor targetsOf(const TensorView& view) const
    {
        const at::Tensor targets = viewOf(view);
        if (m_job.fit.loss == Loss::CrossEntropy)
            return targets.flatten().to(at::kLong);
        return targets.view({-1, m_job.settings.outputs});
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

    void startOptimiser()
    {
        m_adam = std::make_unique<torch::optim::Adam>(
            m_layers->module().parameters(), torch::optim::AdamOptions(m_job.fit.learningRate));
    }

    void restoreState(const TensorArchive& archive)
    {
        keepBest();
        m_position = restorePosition(archive, m_steps);
        startOptimiser();
        for (auto& parameter : m_layers->module().named_parameters()) {
            const std::string& name = parameter.key();
            const std::vector<std::int64_t> shape = parameter.value().sizes().vec();
            assign(parameter.value(), tensorOf(archive.tensor("now." + name, shape)));
            auto moments = std::make_unique<torch::optim::AdamParamState>();
            moments->step(m_steps);
            moments->exp_avg(tensorOf(archive.tensor("first_moment." + name, shape)));
            moments->exp_avg_sq(tensorOf(archive.tensor("second_moment." + name, shape)));
            m_adam->state()[stateKey(m_adam->state(), parameter.value())] = std::move(moments);
        }
    }

    const TrainingJob& m_job;
    std::shared_ptr<Layers> m_layers;
    std::unique_ptr<torch::optim::Adam> m_adam;
    std::int64_t m_steps = 0;
    TrainingPosition m_position;
    TensorArchive m_best;
};

void checkRows(const TrainingJob& job, const TensorView& inputs, const TensorView& targets)
{
    const std::vector<std::int64_t>& shape = job.data.inputs.shape;
    if (inputs.shape.size() != shape.size() ||
        !std::equal(shape.begin() + 1, shape.end(), inputs.shape.begin() + 1))
        throw InvalidInput("validation rows of another shape");
    const bool isClass = job.fit.loss == Loss::CrossEntropy;
    const auto perRow = static_cast<std::size_t>(isClass ? 1 : job.settings.outputs);
    const std::size_t count = sizeOf(targets.shape);
    if (rowsOf(inputs) != rowsOf(targets) ||
        count != static_cast<std::size_t>(rowsOf(inputs)) * perRow)
        throw InvalidInput("rows and targets differ in number");
    for (std::size_t i = 0; i < count; ++i) {
        const float target = targets.values[i];
        const bool isKnownClass = target >= 0.0F && target == std::floor(target) &&
                                  target < static_cast<float>(job.settings.outputs);
        if (!std::isfinite(target) || (isClass && !isKnownClass))
            throw InvalidInput("invalid target");
    }
}

void check(const TrainingJob& job)
{
    const std::vector<std::int64_t>& shape = job.data.inputs.shape;
    if (shape.size() < 2 || sizeOf(shape) == 0 || job.settings.outputs < 1)
        throw InvalidInput("nothing to learn from");
    if (!(job.settings.dropout >= 0.0 && job.settings.dropout < 1.0))
        throw InvalidInput("dropout out of range");
    checkRows(job, job.data.inputs, job.data.targets);
    if (rowsOf(job.data.validationInputs) > 0)
        checkRows(job, job.data.validationInputs, job.data.validationTargets);
}

} // namespace

std::unique_ptr<Network> trainNetwork(const NetworkKind& kind, const TrainingJob& job)
{
    check(job);
    const TorchThreads threads(job.fit.threads);
    NetworkTraining training(kind, job);
    const TrainingEnd end =
        runTraining(training, rowsOf(job.data.inputs), rowsOf(job.data.validationInputs) > 0,
                    job.fit, job.observer, training.position());
    return loadNetwork(kind, training.weightBytes(),
                       end.finished ? std::string() : training.stateBytes(end.position));
}

} // namespace likecast::neural
