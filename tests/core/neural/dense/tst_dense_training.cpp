#include "core/neural/plugin/network_kind.h"
#include "core/neural/plugin/training_loop.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace likecast::neural;

namespace
{

constexpr std::size_t rows = 640;
constexpr std::size_t columns = 60;
constexpr int epochs = 6;

class Losses final : public FitObserver
{
public:
    void epochDone(const Epoch& epoch) noexcept override { training.push_back(epoch.trainingLoss); }
    bool stopRequested() const noexcept override { return false; }

    std::vector<double> training;
};

/// Each input is 1 in one of `oneIn` rows, else 0; the target is a weighted sum of the inputs.
struct Posts {
    std::vector<float> inputs;
    std::vector<float> targets;

    explicit Posts(unsigned oneIn)
    {
        std::mt19937 random(11);
        for (std::size_t i = 0; i < rows; ++i) {
            float target = 0.2F;
            for (std::size_t k = 0; k < columns; ++k) {
                const float value = random() % oneIn == 0 ? 1.0F : 0.0F;
                inputs.push_back(value);
                target += value * static_cast<float>(k % 5) * 0.1F;
            }
            targets.push_back(target);
        }
    }
};

/// A matrix in row-major order with its gradient and Adam's moments (Kingma and Ba 2015).
struct Parameter {
    std::size_t inputs;
    std::size_t outputs;
    std::vector<double> values;
    std::vector<double> gradients = std::vector<double>(values.size());
    std::vector<double> first = std::vector<double>(values.size());
    std::vector<double> second = std::vector<double>(values.size());

    Parameter(std::size_t from, std::size_t to, std::mt19937& random)
        : inputs(from)
        , outputs(to)
        , values(from * to)
    {
        for (double& value : values) {
            const double unit = static_cast<double>(random() % 2001) / 1000.0 - 1.0;
            value = static_cast<double>(
                roundedToHalf(static_cast<float>(unit / std::sqrt(static_cast<double>(from)))));
        }
    }

    std::vector<double> product(const std::vector<double>& row) const
    {
        std::vector<double> result(outputs);
        double* const sums = result.data();
        for (std::size_t i = 0; i < inputs; ++i) {
            const double input = row[i];
            const double* const weights = values.data() + i * outputs;
            for (std::size_t k = 0; input != 0.0 && k < outputs; ++k)
                sums[k] += input * weights[k];
        }
        return result;
    }

    /// Accumulates the gradients of the parameters; returns those of the row.
    std::vector<double> backward(const std::vector<double>& row, const std::vector<double>& above)
    {
        std::vector<double> below(inputs);
        const double* const output = above.data();
        for (std::size_t i = 0; i < inputs; ++i) {
            const double input = row[i];
            const double* const weights = values.data() + i * outputs;
            double* const sums = gradients.data() + i * outputs;
            double sum = 0.0;
            for (std::size_t k = 0; k < outputs; ++k) {
                sums[k] += input * output[k];
                sum += weights[k] * output[k];
            }
            below[i] = sum;
        }
        return below;
    }

    void step(double learningRate, int steps)
    {
        const double firstCorrection = 1.0 - std::pow(0.9, steps);
        const double secondCorrection = 1.0 - std::pow(0.999, steps);
        for (std::size_t i = 0; i < values.size(); ++i) {
            first[i] = 0.9 * first[i] + 0.1 * gradients[i];
            second[i] = 0.999 * second[i] + 0.001 * gradients[i] * gradients[i];
            const double mean = first[i] / firstCorrection;
            const double spread = std::sqrt(second[i] / secondCorrection);
            values[i] -= learningRate * mean / (spread + 1e-8);
            gradients[i] = 0.0;
        }
    }

    void store(TensorArchive& archive, const std::string& name, bool isBias) const
    {
        std::vector<std::int64_t> shape{static_cast<std::int64_t>(outputs)};
        if (!isBias)
            shape.insert(shape.begin(), static_cast<std::int64_t>(inputs));
        archive.add(name, {{values.begin(), values.end()}, shape}, TensorArchive::Precision::Full);
    }
};

/// The same network in plain doubles, row by row.
class ReferenceNetwork
{
public:
    ReferenceNetwork(std::size_t bagColumns, std::size_t bagWidth)
        : m_others(columns - bagColumns)
        , m_vectors(bagColumns, bagWidth, m_random)
    {
        std::size_t inputs = m_others + (bagColumns > 0 ? bagWidth : 0);
        for (const std::size_t width : {std::size_t{70}, std::size_t{33}, std::size_t{1}}) {
            m_matrices.emplace_back(inputs, width, m_random);
            m_biases.emplace_back(1, width, m_random);
            inputs = width;
        }
    }

    /// In the format of network.bin, inputs scaled to (x - 0.25) * 2.
    std::string archive() const
    {
        TensorArchive archive;
        const std::int64_t count = columns;
        archive.add("input_offset", {std::vector<float>(columns, 0.25F), {count}},
                    TensorArchive::Precision::Full);
        archive.add("input_factor", {std::vector<float>(columns, 2.0F), {count}},
                    TensorArchive::Precision::Full);
        archive.add("layers", std::to_string(m_matrices.size()));
        for (std::size_t i = 0; i < m_matrices.size(); ++i) {
            m_matrices[i].store(archive, "matrix_" + std::to_string(i), false);
            m_biases[i].store(archive, "bias_" + std::to_string(i), true);
        }
        if (m_vectors.inputs > 0) {
            const std::int64_t bag[] = {static_cast<std::int64_t>(m_vectors.inputs),
                                        static_cast<std::int64_t>(m_vectors.outputs)};
            archive.add("bag", std::string(reinterpret_cast<const char*>(bag), sizeof(bag)));
            m_vectors.store(archive, "bag_vectors", false);
        }
        return archive.toBytes();
    }

