#include "core/neural/neural_library.h"
#include "tests/core/neural/row_network_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>

using namespace likecast;
using namespace likecast::row_network_test;
using namespace Qt::StringLiterals;

namespace
{

neural::TrainingData data()
{
    const auto view = [](const Rows& rows) {
        return neural::TensorView{rows.values.data(),
                                  {static_cast<std::int64_t>(rows.targets.size()), columns}};
    };
    const auto targets = [](const Rows& rows) {
        return neural::TensorView{rows.targets.data(),
                                  {static_cast<std::int64_t>(rows.targets.size())}};
    };
    return {view(trainingRows()), targets(trainingRows()), view(validationRows()),
            targets(validationRows())};
}

/// Requests a stop after a number of batches.
class StopAfter final : public neural::FitObserver
{
public:
    explicit StopAfter(int batches)
        : m_left(batches)
    {
    }
    void epochDone(const neural::Epoch& epoch) noexcept override { epochs.push_back(epoch); }
    bool stopRequested() const noexcept override { return m_left-- <= 0; }

    std::vector<neural::Epoch> epochs;

private:
    mutable int m_left;
};

std::string weightsOf(const neural::Network& network)
{
    std::string bytes;
    return network.weights(bytes).ok() ? bytes : std::string();
}

} // namespace

/// Training over rows: stopping, resuming, early stopping, reproducibility.
class TestRowNetworkTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stoppedWithinAnEpochKeepsTheBest();
    void stoppedBeforeTheFirstStepIsCancelled();
    void resumesAsIfNeverStopped();
    void resumesFromWeightsAlone();
    void resumesFromTheBestWeightsForAnotherSplit();
    void resumedWeightsStayIfNothingIsBetter();
    void stopsEarlyIfNothingGetsBetter();
    void sameSeedGivesTheSameBytes();
    void threadsChangeNothing();
};

void TestRowNetworkTraining::stoppedWithinAnEpochKeepsTheBest()
{
    const auto plugin = neuralPlugin();
    QVERIFY(plugin);
    const RowNetwork network = small();
    const int batchesOfEpoch = (600 + network.fit.batch - 1) / network.fit.batch;
    StopAfter stop(3 * batchesOfEpoch + batchesOfEpoch / 2);
    std::unique_ptr<neural::Network> stopped;
    QVERIFY((*plugin)
                ->train("fully-connected", network.settings, network.fit, data(), {}, stop, stopped)
                .ok());
    QCOMPARE(stop.epochs.size(), std::size_t{3});

    neural::Tensor outputs;
    QVERIFY(stopped->predict(data().validationInputs, outputs).ok());
    double loss = 0.0;
    for (std::size_t i = 0; i < outputs.values.size(); ++i)
        loss +=
            std::abs(static_cast<double>(outputs.values[i] - validationRows().targets[i])) / 100.0;
    double best = std::numeric_limits<double>::max();
    for (const neural::Epoch& epoch : stop.epochs)
        best = std::min(best, epoch.validationLoss);
    QVERIFY2(loss <= best + 1e-3, qPrintable(u"%1 after %2"_s.arg(loss).arg(best)));
    std::string state;
    QVERIFY(stopped->state(state).ok());
    QVERIFY(!state.empty());
}

void TestRowNetworkTraining::stoppedBeforeTheFirstStepIsCancelled()
{
    TrainingOptions options;
    options.cancellation.cancel();
    QCOMPARE(trainRowNetwork(small(), split(), options).error().code, ErrorCode::Cancelled);
}

void TestRowNetworkTraining::resumesAsIfNeverStopped()
{
    const auto whole = filesAfter(4, {});
    const auto half = filesAfter(2, {});
    QVERIFY(half.contains(stateFile));
    QVERIFY(half.value(weightsFile) != whole.value(weightsFile));
    QCOMPARE(filesAfter(2, half), whole);

    auto damaged = half;
    damaged[stateFile].chop(5);
    RowSplit rows = split();
    rows.resumed = damaged;
    QCOMPARE(trainRowNetwork(small(), rows, {}).error().code, ErrorCode::ModelDamaged);
}

