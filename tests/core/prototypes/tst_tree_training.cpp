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

std::vector<TrainingSource> sources()
{
    return {synthetic::source(12, 60)};
}

/// A run whose epochs are kept.
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
    run.trained = treeRegressors().train(name, sources(), options);
    return run;
}

} // namespace

/// How the published trees are trained: by epochs, stopped early, stopped by the caller, gone on.
class TestTreeTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEpochHasItsLosses_data() { models(); }
    void everyEpochHasItsLosses();
    void stopsEarly_data() { models(); }
    void stopsEarly();
    void noPatienceNeverStopsEarly_data() { models(); }
    void noPatienceNeverStopsEarly();
    void stoppingKeepsTheBestSoFar_data() { models(); }
    void stoppingKeepsTheBestSoFar();
    void goesOnFromWeights_data() { models(); }
    void goesOnFromWeights();
    void weightsStayWhereNothingIsBetter_data() { models(); }
    void weightsStayWhereNothingIsBetter();
    void goesOnFromItsOwnWeightsOnly();

private:
    static void models()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("tree") << u"decision-tree"_s;
        QTest::newRow("forest") << u"random-forest"_s;
        QTest::newRow("boosting") << u"gradient-boosting"_s;
    }
};

void TestTreeTraining::everyEpochHasItsLosses()
{
    QFETCH(const QString, name);
    TrainingOptions options;
    options.epochs = 6;
    options.patience = 6;
    const Run run = train(name, options);
    QVERIFY(run.trained);
    QCOMPARE(run.epochs.size(), std::size_t{6});
    for (const TrainingEpoch& epoch : run.epochs) {
        QCOMPARE(epoch.of, 6);
        QVERIFY(epoch.trainingLoss > 0.0);
        QVERIFY(epoch.validationLoss && *epoch.validationLoss > 0.0);
    }
    // A forest's parts agree with each other; the others go down.
    if (name != u"random-forest")
        QVERIFY(run.epochs.back().trainingLoss < run.epochs.front().trainingLoss);
    QVERIFY(!run.trained->stoppedByCaller);
}

void TestTreeTraining::stopsEarly()
{
    QFETCH(const QString, name);
    TrainingOptions options;
    options.epochs = 400;
    options.patience = 3;
    const Run run = train(name, options);
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
    const Run exact = train(name, options);
    QVERIFY(exact.trained);
    QCOMPARE(run.trained->files.files, exact.trained->files.files);
}

void TestTreeTraining::noPatienceNeverStopsEarly()
{
    QFETCH(const QString, name);
    TrainingOptions options;
    options.epochs = 4;
    options.patience = 0;
    const Run run = train(name, options);
    QVERIFY(run.trained);
    QCOMPARE(run.epochs.size(), std::size_t{4});
}

void TestTreeTraining::stoppingKeepsTheBestSoFar()
{
    QFETCH(const QString, name);
    TrainingOptions options;
    options.epochs = 50;
    options.patience = 50;
    const Run stopped = train(name, options, 2);
    QVERIFY(stopped.trained);
    QVERIFY(stopped.trained->stoppedByCaller);
    QCOMPARE(stopped.epochs.size(), std::size_t{2});
    // Stopped where the last epochs had made it worse, it is what it was before them.
    const auto lossOf = [](const TrainingEpoch& epoch) { return *epoch.validationLoss; };
    options.epochs = 200;
    options.patience = 0;
    const Run further = train(name, options, 150);
    QVERIFY(further.trained);
    const auto best = std::ranges::min_element(further.epochs, {}, lossOf);
    QVERIFY2(best + 1 != further.epochs.end(), "the last epoch was the best");
    options.epochs = static_cast<int>(best - further.epochs.begin()) + 1;
    const Run exact = train(name, options);
    QVERIFY(exact.trained);
    QCOMPARE(further.trained->files.files, exact.trained->files.files);
}

void TestTreeTraining::goesOnFromWeights()
{
    QFETCH(const QString, name);
    QTemporaryDir folder;
    TrainingOptions options;
    options.epochs = 3;
    options.patience = 50;
    const Run first = train(name, options);
    QVERIFY(first.trained);
    QVERIFY(writeModelFiles(folder.path(), first.trained->files));
    options.resumeFolder = folder.path();
    const Run second = train(name, options);
    QVERIFY2(second.trained, second.trained ? "" : qPrintable(second.trained.error().detail));
    const auto lossOf = [](const TrainingEpoch& epoch) { return *epoch.validationLoss; };
    // A whole forest stays as large as it was grown.
    const auto best = name == u"random-forest" ? std::prev(first.epochs.end())
                                               : std::ranges::min_element(first.epochs, {}, lossOf);
    const bool isBetter =
        lossOf(*std::ranges::min_element(second.epochs, {}, lossOf)) < lossOf(*best);
    QCOMPARE(second.trained->files.files != first.trained->files.files, isBetter);
    if (name == u"gradient-boosting") {
        QVERIFY(second.epochs.front().trainingLoss < first.epochs.back().trainingLoss);
        return;
    }
    options.resumeFolder.clear();
    options.epochs = 6;
    const Run whole = train(name, options);
    QVERIFY(whole.trained);
    // What came after the best epoch is grown once more.
    const auto kept = static_cast<std::size_t>(std::distance(first.epochs.begin(), best)) + 1;
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(second.epochs[i].trainingLoss, whole.epochs[kept + i].trainingLoss);
}

void TestTreeTraining::weightsStayWhereNothingIsBetter()
{
    QFETCH(const QString, name);
    const EncodedModelKind kind = name == u"decision-tree"   ? decisionTreeModel()
                                  : name == u"random-forest" ? randomForestModel()
                                                             : gradientBoostingModel();
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
    // What is learned now is the opposite of what it is judged by.
    rows.trainingTargets = opposite;
    rows.resumed = *(*first)->files();
    int last = 0;
    options.onEpoch = [&last](const TrainingEpoch& epoch) { last = epoch.epoch; };
    const auto second = kind.train(rows, options);
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QCOMPARE(last, 3);
    QCOMPARE(*(*second)->predict(rows.validation), *(*first)->predict(rows.validation));
}

void TestTreeTraining::goesOnFromItsOwnWeightsOnly()
{
    QTemporaryDir folder;
    TrainingOptions options;
    options.epochs = 2;
    const Run forest = train(u"random-forest"_s, options);
    QVERIFY(forest.trained);
    QVERIFY(writeModelFiles(folder.path(), forest.trained->files));
    options.resumeFolder = folder.path();
    QCOMPARE(train(u"gradient-boosting"_s, options).trained.error().code,
             ErrorCode::ModelIncompatible);
    options.resumeFolder = folder.filePath(u"nothing"_s);
    QCOMPARE(train(u"random-forest"_s, options).trained.error().code, ErrorCode::ModelMissing);
}

LIKECAST_TEST(TestTreeTraining)

#include "tst_tree_training.moc"