    /// One Adam step on the mean absolute error of a batch; returns the error before it.
    double learn(const Posts& posts, const std::vector<std::int64_t>& order, std::size_t begin,
                 std::size_t end, double learningRate)
    {
        double loss = 0.0;
        for (std::size_t i = begin; i < end; ++i)
            loss += learnRow(posts, static_cast<std::size_t>(order[i]),
                             static_cast<double>(end - begin));
        ++m_steps;
        m_vectors.step(learningRate, m_steps);
        for (std::size_t i = 0; i < m_matrices.size(); ++i) {
            m_matrices[i].step(learningRate, m_steps);
            m_biases[i].step(learningRate, m_steps);
        }
        return loss;
    }

private:
    double learnRow(const Posts& posts, std::size_t row, double batch)
    {
        std::vector<double> inputs(m_others);
        std::vector<double> shares(columns - m_others);
        for (std::size_t k = 0; k < columns; ++k) {
            const double value = static_cast<double>(posts.inputs[row * columns + k]);
            (k < m_others ? inputs[k] : shares[k - m_others]) = (value - 0.25) * 2.0;
        }
        if (!shares.empty()) {
            const std::vector<double> sums = m_vectors.product(shares);
            inputs.insert(inputs.end(), sums.begin(), sums.end());
        }
        std::vector<std::vector<double>> values{inputs};
        for (std::size_t i = 0; i < m_matrices.size(); ++i) {
            std::vector<double> next = m_matrices[i].product(values.back());
            for (std::size_t k = 0; k < next.size(); ++k) {
                next[k] += m_biases[i].values[k];
                if (i + 1 < m_matrices.size())
                    next[k] = std::max(0.0, next[k]);
            }
            values.push_back(next);
        }
        const double error = values.back()[0] - static_cast<double>(posts.targets[row]);
        std::vector<double> gradients{(error > 0.0 ? 1.0 : -1.0) / batch};
        for (std::size_t i = m_matrices.size(); i-- > 0;) {
            m_biases[i].backward({1.0}, gradients);
            gradients = m_matrices[i].backward(values[i], gradients);
            for (std::size_t k = 0; i > 0 && k < gradients.size(); ++k)
                gradients[k] = values[i][k] > 0.0 ? gradients[k] : 0.0;
        }
        if (!shares.empty()) {
            gradients.erase(gradients.begin(),
                            gradients.begin() + static_cast<std::ptrdiff_t>(m_others));
            m_vectors.backward(shares, gradients);
        }
        return std::abs(error);
    }

    std::mt19937 m_random{5};
    std::size_t m_others;
    Parameter m_vectors; ///< the embedding bag's
    std::vector<Parameter> m_matrices;
    std::vector<Parameter> m_biases;
    int m_steps = 0;
};

} // namespace

/// Row order, batches, gradients and optimiser of a training.
class TestDenseTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lossesAreThoseOfTheReference_data();
    void lossesAreThoseOfTheReference();
};

void TestDenseTraining::lossesAreThoseOfTheReference_data()
{
    QTest::addColumn<unsigned>("oneIn");
    QTest::addColumn<int>("bagColumns");
    QTest::newRow("words, nearly all zeros") << 30U << 0;
    QTest::newRow("rows without many zeros") << 3U << 0;
    QTest::newRow("a few columns through an embedding") << 3U << 13;
    QTest::newRow("most columns through an embedding") << 30U << 59;
}

void TestDenseTraining::lossesAreThoseOfTheReference()
{
    QFETCH(const unsigned, oneIn);
    QFETCH(const int, bagColumns);
    const Posts posts(oneIn);
    ReferenceNetwork reference(static_cast<std::size_t>(bagColumns), 7);
    const std::string start = reference.archive();
    NetworkSettings settings;
    settings.hidden = {70, 33};
    FitSettings fit;
    fit.epochs = epochs;
    fit.batch = 50;
    fit.learningRate = 1e-3;
    fit.patience = 0;
    Losses observed;
    TrainingData data;
    data.inputs = {posts.inputs.data(), {rows, columns}};
    data.targets = {posts.targets.data(), {rows}};
    trainNetwork(denseKind(), {settings, fit, data, start, observed});

    QCOMPARE(observed.training.size(), std::size_t{epochs});
    std::vector<double> losses;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        const std::vector<std::int64_t> order = orderOfEpoch(rows, fit.seed, epoch);
        double sum = 0.0;
        for (std::size_t begin = 0; begin < rows; begin += static_cast<std::size_t>(fit.batch))
            sum += reference.learn(posts, order, begin,
                                   std::min(rows, begin + static_cast<std::size_t>(fit.batch)),
                                   fit.learningRate);
        losses.push_back(sum / static_cast<double>(rows));
    }
    QVERIFY(losses.back() < 0.6 * losses.front());
    for (std::size_t i = 0; i < losses.size(); ++i) {
        QVERIFY2(std::abs(observed.training[i] - losses[i]) < 1e-3 * losses[i],
                 qPrintable(QStringLiteral("epoch %1: %2, reference %3")
                                .arg(i + 1)
                                .arg(observed.training[i])
                                .arg(losses[i])));
    }
}

LIKECAST_TEST(TestDenseTraining)
#include "tst_dense_training.moc"
