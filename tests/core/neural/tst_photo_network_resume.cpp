#include "core/neural/plugin_training.h"
#include "tests/core/neural/photo_network_fixture.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace likecast;
using namespace likecast::photo_network_test;
using namespace Qt::StringLiterals;

class TestPhotoNetworkResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumedTrainingIsTheUninterruptedOne();
    void resumesFromWeightsAlone();
    void resumedWeightsStayIfNothingIsBetter();
    void vectorsKeepTheirScale();
    void layersBeforeAnotherHeadAreReused();
};

void TestPhotoNetworkResume::resumedTrainingIsTheUninterruptedOne()
{
    const auto whole = PhotoNetworkModel::train(task(), epochs(4));
    const auto half = PhotoNetworkModel::train(task(), epochs(2));
    PhotoNetworkTask rest = task();
    rest.resumeFrom = resumableNetworkFile(*half->files());
    std::vector<int> numbers;
    TrainingOptions options = epochs(2);
    options.onEpoch = [&numbers](const TrainingEpoch& epoch) { numbers.push_back(epoch.epoch); };
    const auto resumed = PhotoNetworkModel::train(rest, options);
    QVERIFY2(resumed, qPrintable(resumed ? QString() : resumed.error().detail));
    QCOMPARE(numbers, (std::vector<int>{3, 4}));
    QCOMPARE(predicted(resumed, validation().rows), predicted(whole, validation().rows));
}

void TestPhotoNetworkResume::resumesFromWeightsAlone()
{
    double first = 0.0;
    TrainingOptions options = epochs(1);
    options.onEpoch = [&first](const TrainingEpoch& epoch) { first = epoch.trainingLoss; };
    PhotoNetworkTask more = task();
    const auto trained = PhotoNetworkModel::train(task(), epochs(5))->files();
    more.resumeFrom = trained->value(u"network.bin"_s);
    QVERIFY(PhotoNetworkModel::train(more, options));
    const double resumed = first;
    QVERIFY(PhotoNetworkModel::train(task(), options));
    QVERIFY2(resumed < 0.8 * first, qPrintable(u"%1 %2"_s.arg(resumed).arg(first)));
}

void TestPhotoNetworkResume::resumedWeightsStayIfNothingIsBetter()
{
    const auto files = PhotoNetworkModel::train(task(), epochs(8))->files();
    PhotoNetworkTask other = task();
    other.resumeFrom = files->value(u"network.bin"_s);
    // Training targets are the opposite of the validation targets.
    std::vector<float> opposite;
    for (const float target : training().targets)
        opposite.push_back(-target);
    other.trainingTargets = opposite;
    const auto worse = PhotoNetworkModel::train(other, epochs(2));
    QVERIFY2(worse, qPrintable(worse ? QString() : worse.error().detail));
    QCOMPARE(worse->files()->value(u"network.bin"_s), other.resumeFrom);
}

void TestPhotoNetworkResume::vectorsKeepTheirScale()
{
    PhotoRows rows(2);
    PhotoRows larger(2);
    std::vector<float> targets;
    std::vector<float> opposite;
    for (int i = 0; i < 64; ++i) {
        const float value = static_cast<float>(i % 16);
        QVERIFY(rows.append(std::vector<float>{value, 1.0f}));
        QVERIFY(larger.append(std::vector<float>{3.0f * value, 2.0f}));
        targets.push_back(value / 8.0f - 1.0f);
        opposite.push_back(-targets.back());
    }
    const PhotoNetworkTask first{rows, targets, rows, targets};
    TrainingOptions patient = epochs(100);
    patient.patience = 0;
    const auto files = PhotoNetworkModel::train(first, patient)->files();
    QVERIFY(files->contains(u"training_state.bin"_s));
    // Learning the new rows never improves the old ones, so weights and scale stay.
    for (const QString& name : {u"network.bin"_s, u"training_state.bin"_s}) {
        PhotoNetworkTask second{larger, opposite, rows, targets};
        second.resumeFrom = files->value(name);
        const auto worse = PhotoNetworkModel::train(second, epochs(1));
        QVERIFY2(worse, qPrintable(worse ? QString() : worse.error().detail));
        QCOMPARE(worse->files()->value(u"network.bin"_s), files->value(u"network.bin"_s));
    }
}

void TestPhotoNetworkResume::layersBeforeAnotherHeadAreReused()
{
    const auto targets = training().classes();
    const auto validationTargets = validation().classes();
    PhotoNetworkTask classes{training().rows,   targets, validation().rows,
                             validationTargets, 3,       neural::Loss::CrossEntropy};
    const auto fresh = PhotoNetworkModel::train(classes, epochs(1));
    classes.resumeFrom = resumableNetworkFile(*brieflyTrained().files());
    const auto reused = PhotoNetworkModel::train(classes, epochs(1));
    QVERIFY(fresh && reused);
    QVERIFY(predicted(fresh, validation().rows) != predicted(reused, validation().rows));
    PhotoRows vectors(8);
    std::vector<float> vectorTargets;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(vectors.append(std::vector<float>(8, static_cast<float>(i))));
        vectorTargets.push_back(static_cast<float>(i % 3));
    }
    const PhotoNetworkTask foreign{
        vectors, vectorTargets,     vectors, vectorTargets, 3, neural::Loss::CrossEntropy,
        1.0,     classes.resumeFrom};
    QCOMPARE(PhotoNetworkModel::train(foreign, epochs(1)).error().code, ErrorCode::ModelDamaged);
}

LIKECAST_TEST(TestPhotoNetworkResume)
#include "tst_photo_network_resume.moc"
