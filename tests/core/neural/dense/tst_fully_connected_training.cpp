#include "core/neural/plugin/dense/fully_connected_training.h"
#include "core/neural/plugin/torch_threads.h"
#include "tests/support/test_program.h"

#include <ATen/ATen.h>

#include <QtTest>

#include <cmath>
#include <random>

using namespace likecast::neural;

namespace
{

constexpr std::int64_t rows = 640;
constexpr std::int64_t columns = 60;
constexpr int epochs = 6;

class Losses final : public FitObserver
{
public:
    void epochDone(const Epoch& epoch) noexcept override { training.push_back(epoch.trainingLoss); }
    bool stopRequested() const noexcept override { return false; }

    std::vector<double> training;
};

struct Posts {
    std::vector<float> inputs;
    std::vector<float> targets;

    explicit Posts(int oneIn)
    {
        std::mt19937 random(11);
        for (std::int64_t i = 0; i < rows; ++i) {
            float target = 0.2F;
            for (std::int64_t k = 0; k < columns; ++k) {
                const float value = random() % static_cast<unsigned>(oneIn) == 0 ? 1.0F : 0.0F;
                inputs.push_back(value);
                target += value * static_cast<float>(k % 5) * 0.1F;
            }
            targets.push_back(target);
        }
    }
};

/// The network in LibTorch's own operations: dense products and automatic gradients.
class PlainNetwork
{
public:
    PlainNetwork(const NetworkSettings& settings, std::uint64_t seed)
        : m_bag(EmbeddingBag::over(columns, settings.bagColumns, settings.bagWidth))
        , m_layers({m_bag.joinedColumns(), settings.hidden[0], settings.hidden[1], 1})
    {
        std::vector<float> weights = m_layers.freshWeights(seed);
        for (std::size_t i = 0; i < m_layers.layers(); ++i) {
            add(weights.data() + m_layers.matrixAt(i), {m_layers.inputs(i), m_layers.outputs(i)});
            add(weights.data() + m_layers.biasAt(i), {m_layers.outputs(i)});
        }
        std::vector<float> vectors = m_bag.freshVectors(seed);
        if (!m_bag.isEmpty())
            add(vectors.data(), {m_bag.columns, m_bag.width});
    }

    at::Tensor forward(at::Tensor values) const
    {
        if (!m_bag.isEmpty()) {
            const at::Tensor sums =
                values.narrow(1, m_bag.otherColumns(), m_bag.columns).matmul(parameters.back());
            values = at::cat({values.narrow(1, 0, m_bag.otherColumns()), sums}, 1);
        }
        for (std::size_t i = 0; i < 2 * m_layers.layers(); i += 2) {
            values = at::addmm(parameters[i + 1], values, parameters[i]);
            if (i + 2 < 2 * m_layers.layers())
                values = values.relu();
        }
        return values;
    }

    std::vector<at::Tensor> parameters;

private:
    void add(float* values, at::IntArrayRef shape)
    {
        parameters.push_back(at::from_blob(values, shape).clone().set_requires_grad(true));
    }

    EmbeddingBag m_bag;
    LayerStack m_layers;
};

/// Adam as published (Kingma and Ba 2015).
class PlainAdam
{
public:
    PlainAdam(const std::vector<at::Tensor>& parameters, double learningRate)
        : m_learningRate(learningRate)
    {
        for (const at::Tensor& parameter : parameters) {
            m_first.push_back(at::zeros_like(parameter));
            m_second.push_back(at::zeros_like(parameter));
        }
    }

    void step(std::vector<at::Tensor>& parameters)
    {
        ++m_steps;
        const double correction1 = 1.0 - std::pow(0.9, m_steps);
        const double correction2 = 1.0 - std::pow(0.999, m_steps);
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const at::Tensor gradient = parameters[i].grad();
            m_first[i].mul_(0.9).add_(gradient, 0.1);
            m_second[i].mul_(0.999).addcmul_(gradient, gradient, 0.001);
            at::Tensor data = parameters[i].detach();
            data.addcdiv_(m_first[i] / correction1, (m_second[i] / correction2).sqrt().add_(1e-8),
                          -m_learningRate);
            parameters[i].mutable_grad().reset();
        }
    }

private:
    double m_learningRate;
    int m_steps = 0;
    std::vector<at::Tensor> m_first;
    std::vector<at::Tensor> m_second;
};

