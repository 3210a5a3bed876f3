#include "core/neural/plugin/dense/fully_connected_training.h"

#include "core/neural/plugin/denormals_as_zero.h"
#include "core/neural/plugin/dense/adam.h"
#include "core/neural/plugin/dense/layer_pass.h"
#include "core/neural/plugin/dense/task_team.h"
#include "core/neural/plugin/torch_threads.h"
#include "core/neural/plugin/training_position.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace likecast::neural
{

namespace
{

constexpr std::uint64_t dropoutStream = 2;
/// Part of what makes a result reproducible, unlike the number of threads.
constexpr std::int64_t rowsOfTask = 32;
constexpr std::int64_t validationRowsAtOnce = 256;
/// Gradients that one task makes: they stay in the core's own cache.
constexpr std::int64_t gradientsOfTask = 32'768;

std::int64_t rowsOf(const TensorView& view)
{
    return view.shape.empty() ? 0 : view.shape.front();
}

/// Rows [begin, end) of a layer's matrix, to be updated by one task.
struct MatrixPart {
    std::size_t layer = 0;
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

std::vector<MatrixPart> partsOf(const LayerStack& layers)
{
    std::vector<MatrixPart> parts;
    for (std::size_t i = 0; i < layers.layers(); ++i) {
        const std::int64_t rows = layers.inputs(i);
        const std::int64_t least = (rows * layers.outputs(i) - 1) / gradientsOfTask + 1;
        const std::int64_t count = std::min(rows, least);
        for (std::int64_t k = 0; k < count; ++k)
            parts.push_back({i, rows * k / count, rows * (k + 1) / count});
    }
    return parts;
}

class FullyConnectedTraining final : public TrainableNetwork
{
public:
    explicit FullyConnectedTraining(const TrainingJob& job)
        : m_job(job)
        , m_scale(scaleOf(job))
        , m_bag(bagOf(job))
        , m_layers(widths(job, m_bag))
        , m_rows(job.data.inputs, m_scale, storage())
        , m_adam(freshWeights(), job.fit.learningRate)
        , m_pass(m_layers, m_bag, std::max<std::int64_t>(job.fit.batch, validationRowsAtOnce))
        , m_parts(partsOf(m_layers))
        , m_team(job.fit.threads)
    {
        if (rowsOf(job.data.validationInputs) > 0)
            m_validationRows.emplace_back(job.data.validationInputs, m_scale, storage());
        if (!job.resumeState.empty())
            goOn();
    }

    double learn(const std::vector<std::int64_t>& rows) override
    {
        const auto count = static_cast<std::int64_t>(rows.size());
        const Dropout dropout{
            m_job.settings.dropout,
            randomSeed(m_job.fit.seed, static_cast<std::uint64_t>(m_adam.steps()), dropoutStream)};
        m_pass.begin(m_rows, rows.data(), count);
        const double loss = inBlocks(count, [&](std::int64_t from, std::int64_t to) {
            m_pass.forward(m_adam.weights(), from, to, dropout);
            const double sum =
                lossOf(m_job.data.targets, rows.data(), from, to, m_pass.outputSlopes());
            m_pass.backward(m_adam.weights(), from, to, dropout);
            return sum;
        });
        m_adam.beginStep();
        // The halves that two threads take are larger than a core's own cache: what was touched
        // last is still there, so every other step goes through each half backwards.
        const bool goesBack = m_adam.steps() % 2 == 0;
        updateBag();
        m_team.run(m_parts.size(), [this, goesBack](std::size_t task) {
            const std::size_t half = m_parts.size() / 2;
            const std::size_t turned =
                task < half ? half - 1 - task : half + m_parts.size() - 1 - task;
            update(m_parts[goesBack ? turned : task]);
        });
        return loss / static_cast<double>(count * m_job.settings.outputs);
    }

    double validationLoss() override
    {
        const std::int64_t rows = rowsOf(m_job.data.validationInputs);
        std::vector<std::int64_t> indices(static_cast<std::size_t>(rows));
        std::iota(indices.begin(), indices.end(), std::int64_t{0});
        double loss = 0.0;
        for (std::int64_t begin = 0; begin < rows; begin += validationRowsAtOnce) {
            const std::int64_t count = std::min(validationRowsAtOnce, rows - begin);
            m_pass.begin(m_validationRows.front(), indices.data() + begin, count);
            loss += inBlocks(count, [&](std::int64_t from, std::int64_t to) {
                m_pass.forward(m_adam.weights(), from, to, {});
                return lossOf(m_job.data.validationTargets, indices.data() + begin, from, to,
                              nullptr);
            });
        }
        return loss / static_cast<double>(rows * m_job.settings.outputs);
    }

    void keepBest() override { m_best = m_adam.allWeights(); }

    TrainingPosition position() const { return m_position; }

    FullyConnectedResult finish(const TrainingEnd& end)
    {
        for (float& weight : m_best)
            weight = roundedToHalf(weight);
        FullyConnectedResult result{m_layers, m_bag, m_scale, m_best, {}};
        if (!end.finished)
            result.state = stateBytes(end.position);
        return result;
    }

private:
    static std::vector<std::int64_t> widths(const TrainingJob& job, const EmbeddingBag& bag)
    {
        std::vector<std::int64_t> widths{bag.joinedColumns()};
        widths.insert(widths.end(), job.settings.hidden.begin(), job.settings.hidden.end());
        widths.push_back(job.settings.outputs);
        return widths;
    }

    TrainingRows::Storage storage() const
    {
        return m_bag.isEmpty() ? TrainingRows::Storage::AsFits : TrainingRows::Storage::Dense;
    }

    std::vector<float> freshWeights() const
    {
        std::vector<float> weights = m_layers.freshWeights(m_job.fit.seed);
        const std::vector<float> vectors = m_bag.freshVectors(m_job.fit.seed);
        weights.insert(weights.end(), vectors.begin(), vectors.end());
        return weights;
    }

    void updateBag()
    {
        if (m_bag.isEmpty())
            return;
        std::vector<float> gradients(m_bag.size());
        m_pass.bagGradients(gradients.data());
        m_adam.update(m_layers.size(), gradients.size(), gradients.data());
    }

    /// Sums up what `job` gives for blocks of the batch's rows, in their order.
    template<typename Job>
    double inBlocks(std::int64_t rows, const Job& job)
    {
        const std::int64_t blocks = (rows - 1) / rowsOfTask + 1;
        std::vector<double> sums(static_cast<std::size_t>(blocks));
        m_team.run(sums.size(), [&](std::size_t block) {
            const std::int64_t from = static_cast<std::int64_t>(block) * rowsOfTask;
            sums[block] = job(from, std::min(rows, from + rowsOfTask));
        });
        return std::accumulate(sums.begin(), sums.end(), 0.0);
    }

    /// The sum of the losses of batch rows [from, to), and the slopes of the batch's mean loss.
    double lossOf(const TensorView& targets, const std::int64_t* rows, std::int64_t from,
                  std::int64_t to, float* slopes)
    {
        const std::int64_t width = m_job.settings.outputs;
        const bool absolute = m_job.fit.loss == Loss::Absolute;
        const double share = 1.0 / static_cast<double>(m_pass.count() * width);
        double sum = 0.0;
        for (std::int64_t i = from * width; i < to * width; ++i) {
            const float target = targets.values[rows[i / width] * width + i % width];
            const double error =
                static_cast<double>(m_pass.outputs()[i]) - static_cast<double>(target);
            sum += absolute ? std::abs(error) : error * error;
            const double sign = error > 0.0 ? 1.0 : error < 0.0 ? -1.0 : 0.0;
            if (slopes)
                slopes[i] = static_cast<float>((absolute ? sign : 2.0 * error) * share);
        }
        return sum;
    }

    void update(const MatrixPart& part)
    {
        thread_local std::vector<float> gradients;
        const std::int64_t width = m_layers.outputs(part.layer);
        gradients.resize(static_cast<std::size_t>((part.end - part.begin) * width));
        const std::size_t begin =
            m_layers.matrixAt(part.layer) + static_cast<std::size_t>(part.begin * width);
        if (part.layer == 0 && m_rows.sparse()) {
            updateColumns(part, gradients.data());
        } else {
            m_pass.matrixGradients(part.layer, part.begin, part.end, gradients.data());
            m_adam.update(begin, gradients.size(), gradients.data());
        }
        if (part.begin == 0) {
            gradients.resize(static_cast<std::size_t>(width));
            m_pass.biasGradients(part.layer, gradients.data());
            m_adam.update(m_layers.biasAt(part.layer), gradients.size(), gradients.data());
        }
    }

    void updateColumns(const MatrixPart& part, float* gradients)
    {
        const auto width = static_cast<std::size_t>(m_layers.outputs(0));
        for (std::int64_t column = part.begin; column < part.end; ++column) {
            const std::size_t begin =
                m_layers.matrixAt(0) + static_cast<std::size_t>(column) * width;
            if (m_pass.columnGradients(column, gradients))
                m_adam.update(begin, width, gradients);
            else
                m_adam.updateAtRest(begin, width);
        }
    }

    std::string stateBytes(const TrainingPosition& position) const
    {
        TensorArchive archive;
        m_scale.store(archive);
        m_bag.store(archive);
        m_adam.store(archive);
        archive.add("best", {m_best, {static_cast<std::int64_t>(m_best.size())}},
                    TensorArchive::Precision::Half);
        storePosition(position, m_adam.steps(), archive);
        return archive.toBytes();
    }

    /// Weights to go on from mean nothing beside another scale than theirs.
    static InputScale scaleOf(const TrainingJob& job)
    {
        if (job.resumeState.empty())
            return InputScale::fit(job.data.inputs, job.settings.scaling, job.fit.batch,
                                   job.settings.bagColumns);
        InputScale scale = InputScale::restore(TensorArchive::fromBytes(job.resumeState));
        if (scale.columns() != job.data.inputs.shape.back())
            throw DamagedWeights("inputs of another number");
        return scale;
    }

    /// Weights to go on from keep the layers that they have.
    static EmbeddingBag bagOf(const TrainingJob& job)
    {
        const std::int64_t inputs = job.data.inputs.shape.back();
        if (job.resumeState.empty())
            return EmbeddingBag::over(inputs, job.settings.bagColumns, job.settings.bagWidth);
        return EmbeddingBag::stored(inputs, TensorArchive::fromBytes(job.resumeState));
    }

    void goOn()
    {
        const TensorArchive archive = TensorArchive::fromBytes(m_job.resumeState);
        if (!archive.hasText("position")) {
            std::vector<float> weights = m_layers.restore(archive);
            const std::vector<float> vectors = m_bag.restoreVectors(archive);
            weights.insert(weights.end(), vectors.begin(), vectors.end());
            m_adam.setWeights(weights);
            m_position = startFromWeights(*this, !m_validationRows.empty());
            return;
        }
        std::int64_t steps = 0;
        m_position = restorePosition(archive, steps);
        m_adam.restore(archive, steps);
        m_best =
            archive.tensor("best", {static_cast<std::int64_t>(m_adam.allWeights().size())}).values;
    }

    const TrainingJob& m_job;
    InputScale m_scale;
    EmbeddingBag m_bag;
    LayerStack m_layers;
    TrainingRows m_rows;
    std::vector<TrainingRows> m_validationRows; ///< one or none
    Adam m_adam;
    LayerPass m_pass;
    std::vector<MatrixPart> m_parts;
    std::vector<float> m_best;
    TrainingPosition m_position;
    TaskTeam m_team;
};

void check(const TrainingJob& job)
{
    const TrainingData& data = job.data;
    if (data.inputs.shape.size() != 2 || rowsOf(data.inputs) < 1 || data.inputs.shape[1] < 1)
        throw InvalidInput("no rows to learn from");
    const auto outputs = static_cast<std::size_t>(std::max<std::int64_t>(0, job.settings.outputs));
    const auto fits = [&](const TensorView& inputs, const TensorView& targets) {
        return rowsOf(inputs) == rowsOf(targets) &&
               sizeOf(targets.shape) == static_cast<std::size_t>(rowsOf(inputs)) * outputs;
    };
    const bool validated = rowsOf(data.validationInputs) > 0;
    if (!fits(data.inputs, data.targets) ||
        (validated && (!fits(data.validationInputs, data.validationTargets) ||
                       data.validationInputs.shape.size() != 2 ||
                       data.validationInputs.shape[1] != data.inputs.shape[1])))
        throw InvalidInput("rows and targets that do not fit each other");
    for (std::size_t i = 0; i < sizeOf(data.targets.shape); ++i) {
        if (!std::isfinite(data.targets.values[i]))
            throw InvalidInput("a target that is no number");
    }
    if (job.settings.bagColumns != 0 && job.settings.scaling != InputScaling::Standard)
        throw InvalidInput("an embedding beside another scaling");
    if (!(job.settings.dropout >= 0.0 && job.settings.dropout < 1.0))
        throw InvalidInput("dropout out of range");
    if (job.fit.loss == Loss::CrossEntropy)
        throw InvalidInput("fully connected layers learn numbers, not classes");
}

} // namespace

FullyConnectedResult trainFullyConnected(const TrainingJob& job)
{
    check(job);
    const TorchThreads threads(1);
    const DenormalsAsZero denormals;
    const c10::InferenceMode inference;
    FullyConnectedTraining training(job);
    const TrainingEnd end =
        runTraining(training, rowsOf(job.data.inputs), rowsOf(job.data.validationInputs) > 0,
                    job.fit, job.observer, training.position());
    return training.finish(end);
}

} // namespace likecast::neural
