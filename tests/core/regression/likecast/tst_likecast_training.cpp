#include "core/regression/likecast/training/likecast_trainer.h"
#include "core/regression/likecast/training/training_table.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace likecast;

class TestLikecastTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheSameBytesTwice();
    void tellsTheLossOfEveryRoundAndChangesNothing();
    void needsPostsAndCanBeCancelled();
    void sourcesMayHoldOneAccountEach();
    void postsOfOneMomentHaveTheSamePast();

private:
    std::vector<TrainingSource> m_sources;
    QByteArray m_residualBytes;
};

void TestLikecastTraining::initTestCase()
{
    m_sources.push_back(synthetic::source(12, 120));
    const auto trained = trainLikecast(m_sources, synthetic::quickSettings(), {}, {});
    QVERIFY(trained);
    m_residualBytes = trained->model.residual.toBytes().value();
}

void TestLikecastTraining::givesTheSameBytesTwice()
{
    const auto again = trainLikecast(m_sources, synthetic::quickSettings(), {}, {});
    QVERIFY(again);
    QCOMPARE(again->model.residual.toBytes().value(), m_residualBytes);
}

void TestLikecastTraining::tellsTheLossOfEveryRoundAndChangesNothing()
{
    std::vector<TrainingEpoch> epochs;
    const LikecastTrainingSettings settings = synthetic::quickSettings();
    const auto watched =
        trainLikecast(m_sources, settings, {}, {},
                      [&epochs](const TrainingEpoch& epoch) { epochs.push_back(epoch); });
    QVERIFY(watched);
    QCOMPARE(watched->model.residual.toBytes().value(), m_residualBytes);
    const int best = watched->training[QStringLiteral("best_round")].toInt();
    QCOMPARE(static_cast<int>(epochs.size()),
             std::min(settings.residual.rounds, best + settings.patience));
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        QCOMPARE(epochs[i].epoch, static_cast<int>(i) + 1);
        QCOMPARE(epochs[i].of, settings.residual.rounds);
        QVERIFY(epochs[i].trainingLoss > 0.0);
        QVERIFY(epochs[i].validationLoss && *epochs[i].validationLoss > 0.0);
    }
    QVERIFY(epochs.back().trainingLoss < 0.8 * epochs.front().trainingLoss);
    QVERIFY(*epochs.back().validationLoss < 0.8 * *epochs.front().validationLoss);
}

void TestLikecastTraining::needsPostsAndCanBeCancelled()
{
    const auto refusal = [](int accounts, int posts) {
        return trainLikecast({synthetic::source(accounts, posts)}, synthetic::quickSettings(), {},
                             {})
            .error();
    };
    QCOMPARE(refusal(1, 200).code, ErrorCode::PostsTooFew);
    QVERIFY(refusal(1, 200).detail.contains(QStringLiteral("accounts")));
    QCOMPARE(refusal(3, 20).code, ErrorCode::PostsTooFew);
    QVERIFY(refusal(3, 20).detail.contains(QStringLiteral("100 are needed")));
    CancellationToken cancellation;
    int calls = 0;
    const auto cancelSoon = [&](const Progress&) {
        if (++calls == 3)
            cancellation.cancel();
    };
    QCOMPARE(
        trainLikecast(m_sources, synthetic::quickSettings(), cancelSoon, cancellation).error().code,
        ErrorCode::Cancelled);
    QVERIFY(calls < 10);
}

void TestLikecastTraining::sourcesMayHoldOneAccountEach()
{
    std::vector<TrainingSource> sources;
    for (const AccountPosts& account : synthetic::source(4, 60).accounts)
        sources.push_back({account.account, {account}});
    LikecastTrainingSettings settings = synthetic::quickSettings();
    settings.folds = 3;
    const auto trained = trainLikecast(sources, settings, {}, {});
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QCOMPARE(trained->training[QStringLiteral("held_out")].toObject().size(), 4);
}

void TestLikecastTraining::postsOfOneMomentHaveTheSamePast()
{
    TrainingSource source = synthetic::source(4, 60);
    for (AccountPosts& account : source.accounts) {
        for (std::size_t i = 0; i < account.posts.size(); ++i)
            account.posts[i].takenAtMs = account.posts[i / 3 * 3].takenAtMs;
    }
    LikecastTrainingSettings settings = synthetic::quickSettings();
    settings.restarts = 0;
    const auto table = TrainingTable::build({source}, settings, {}, {});
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t{240});
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        QCOMPARE(table->rows[i].earlierPosts, i % 60 / 3 * 3);
        const std::size_t first = i / 3 * 3;
        QCOMPARE(table->endOfMomentAt(first), first + 3);
        QCOMPARE(table->rows[i].spread, table->rows[first].spread);
        QCOMPARE(table->featuresOf(i)[featureIndex("hours_since_last").value()],
                 table->featuresOf(first)[featureIndex("hours_since_last").value()]);
    }
}

LIKECAST_TEST(TestLikecastTraining)
#include "tst_likecast_training.moc"
