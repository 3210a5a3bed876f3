#include "core/prototypes/available_trees.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr int allRounds = 40;
constexpr int stoppedRound = 4;

LikecastTrainingSettings settings()
{
    LikecastTrainingSettings settings = synthetic::quickSettings();
    settings.residual.learningRate = 0.05; // the last round is the best one
    return settings;
}

/// Trains until the residual trees reach `round`, and cancels there; 0: to the end.
Result<TrainedLikecast> trainUntil(const std::vector<TrainingSource>& sources, int round,
                                   std::vector<TrainingEpoch>* told = nullptr)
{
    CancellationToken cancellation;
    return trainLikecast(sources, settings(), {}, cancellation, [&](const TrainingEpoch& epoch) {
        if (told)
            told->push_back(epoch);
        if (epoch.epoch == round)
            cancellation.cancel();
    });
}

} // namespace

/// A stopped training keeps its best rounds.
class TestLikecastStopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stoppedItIsTheModelOfSoManyRounds();
    void beforeTheTreesBeginNothingIsKept();
    void stoppedLaterItComesToItsEnd();
    void theRegistrySaysWhoStoppedIt();

private:
    const std::vector<TrainingSource> m_sources{synthetic::source(24, 60)};
    Result<TrainedLikecast> m_whole = failure(ErrorCode::Internal);
};

void TestLikecastStopping::initTestCase()
{
    m_whole = trainUntil(m_sources, 0);
    QVERIFY(m_whole);
    QVERIFY(!m_whole->stoppedByCaller);
    QCOMPARE(m_whole->model.residual.rounds().value_or(-1), allRounds);
}

void TestLikecastStopping::stoppedItIsTheModelOfSoManyRounds()
{
    std::vector<TrainingEpoch> told;
    const auto stopped = trainUntil(m_sources, stoppedRound, &told);
    QVERIFY(stopped);
    QVERIFY(stopped->stoppedByCaller);
    QCOMPARE(told.size(), std::size_t{stoppedRound});
    QCOMPARE(told.back().of, allRounds);
    QCOMPARE(stopped->model.residual.rounds().value_or(-1), stoppedRound);

    LikecastTrainingSettings asMany = settings();
    asMany.residual.rounds = stoppedRound;
    const auto trained = trainLikecast(m_sources, asMany, {}, {});
    QVERIFY(trained);
    QVERIFY(!trained->stoppedByCaller);
    QCOMPARE(synthetic::filesOf(*stopped), synthetic::filesOf(*trained));
}

void TestLikecastStopping::beforeTheTreesBeginNothingIsKept()
{
    CancellationToken cancellation;
    const auto atOnce = [&](const Progress& progress) {
        if (progress.done > 0)
            cancellation.cancel();
    };
    const auto stopped = trainLikecast(m_sources, settings(), atOnce, cancellation);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(stopped.error().detail.contains(u"nothing to keep"));
}

void TestLikecastStopping::stoppedLaterItComesToItsEnd()
{
    // All trees needed for the forecast have grown: the rest completes as if not cancelled.
    const auto stopped = trainUntil(m_sources, allRounds);
    QVERIFY(stopped);
    QVERIFY(!stopped->stoppedByCaller);
    QCOMPARE(synthetic::filesOf(*stopped), synthetic::filesOf(*m_whole));
}

void TestLikecastStopping::theRegistrySaysWhoStoppedIt()
{
    const RegressorRegistry registry = treeRegressors();
    TrainingOptions options;
    options.epochs = 3;
    const auto whole = registry.train(u"likecast"_s, m_sources, options);
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().detail));
    QVERIFY(!whole->stoppedByCaller);
    options.epochs = 8;
    options.onEpoch = [&options](const TrainingEpoch& epoch) {
        if (epoch.epoch == 3)
            options.cancellation.cancel();
    };
    const auto stopped = registry.train(u"likecast"_s, m_sources, options);
    QVERIFY(stopped && stopped->stoppedByCaller);
    QCOMPARE(stopped->files.files, whole->files.files);
}

LIKECAST_TEST(TestLikecastStopping)
#include "tst_likecast_stopping.moc"
