#include "core/neural/neural_models.h"
#include "core/own_models/own_models.h"
#include "core/prototypes/available_trees.h"
#include "tests/core/evaluation/evaluation_fixtures.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Training on one account's posts, and resuming it.
class TestOwnModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheLossOfEveryEpoch();
    void stoppedTrainingGoesOnAsIfItHadNotStopped();
    void finishedWeightsGoOn();
    void stoppedAtOnceTheOlderStays();
    void otherPostsAreRefused();
    void nothingKeptIsRefused();
    void hostileManifestsTellNothing();

private:
    QByteArray weights(const QString& folder) const
    {
        QFile file(m_directory->filePath(folder + u"/mlp/network.bin"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ModelFolders folders(const QString& own) const { return {{}, m_directory->filePath(own)}; }
    Result<TrainedRegressor> train(const QString& own, int epochs, TrainingStart start,
                                   int cancelAfter = 0, int posts = 200);

    RegressorRegistry m_registry = [] {
        RegressorRegistry registry = treeRegressors();
        addNeuralRegressors(registry);
        return registry;
    }();
    std::unique_ptr<QTemporaryDir> m_directory;
    std::vector<TrainingEpoch> m_told;
};

void TestOwnModels::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

Result<TrainedRegressor> TestOwnModels::train(const QString& own, int epochs, TrainingStart start,
                                              int cancelAfter, int posts)
{
    m_told.clear();
    TrainingOptions options;
    options.epochs = epochs;
    options.patience = 100;
    options.onEpoch = [this, cancelAfter, &options](const TrainingEpoch& epoch) {
        m_told.push_back(epoch);
        if (epoch.epoch == cancelAfter)
            options.cancellation.cancel();
    };
    return trainOnAccount(m_registry, u"mlp"_s, folders(own),
                          test::wanderingAccount(u"a"_s, posts, 7), options, start);
}

void TestOwnModels::keepsTheLossOfEveryEpoch()
{
    QVERIFY(train(u"a"_s, 4, TrainingStart::FromScratch));
    const QJsonObject training = ownTraining(folders(u"a"_s).own, u"mlp"_s);
    const std::vector<TrainingEpoch> epochs = epochsOf(training);
    QCOMPARE(epochs.size(), std::size_t{4});
    QCOMPARE(m_told.size(), std::size_t{4});
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        QCOMPARE(epochs[i].epoch, static_cast<int>(i) + 1);
        QCOMPARE(epochs[i].of, 4);
        QCOMPARE(epochs[i].trainingLoss, m_told[i].trainingLoss);
        QCOMPARE(epochs[i].validationLoss, m_told[i].validationLoss);
    }
    QVERIFY(!wasStopped(training));
    QVERIFY(trainedUntilMs(training) > 0);
}

void TestOwnModels::stoppedTrainingGoesOnAsIfItHadNotStopped()
{
    QVERIFY(train(u"whole"_s, 8, TrainingStart::FromScratch));
    const std::vector<TrainingEpoch> whole = m_told;

    const auto stopped = train(u"parts"_s, 8, TrainingStart::FromScratch, 3);
    QVERIFY(stopped && stopped->stoppedByCaller);
    QVERIFY(wasStopped(ownTraining(folders(u"parts"_s).own, u"mlp"_s)));
    QVERIFY(weights(u"parts"_s) != weights(u"whole"_s));
    const auto goneOn = train(u"parts"_s, 5, TrainingStart::Resume);
    QVERIFY2(goneOn, qPrintable(goneOn ? QString() : goneOn.error().detail));
    QCOMPARE(weights(u"parts"_s), weights(u"whole"_s));
    QCOMPARE(m_told.size(), whole.size()); // the first three are reported again
    for (std::size_t i = 0; i < whole.size(); ++i) {
        QCOMPARE(m_told[i].epoch, whole[i].epoch);
        QCOMPARE(m_told[i].trainingLoss, whole[i].trainingLoss);
        QCOMPARE(m_told[i].validationLoss, whole[i].validationLoss);
    }
    const QJsonObject training = ownTraining(folders(u"parts"_s).own, u"mlp"_s);
    QCOMPARE(epochsOf(training).size(), whole.size());
    QVERIFY(!wasStopped(training));
}

void TestOwnModels::finishedWeightsGoOn()
{
    QVERIFY(train(u"a"_s, 0, TrainingStart::FromScratch)); // with the published number of epochs
    const QByteArray finished = weights(u"a"_s);
    QVERIFY(!QFile::exists(m_directory->filePath(u"a/mlp/training_state.bin"_s)));
    QVERIFY(train(u"a"_s, 3, TrainingStart::Resume));
    QCOMPARE(m_told.front().epoch, 1); // resumes its weights, but restarts the count
    QCOMPARE(m_told.size(), std::size_t{3});
    QVERIFY(weights(u"a"_s) != finished);
}

void TestOwnModels::stoppedAtOnceTheOlderStays()
{
    QVERIFY(train(u"a"_s, 0, TrainingStart::FromScratch));
    const QByteArray kept = weights(u"a"_s);
    TrainingOptions options;
    options.cancellation.cancel();
    const auto stopped =
        trainOnAccount(m_registry, u"mlp"_s, folders(u"a"_s),
                       test::wanderingAccount(u"a"_s, 200, 7), options, TrainingStart::Resume);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(weights(u"a"_s), kept);
}

void TestOwnModels::otherPostsAreRefused()
{
    QVERIFY(train(u"a"_s, 2, TrainingStart::FromScratch));
    const QByteArray kept = weights(u"a"_s);
    const auto refused = train(u"a"_s, 2, TrainingStart::Resume, 0, 240);
    QCOMPARE(refused.error().code, ErrorCode::ModelIncompatible);
    QVERIFY(m_told.empty());
    QCOMPARE(weights(u"a"_s), kept);
}

void TestOwnModels::nothingKeptIsRefused()
{
    QCOMPARE(train(u"none"_s, 2, TrainingStart::Resume).error().code, ErrorCode::ModelMissing);
    QVERIFY(!QDir(folders(u"none"_s).own).exists());
}

void TestOwnModels::hostileManifestsTellNothing()
{
    const QString folder = m_directory->filePath(u"a/mlp"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const QByteArray& manifest :
         {QByteArray(R"({"training": {"epochs": [{"epoch": 2}, {"epoch": 1}]}})"),
          QByteArray(R"({"training": {"epochs": [{"epoch": -1}]}})"),
          QByteArray(R"({"training": {"epochs": 7, "trained_until_ms": "x"}})"),
          QByteArray(R"({"training": [1]})"), QByteArray("{"), QByteArray()}) {
        QFile file(folder + u"/manifest.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(manifest) == manifest.size());
        file.close();
        const QJsonObject training = ownTraining(folders(u"a"_s).own, u"mlp"_s);
        QVERIFY2(epochsOf(training).empty(), manifest.constData());
        QCOMPARE(trainedUntilMs(training), 0);
    }
}

LIKECAST_TEST(TestOwnModels)
#include "tst_own_models.moc"