void TestRowNetworkTraining::resumesFromWeightsAlone()
{
    auto files = filesAfter(3, {});
    files.remove(stateFile);
    std::vector<TrainingEpoch> fresh;
    std::vector<TrainingEpoch> resumed;
    TrainingOptions options;
    options.epochs = 1;
    options.onEpoch = [&](const TrainingEpoch& epoch) { fresh.push_back(epoch); };
    QVERIFY(trainRowNetwork(small(), split(), options));
    options.onEpoch = [&](const TrainingEpoch& epoch) { resumed.push_back(epoch); };
    RowSplit rows = split();
    rows.resumed = files;
    QVERIFY(trainRowNetwork(small(), rows, options));
    QVERIFY(resumed.front().trainingLoss < 0.7 * fresh.front().trainingLoss);
}

void TestRowNetworkTraining::resumesFromTheBestWeightsForAnotherSplit()
{
    const auto stopped = filesAfter(2, {});
    auto weights = stopped;
    weights.remove(stateFile);
    RowSplit rows = split();
    rows.resumed = stopped;
    rows.isOtherDraw = true;
    TrainingOptions options;
    options.epochs = 2;
    const auto model = trainRowNetwork(small(), rows, options);
    QVERIFY(model);
    QCOMPARE(*(*model)->files(), filesAfter(2, weights));
    QVERIFY(*(*model)->files() != filesAfter(2, stopped));
}

void TestRowNetworkTraining::resumedWeightsStayIfNothingIsBetter()
{
    auto files = filesAfter(20, {});
    files.remove(stateFile);
    RowSplit rows = split();
    rows.resumed = files;
    RowNetwork hasty = small();
    hasty.fit.learningRate = 1.0;
    TrainingOptions options;
    options.epochs = 2;
    std::vector<TrainingEpoch> seen;
    options.onEpoch = [&](const TrainingEpoch& epoch) { seen.push_back(epoch); };
    const auto worse = trainRowNetwork(hasty, rows, options);
    QVERIFY(worse);
    QCOMPARE((*worse)->files()->value(weightsFile), files.value(weightsFile));
    QCOMPARE(seen.size(), std::size_t{2});
    QCOMPARE(seen.front().epoch, 1);

    // Even when stopped and resumed before anything improved.
    rows.resumed = *(*worse)->files();
    QVERIFY(rows.resumed.contains(stateFile));
    const auto still = trainRowNetwork(hasty, rows, options);
    QVERIFY(still);
    QCOMPARE((*still)->files()->value(weightsFile), files.value(weightsFile));
}

void TestRowNetworkTraining::stopsEarlyIfNothingGetsBetter()
{
    // Validation targets unrelated to the training targets.
    const Rows apart(100, 5);
    std::vector<float> noise(apart.targets.rbegin(), apart.targets.rend());
    RowSplit rows = split();
    rows.validation = apart.view();
    rows.validationTargets = noise;
    int epochs = 0;
    TrainingOptions options;
    options.patience = 3;
    options.onEpoch = [&](const TrainingEpoch& epoch) { epochs = epoch.epoch; };
    RowNetwork network = small();
    network.fit.epochs = 200;
    const auto model = trainRowNetwork(network, rows, options);
    QVERIFY(model);
    QVERIFY2(epochs >= 4 && epochs < 100, qPrintable(QString::number(epochs)));
    QVERIFY(!(*model)->files()->contains(stateFile));
}

void TestRowNetworkTraining::sameSeedGivesTheSameBytes()
{
    QCOMPARE(filesAfter(2, {}), filesAfter(2, {}));
    TrainingOptions options;
    options.epochs = 2;
    options.seed = 2;
    const auto other = trainRowNetwork(small(), split(), options);
    QVERIFY(other);
    QVERIFY(*(*other)->files() != filesAfter(2, {}));
}

void TestRowNetworkTraining::threadsChangeNothing()
{
    const auto plugin = neuralPlugin();
    QVERIFY(plugin);
    std::vector<std::string> weights;
    for (const int threads : {1, 2, 3}) {
        RowNetwork network = small();
        network.fit.threads = threads;
        network.fit.epochs = 3;
        network.settings.dropout = 0.3;
        StopAfter never(1'000'000);
        std::unique_ptr<neural::Network> trained;
        QVERIFY((*plugin)
                    ->train("fully-connected", network.settings, network.fit, data(), {}, never,
                            trained)
                    .ok());
        weights.push_back(weightsOf(*trained));
    }
    QVERIFY(!weights[0].empty());
    QVERIFY(weights[0] == weights[1] && weights[0] == weights[2]);
}

LIKECAST_TEST(TestRowNetworkTraining)
#include "tst_row_network_training.moc"