std::vector<double> plainLosses(const Posts& posts, const NetworkSettings& settings,
                                const FitSettings& fit)
{
    const TorchThreads one(1);
    const TensorView view{posts.inputs.data(), {rows, columns}};
    const InputScale scale =
        InputScale::fit(view, settings.scaling, fit.batch, settings.bagColumns);
    at::Tensor inputs = at::empty({rows, columns});
    scale.apply(posts.inputs.data(), rows, inputs.data_ptr<float>());
    const at::Tensor targets =
        at::from_blob(const_cast<float*>(posts.targets.data()), {rows, 1}).clone();

    PlainNetwork network(settings, fit.seed);
    PlainAdam adam(network.parameters, fit.learningRate);
    std::vector<double> losses;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        const std::vector<std::int64_t> order =
            orderOfEpoch(rows, fit.seed, static_cast<std::int64_t>(epoch));
        double sum = 0.0;
        for (std::size_t begin = 0; begin < order.size();
             begin += static_cast<std::size_t>(fit.batch)) {
            const auto count =
                std::min<std::int64_t>(fit.batch, rows - static_cast<std::int64_t>(begin));
            const at::Tensor batch =
                at::from_blob(const_cast<std::int64_t*>(order.data()) + begin, {count}, at::kLong);
            const at::Tensor loss = at::l1_loss(network.forward(inputs.index_select(0, batch)),
                                                targets.index_select(0, batch));
            loss.backward();
            sum += loss.item<double>() * static_cast<double>(count);
            adam.step(network.parameters);
        }
        losses.push_back(sum / static_cast<double>(rows));
    }
    return losses;
}

} // namespace

/// The training that skips zeros and fuses its loops is the published optimisation all the same.
class TestFullyConnectedTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lossesAreThoseOfPlainTorch_data();
    void lossesAreThoseOfPlainTorch();
};

void TestFullyConnectedTraining::lossesAreThoseOfPlainTorch_data()
{
    QTest::addColumn<int>("oneIn");
    QTest::addColumn<int>("bagColumns");
    QTest::newRow("words, nearly all zeros") << 30 << 0;
    QTest::newRow("rows without many zeros") << 3 << 0;
    QTest::newRow("a few columns through an embedding") << 3 << 13;
    QTest::newRow("most columns through an embedding") << 30 << 59;
}

void TestFullyConnectedTraining::lossesAreThoseOfPlainTorch()
{
    QFETCH(const int, oneIn);
    QFETCH(const int, bagColumns);
    const Posts posts(oneIn);
    NetworkSettings settings;
    settings.hidden = {70, 33};
    settings.scaling = bagColumns > 0 ? InputScaling::Standard : InputScaling::BatchNorm2;
    settings.bagColumns = bagColumns;
    settings.bagWidth = 7;
    FitSettings fit;
    fit.epochs = epochs;
    fit.batch = 50;
    fit.learningRate = 1e-3;
    fit.patience = 0;
    Losses observed;
    const std::string anew;
    TrainingData data;
    data.inputs = {posts.inputs.data(), {rows, columns}};
    data.targets = {posts.targets.data(), {rows}};
    trainFullyConnected({settings, fit, data, anew, observed});

    const std::vector<double> plain = plainLosses(posts, settings, fit);
    QCOMPARE(observed.training.size(), plain.size());
    QVERIFY(plain.back() < 0.6 * plain.front());
    for (std::size_t i = 0; i < plain.size(); ++i) {
        QVERIFY2(std::abs(observed.training[i] - plain[i]) < 1e-3 * plain[i],
                 qPrintable(QStringLiteral("epoch %1: %2, plain %3")
                                .arg(i + 1)
                                .arg(observed.training[i])
                                .arg(plain[i])));
    }
}

LIKECAST_TEST(TestFullyConnectedTraining)
#include "tst_fully_connected_training.moc"
