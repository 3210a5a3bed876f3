#include "core/neural/plugin_training.h"
#include "tests/core/neural/photo_network_fixture.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace likecast;
using namespace likecast::photo_network_test;
using namespace Qt::StringLiterals;

class TestPhotoNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasExactlyThePublishedWeights();
    void learnsWhatAPhotoShows();
    void learnsClasses();
    void learnsFromVectors();
    void sameSeedGivesTheSameNetwork();
    void savedAndLoadedPredictsTheSame();
    void cancelWithinAnEpochKeepsTheBestWeights();
    void cancelBeforeTheFirstStepIsCancelled();
    void damagedWeightsAreRefused();
    void foreignShapesAreRefused();
    void invalidTargetsAreRefused();
};

void TestPhotoNetwork::hasExactlyThePublishedWeights()
{
    QCOMPARE(brieflyTrained().weightCount(), qint64(1'625'281));
    PhotoNetworkTask classes = task();
    const auto targets = training().classes();
    const auto validationTargets = validation().classes();
    classes.trainingTargets = targets;
    classes.validationTargets = validationTargets;
    classes.outputs = 3;
    classes.loss = neural::Loss::CrossEntropy;
    QCOMPARE(PhotoNetworkModel::train(classes, epochs(1))->weightCount(),
             qint64(1'625'281 + 2 * 129));
}

void TestPhotoNetwork::learnsWhatAPhotoShows()
{
    std::vector<TrainingEpoch> seen;
    TrainingOptions options = epochs(10);
    options.onEpoch = [&seen](const TrainingEpoch& epoch) { seen.push_back(epoch); };
    PhotoNetworkTask twice = task();
    twice.lossFactor = 100.0;
    const auto model = PhotoNetworkModel::train(twice, options);
    QVERIFY(model);
    QCOMPARE(seen.size(), std::size_t(10));
    QCOMPARE(seen.front().of, 10);
    QVERIFY(seen.back().validationLoss);
    QVERIFY(seen.back().trainingLoss < 0.5 * seen.front().trainingLoss);
    const Photos unseen(16, 3);
    const double error = meanSquaredError(predicted(model, unseen.rows), unseen.targets);
    // Evenly spread over a range of 2: predicting the mean would give 1/3.
    QVERIFY2(error < 0.1, qPrintable(QString::number(error)));
    double best = 1e9;
    for (const TrainingEpoch& epoch : seen)
        best = std::min(best, *epoch.validationLoss);
    const double kept = meanSquaredError(predicted(model, validation().rows), validation().targets);
    QVERIFY(std::abs(100.0 * kept - best) < 0.02 * best + 0.01);
}

void TestPhotoNetwork::learnsClasses()
{
    PhotoNetworkTask classes = task();
    const auto targets = training().classes();
    const auto validationTargets = validation().classes();
    classes.trainingTargets = targets;
    classes.validationTargets = validationTargets;
    classes.outputs = 3;
    classes.loss = neural::Loss::CrossEntropy;
    const auto model = PhotoNetworkModel::train(classes, epochs(10));
    const Photos unseen(30, 4);
    const std::vector<float> wanted = unseen.classes();
    const std::vector<float> logits = predicted(model, unseen.rows);
    QCOMPARE(logits.size(), std::size_t(90));
    int right = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto row = logits.begin() + static_cast<std::ptrdiff_t>(3 * i);
        right += std::max_element(row, row + 3) - row == static_cast<std::ptrdiff_t>(wanted[i]);
    }
    QVERIFY2(right >= 22, qPrintable(QString::number(right)));
}

void TestPhotoNetwork::learnsFromVectors()
{
    std::mt19937 random(5);
    const auto make = [&random](int count, PhotoRows& rows, std::vector<float>& targets) {
        for (int i = 0; i < count; ++i) {
            std::vector<float> vector;
            for (int k = 0; k < 10; ++k)
                vector.push_back(static_cast<float>(random() % 1000) / 10.0f);
            targets.push_back(vector[3] > vector[7] ? 1.0f : 0.0f);
            if (!rows.append(vector))
                qFatal("no vector");
        }
    };
    PhotoRows rows(10);
    PhotoRows validationRows(10);
    std::vector<float> targets;
    std::vector<float> validationTargets;
    make(400, rows, targets);
    make(60, validationRows, validationTargets);
    const PhotoNetworkTask vectors{
        rows, targets, validationRows, validationTargets, 2, neural::Loss::CrossEntropy};
    const auto model = PhotoNetworkModel::train(vectors, epochs(30));
    const std::vector<float> logits = predicted(model, validationRows);
    QCOMPARE(model->weightCount(), qint64(10 * 128 + 128 + 128 * 2 + 2));
    int right = 0;
    for (std::size_t i = 0; i < validationTargets.size(); ++i)
        right += (logits[2 * i + 1] > logits[2 * i]) == (validationTargets[i] > 0.5f);
    QVERIFY2(right >= 52, qPrintable(QString::number(right)));
    const auto loaded = PhotoNetworkModel::load(*model->files(), 10, 2);
    QCOMPARE(predicted(loaded, validationRows), logits);
    QCOMPARE(rows.append(std::vector<float>(9)).error().code, ErrorCode::InputInvalid);
    QCOMPARE(rows.append(std::vector<float>(10, NAN)).error().code, ErrorCode::InputInvalid);
}

