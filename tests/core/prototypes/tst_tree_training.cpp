#include "core/prototypes/available_trees.h"
#include "core/prototypes/tree_models.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// A run with its epochs.
struct Run {
    Result<TrainedRegressor> trained = failure(ErrorCode::Internal);
    std::vector<TrainingEpoch> epochs;
};

Run train(const QString& name, TrainingOptions options, int stopAfter = 0)
{
    Run run;
    CancellationToken cancellation;
    options.cancellation = cancellation;
    options.onEpoch = [&](const TrainingEpoch& epoch) {
        run.epochs.push_back(epoch);
        if (epoch.epoch == stopAfter)
            cancellation.cancel();
    };
    run.trained = treeRegressors().train(name, {synthetic::source(12, 60)}, options);
    return run;
}

} // namespace

/// The training of the published trees: boosting in rounds, tree and forest at once.
class TestTreeTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEpochHasItsLosses();
    void treeAndForestLearnInOneRound();
    void stopsEarly();
    void noPatienceNeverStopsEarly();
    void stoppingKeepsTheBestSoFar();
    void continuesFromWeights();
    void weightsStayWhereNothingIsBetter();
    void resumesOnlyItsOwnWeights();
    void treeAndForestAreTrainedAgain();
    void weightsOfEarlierVersionsAreNotDamaged();

private:
    const QString m_boosting = u"gradient-boosting"_s;
};

void TestTreeTraining::everyEpochHasItsLosses()
{
    TrainingOptions options;
    options.epochs = 6;
    options.patience = 6;
    const Run run = train(m_boosting, options);
    QVERIFY(run.trained);
    QCOMPARE(run.epochs.size(), std::size_t{6});
    for (const TrainingEpoch& epoch : run.epochs) {
        QCOMPARE(epoch.of, 6);
        QVERIFY(epoch.trainingLoss > 0.0);
        QVERIFY(epoch.validationLoss && *epoch.validationLoss > 0.0);
    }
    QVERIFY(run.epochs.back().trainingLoss < run.epochs.front().trainingLoss);
    QVERIFY(!run.trained->stoppedByCaller);
}

void TestTreeTraining::treeAndForestLearnInOneRound()
{
    for (const QString& name : {u"decision-tree"_s, u"random-forest"_s}) {
        const Run run = train(name, {});
        QVERIFY(run.trained);
        QCOMPARE(run.epochs.size(), std::size_t{1});
        QCOMPARE(run.epochs.front().of, 1);
        QVERIFY(run.epochs.front().trainingLoss > 0.0 && run.epochs.front().validationLoss);
        const QByteArray trees = run.trained->files.files.value(u"trees.ubj"_s);
        const auto columns = static_cast<std::size_t>(run.trained->files.identity.features.size());
        const auto loaded = BoostedTrees::fromBytes(trees, columns);
        QVERIFY(loaded);
        QCOMPARE(loaded->rounds().value_or(0), 1);
    }
}

void TestTreeTraining::stopsEarly()
{
    TrainingOptions options;
    options.epochs = 400;
    options.patience = 3;
    const Run run = train(m_boosting, options);
    QVERIFY(run.trained);
    QVERIFY2(run.epochs.size() < 400, "it never stopped");
    // The last three were no better than the one before them.
    const auto lossOf = [&](std::size_t fromEnd) {
        return *run.epochs[run.epochs.size() - 1 - fromEnd].validationLoss;
    };
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(lossOf(i) >= lossOf(3));
    options.epochs = static_cast<int>(run.epochs.size()) - 3;
    options.patience = 400;
    const Run exact = train(m_boosting, options);
    QVERIFY(exact.trained);
    QCOMPARE(run.trained->files.files, exact.trained->files.files);
}

void TestTreeTraining::noPatienceNeverStopsEarly()
{
    TrainingOptions options;
    options.epochs = 4;
    options.patience = 0;
    const Run run = train(m_boosting, options);
    QVERIFY(run.trained);
    QCOMPARE(run.epochs.size(), std::size_t{4});
}

