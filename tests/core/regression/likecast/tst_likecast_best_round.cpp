#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr int roundLimit = 200;
constexpr int patience = 5;

/// Steps so large that the trees memorise the noise long before their last round.
LikecastTrainingSettings hasty()
{
    LikecastTrainingSettings settings = synthetic::quickSettings();
    settings.residual.rounds = roundLimit;
    settings.residual.learningRate = 0.3;
    settings.patience = patience;
    return settings;
}

struct Told {
    std::vector<TrainingEpoch> epochs;

    int bestRound() const
    {
        return std::ranges::min_element(
                   epochs, {},
                   [](const TrainingEpoch& epoch) { return epoch.validationLoss.value_or(1e9); })
            ->epoch;
    }
};

} // namespace

/// The model is the round that is best on left-out accounts, not the last one.
class TestLikecastBestRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsWhenNothingBetterComes();
    void keepsTheBestRound();
    void withoutPatienceItGrowsToTheEnd();
    void stoppedPastTheBestItKeepsTheBest();

private:
    Result<TrainedLikecast> train(const LikecastTrainingSettings& settings, int stopAt = 0)
    {
        m_told = {};
        CancellationToken cancellation;
        const auto tell = [&](const TrainingEpoch& epoch) {
            m_told.epochs.push_back(epoch);
            if (epoch.epoch == stopAt)
                cancellation.cancel();
        };
        return trainLikecast(m_sources, settings, {}, cancellation, tell);
    }

    const std::vector<TrainingSource> m_sources{synthetic::source(24, 60)};
    Result<TrainedLikecast> m_whole = failure(ErrorCode::Internal);
    Told m_told;
    Told m_wholeTold;
};

void TestLikecastBestRound::initTestCase()
{
    m_whole = train(hasty());
    QVERIFY(m_whole);
    m_wholeTold = m_told;
}

void TestLikecastBestRound::endsWhenNothingBetterComes()
{
    const int best = m_wholeTold.bestRound();
    QVERIFY2(best < roundLimit - patience, qPrintable(QString::number(best)));
    QCOMPARE(m_wholeTold.epochs.back().epoch, best + patience);
    QVERIFY(!m_whole->stoppedByCaller);
}

void TestLikecastBestRound::keepsTheBestRound()
{
    const int best = m_wholeTold.bestRound();
    QCOMPARE(m_whole->model.residual.rounds().value_or(-1), best);
    QCOMPARE(m_whole->training["best_round"_L1].toInt(), best);
    LikecastTrainingSettings asMany = hasty();
    asMany.residual.rounds = best;
    const auto trained = train(asMany);
    QVERIFY(trained);
    QCOMPARE(synthetic::filesOf(*trained), synthetic::filesOf(*m_whole));
}

void TestLikecastBestRound::withoutPatienceItGrowsToTheEnd()
{
    LikecastTrainingSettings patient = hasty();
    patient.patience = 0;
    patient.residual.rounds = m_wholeTold.bestRound() + 3 * patience;
    const auto trained = train(patient);
    QVERIFY(trained);
    QCOMPARE(m_told.epochs.back().epoch, patient.residual.rounds);
    QCOMPARE(trained->model.residual.rounds().value_or(-1), m_told.bestRound());
    QVERIFY(!trained->stoppedByCaller);
}

void TestLikecastBestRound::stoppedPastTheBestItKeepsTheBest()
{
    const int best = m_wholeTold.bestRound();
    const auto stopped = train(hasty(), best + 2);
    QVERIFY(stopped && stopped->stoppedByCaller);
    QCOMPARE(stopped->model.residual.rounds().value_or(-1), best);
    QCOMPARE(synthetic::filesOf(*stopped), synthetic::filesOf(*m_whole));
}

LIKECAST_TEST(TestLikecastBestRound)
#include "tst_likecast_best_round.moc"