void TestPhotoNetwork::sameSeedGivesTheSameNetwork()
{
    const auto once = PhotoNetworkModel::train(task(), epochs(2))->files();
    const auto again = PhotoNetworkModel::train(task(), epochs(2))->files();
    QVERIFY(*once == *again);
    TrainingOptions other = epochs(2);
    other.seed = 8;
    QVERIFY(*PhotoNetworkModel::train(task(), other)->files() != *once);
}

void TestPhotoNetwork::savedAndLoadedPredictsTheSame()
{
    const PhotoNetworkModel& model = brieflyTrained();
    const auto loaded = PhotoNetworkModel::load(*model.files(), 0, 1);
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
    QCOMPARE(predicted(loaded, validation().rows), *model.predict(validation().rows));
    QVERIFY(resumableNetworkFile(*loaded->files()).size() < 4'000'000);
}

void TestPhotoNetwork::cancelWithinAnEpochKeepsTheBestWeights()
{
    TrainingOptions options = epochs(50);
    double best = 1e9;
    options.onEpoch = [&](const TrainingEpoch& epoch) {
        best = std::min(best, *epoch.validationLoss);
        if (epoch.epoch == 3)
            options.cancellation.cancel();
    };
    const auto model = PhotoNetworkModel::train(task(), options);
    QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
    const double kept = meanSquaredError(predicted(model, validation().rows), validation().targets);
    QVERIFY(std::abs(kept - best) < 0.02 * best + 1e-4);
}

void TestPhotoNetwork::cancelBeforeTheFirstStepIsCancelled()
{
    TrainingOptions options = epochs(5);
    options.cancellation.cancel();
    QCOMPARE(PhotoNetworkModel::train(task(), options).error().code, ErrorCode::Cancelled);
}

void TestPhotoNetwork::damagedWeightsAreRefused()
{
    const auto files = brieflyTrained().files();
    for (const QString& name : files->keys()) {
        const QByteArray whole = files->value(name);
        for (const QByteArray& bytes :
             {whole.left(whole.size() / 2), QByteArray(), QByteArray("garbage"), whole + 'x'}) {
            PhotoNetworkTask rest = task();
            rest.resumeFrom = bytes;
            if (!bytes.isEmpty())
                QCOMPARE(PhotoNetworkModel::train(rest, epochs(1)).error().code,
                         ErrorCode::ModelDamaged);
            QMap<QString, QByteArray> damaged = *files;
            damaged[name] = bytes;
            if (name == u"network.bin"_s)
                QCOMPARE(PhotoNetworkModel::load(damaged, 0, 1).error().code,
                         ErrorCode::ModelDamaged);
        }
    }
}

void TestPhotoNetwork::foreignShapesAreRefused()
{
    const PhotoNetworkModel& model = brieflyTrained();
    QCOMPARE(PhotoNetworkModel::load(*model.files(), 0, 3).error().code, ErrorCode::ModelDamaged);
    QCOMPARE(PhotoNetworkModel::load(*model.files(), 9, 1).error().code, ErrorCode::ModelDamaged);
    QCOMPARE(PhotoNetworkModel::load({}, 0, 1).error().code, ErrorCode::ModelDamaged);
    PhotoRows vectors(5);
    QVERIFY(vectors.append(std::vector<float>(5)));
    QCOMPARE(model.predict(vectors).error().code, ErrorCode::InputInvalid);
    QCOMPARE(model.predict(PhotoRows())->size(), std::size_t(0));
}

void TestPhotoNetwork::invalidTargetsAreRefused()
{
    PhotoNetworkTask wrong = task();
    std::vector<float> targets = training().targets;
    targets.back() = NAN;
    wrong.trainingTargets = targets;
    QCOMPARE(PhotoNetworkModel::train(wrong, epochs(1)).error().code, ErrorCode::InputInvalid);
    targets.pop_back();
    wrong.trainingTargets = targets;
    QCOMPARE(PhotoNetworkModel::train(wrong, epochs(1)).error().code, ErrorCode::InputInvalid);
    PhotoNetworkTask noClasses = task();
    noClasses.loss = neural::Loss::CrossEntropy;
    noClasses.outputs = 3;
    QCOMPARE(PhotoNetworkModel::train(noClasses, epochs(1)).error().code, ErrorCode::InputInvalid);
}

LIKECAST_TEST(TestPhotoNetwork)
#include "tst_photo_network.moc"