void TestTreeTraining::stoppingKeepsTheBestSoFar()
{
    TrainingOptions options;
    options.epochs = 50;
    options.patience = 50;
    const Run stopped = train(m_boosting, options, 2);
    QVERIFY(stopped.trained);
    QVERIFY(stopped.trained->stoppedByCaller);
    QCOMPARE(stopped.epochs.size(), std::size_t{2});
    // Stopped after epochs that made it worse, it reverts to the best one.
    const auto lossOf = [](const TrainingEpoch& epoch) { return *epoch.validationLoss; };
    options.epochs = 200;
    options.patience = 0;
    const Run further = train(m_boosting, options, 150);
    QVERIFY(further.trained);
    const auto best = std::ranges::min_element(further.epochs, {}, lossOf);
    QVERIFY2(best + 1 != further.epochs.end(), "the last epoch was the best");
    options.epochs = static_cast<int>(best - further.epochs.begin()) + 1;
    const Run exact = train(m_boosting, options);
    QVERIFY(exact.trained);
    QCOMPARE(further.trained->files.files, exact.trained->files.files);
}

void TestTreeTraining::continuesFromWeights()
{
    QTemporaryDir folder;
    TrainingOptions options;
    options.epochs = 3;
    options.patience = 50;
    const Run first = train(m_boosting, options);
    QVERIFY(first.trained);
    QVERIFY(writeModelFiles(folder.path(), first.trained->files));
    options.resumeFolder = folder.path();
    const Run second = train(m_boosting, options);
    QVERIFY2(second.trained, second.trained ? "" : qPrintable(second.trained.error().detail));
    QVERIFY(second.epochs.front().trainingLoss < first.epochs.back().trainingLoss);
    QVERIFY(second.trained->files.files != first.trained->files.files);
}

void TestTreeTraining::weightsStayWhereNothingIsBetter()
{
    const EncodedModelKind kind = gradientBoostingModel();
    constexpr std::size_t columns = 2;
    std::vector<float> values;
    std::vector<float> targets;
    std::vector<float> opposite;
    for (int i = 0; i < 400; ++i) {
        values.push_back(static_cast<float>(i * 37 % 400));
        values.push_back(static_cast<float>(i % 7));
        targets.push_back(values[values.size() - columns] / 100.0f);
        opposite.push_back(-targets.back());
    }
    RowSplit rows;
    rows.training = rows.validation = {values, columns};
    rows.trainingTargets = rows.validationTargets = targets;
    TrainingOptions options;
    options.epochs = 3;
    const auto first = kind.train(rows, options);
    QVERIFY(first);
    // The new training targets are the opposite of the validation targets.
    rows.trainingTargets = opposite;
    rows.resumed = *(*first)->files();
    int last = 0;
    options.onEpoch = [&last](const TrainingEpoch& epoch) { last = epoch.epoch; };
    const auto second = kind.train(rows, options);
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QCOMPARE(last, 3);
    QCOMPARE(*(*second)->predict(rows.validation), *(*first)->predict(rows.validation));
}

void TestTreeTraining::resumesOnlyItsOwnWeights()
{
    QTemporaryDir folder;
    const Run forest = train(u"random-forest"_s, {});
    QVERIFY(forest.trained);
    QVERIFY(writeModelFiles(folder.path(), forest.trained->files));
    TrainingOptions options;
    options.resumeFolder = folder.path();
    QCOMPARE(train(m_boosting, options).trained.error().code, ErrorCode::ModelIncompatible);
    options.resumeFolder = folder.filePath(u"nothing"_s);
    QCOMPARE(train(m_boosting, options).trained.error().code, ErrorCode::ModelMissing);
}

void TestTreeTraining::treeAndForestAreTrainedAgain()
{
    const RegressorRegistry registry = treeRegressors();
    QVERIFY(registry.resumes(m_boosting));
    TrainingOptions options;
    options.resumeFolder = u"anywhere"_s;
    for (const QString& name : {u"likecast"_s, u"decision-tree"_s, u"random-forest"_s}) {
        QVERIFY(!registry.resumes(name));
        const Run run = train(name, options);
        QCOMPARE(run.trained.error().code, ErrorCode::InputInvalid);
        QVERIFY(run.trained.error().detail.contains(u"cannot be resumed"_s));
    }
}

void TestTreeTraining::weightsOfEarlierVersionsAreNotDamaged()
{
    const QString name = u"decision-tree"_s;
    const Run run = train(name, {});
    QVERIFY(run.trained);
    ModelFiles earlier = run.trained->files;
    earlier.files.insert(u"trees.json.z"_s, earlier.files.take(u"trees.ubj"_s));
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(name), earlier));
    QCOMPARE(treeRegressors().load(name, folder.path()).error().code, ErrorCode::ModelIncompatible);
}

LIKECAST_TEST(TestTreeTraining)

#include "tst_tree_training.moc"
