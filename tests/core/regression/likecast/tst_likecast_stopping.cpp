#include "core/prototypes/available_trees.h"
#include "core/regression/likecast/likecast_regressor.h"
#include "core/regression/likecast/training/likecast_resume.h"
#include "core/regression/trees/trees_in_turns.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

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

/// Trains until the residual trees have come to a round, where it is cancelled; 0: to the end.
Result<TrainedLikecast> trainUntil(const std::vector<TrainingSource>& sources, int round,
                                   const LikecastPosition& start = {},
                                   std::vector<TrainingEpoch>* told = nullptr)
{
    CancellationToken cancellation;
    return trainLikecast(
        sources, settings(), {}, cancellation,
        [&](const TrainingEpoch& epoch) {
            if (told)
                told->push_back(epoch);
            if (epoch.epoch == round)
                cancellation.cancel();
        },
        start);
}

QMap<QString, QByteArray> filesOf(const Result<TrainedLikecast>& trained)
{
    const auto files = trained ? trained->model.toFiles({}) : failure(trained.error());
    return files ? files->files : QMap<QString, QByteArray>();
}

double heldOutError(const Result<TrainedLikecast>& trained)
{
    return trained ? trained->training["held_out"_L1]["synthetic"_L1]["mae"_L1].toDouble(-1.0)
                   : -1.0;
}

int roundsOf(const QByteArray& trees)
{
    const auto restored = BoostedTrees::fromBytes(trees, featureCount);
    return restored ? restored->rounds().value_or(-1) : -1;
}

} // namespace

class TestLikecastStopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stoppedItIsTheModelOfSoManyRounds();
    void uninterruptedThereIsNothingToGoOnWith();
    void beforeTheTreesBeginNothingIsKept();
    void stoppedLaterItComesToItsEnd();
    void goesOnToAsGoodAModel();
    void goingOnTwiceGivesTheSame();
    void theManifestSaysWhereItWasStopped();
    void theRegistryGoesOnFromAFolder();
    void goesOnInParts();
    void otherPostsAreRefused();
    void finishedTrainingsAreRefused();
    void damageIsRefused_data();
    void damageIsRefused();
    void aFitThatFailsEndsTheOthers();

private:
    TrainingOptions options(const QString& resumeFolder = {}) const
    {
        TrainingOptions options;
        options.resumeFolder = resumeFolder;
        return options;
    }
    QString writeStopped(const QString& name) const
    {
        auto files = m_stopped->model.toFiles(m_stopped->training);
        addStoppedTraining(*files, *m_stopped->stoppedAt, settings(), m_sources);
        return writeModelFiles(m_folder.filePath(name), *files) ? m_folder.filePath(name)
                                                                : QString();
    }

    const std::vector<TrainingSource> m_sources{synthetic::source(24, 60)};
    Result<TrainedLikecast> m_whole = failure(ErrorCode::Internal);
    Result<TrainedLikecast> m_stopped = failure(ErrorCode::Internal);
    std::vector<TrainingEpoch> m_told; ///< until it was stopped
    QTemporaryDir m_folder;
};

void TestLikecastStopping::initTestCase()
{
    m_whole = trainUntil(m_sources, 0);
    QVERIFY(m_whole);
    m_stopped = trainUntil(m_sources, stoppedRound, {}, &m_told);
    QVERIFY(m_stopped);
}

void TestLikecastStopping::stoppedItIsTheModelOfSoManyRounds()
{
    QCOMPARE(m_told.size(), std::size_t{stoppedRound});
    QCOMPARE(m_told.back().of, allRounds);
    QCOMPARE(m_stopped->model.residual.rounds().value_or(-1), stoppedRound);
    QVERIFY(m_stopped->stoppedAt);
    QCOMPARE(m_stopped->stoppedAt->round, stoppedRound);
    QCOMPARE(m_stopped->stoppedAt->foldTrees.size(), std::size_t{2});
    for (const QByteArray& trees : m_stopped->stoppedAt->foldTrees)
        QCOMPARE(roundsOf(trees), stoppedRound);

    LikecastTrainingSettings asMany = settings();
    asMany.residual.rounds = stoppedRound;
    QCOMPARE(filesOf(m_stopped), filesOf(trainLikecast(m_sources, asMany, {}, {})));
}

void TestLikecastStopping::uninterruptedThereIsNothingToGoOnWith()
{
    QVERIFY(!m_whole->stoppedAt);
    // Nobody looks on, and nothing is otherwise.
    QCOMPARE(filesOf(trainLikecast(m_sources, settings(), {}, {})), filesOf(m_whole));
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
    // All the trees that carry the forecast have grown: the rest is done as if nobody had asked.
    const auto stopped = trainUntil(m_sources, allRounds);
    QVERIFY(stopped);
    QVERIFY(!stopped->stoppedAt);
    QCOMPARE(filesOf(stopped), filesOf(m_whole));
}

void TestLikecastStopping::goesOnToAsGoodAModel()
{
    std::vector<TrainingEpoch> told;
    const auto further = trainUntil(m_sources, 0, *m_stopped->stoppedAt, &told);
    QVERIFY2(further, qPrintable(further ? QString() : further.error().detail));
    QVERIFY(!further->stoppedAt);
    QCOMPARE(told.size(), std::size_t{allRounds - stoppedRound});
    QCOMPARE(told.front().epoch, stoppedRound + 1);
    QCOMPARE(told.back().epoch, allRounds);
    QVERIFY(told.front().trainingLoss < m_told.back().trainingLoss);

    // The trees of before are kept as they are; what comes before and after them is done again.
    QCOMPARE(further->model.residual.rounds().value_or(-1), allRounds);
    const auto kept = further->model.residual.firstRounds(stoppedRound);
    const std::vector<float> row(featureCount, 0.25F);
    QCOMPARE(*kept->predict({row, featureCount}),
             *m_stopped->model.residual.predict({row, featureCount}));
    QCOMPARE(filesOf(further)[u"content.ubj"_s], filesOf(m_whole)[u"content.ubj"_s]);

    const double whole = heldOutError(m_whole);
    const double stopped = heldOutError(m_stopped);
    const double resumed = heldOutError(further);
    QVERIFY2(
        whole > 0.0 && stopped > 1.05 * whole && std::abs(resumed - whole) < 0.01 * whole,
        qPrintable(u"whole %1, stopped %2, resumed %3"_s.arg(whole).arg(stopped).arg(resumed)));
}

void TestLikecastStopping::goingOnTwiceGivesTheSame()
{
    const auto once = filesOf(trainUntil(m_sources, 0, *m_stopped->stoppedAt));
    QVERIFY(!once.isEmpty());
    QCOMPARE(filesOf(trainUntil(m_sources, 0, *m_stopped->stoppedAt)), once);
}

void TestLikecastStopping::theManifestSaysWhereItWasStopped()
{
    const auto read = readModelFiles(writeStopped(u"manifest"_s), LikecastModel::identity());
    QVERIFY(read);
    const QJsonValue stoppedAt = read->training.value("stopped_at"_L1);
    QCOMPARE(stoppedAt["round"_L1].toInt(), stoppedRound);
    QCOMPARE(stoppedAt["of"_L1].toInt(), allRounds);
    QVERIFY(read->files.contains(u"residual_fold_1.ubj"_s));
    // It is a model like any other.
    const auto model = LikecastRegressor::load(m_folder.filePath(u"manifest"_s));
    QVERIFY(model);
    AccountInput input;
    input.posts = m_sources.front().accounts.front().posts;
    QVERIFY((*model)->open(input, {}));
}

void TestLikecastStopping::theRegistryGoesOnFromAFolder()
{
    const RegressorRegistry registry = treeRegressors();
    TrainingOptions first = options();
    first.seed = 5;
    first.onEpoch = [&first](const TrainingEpoch& epoch) {
        if (epoch.epoch == 3)
            first.cancellation.cancel();
    };
    first.epochs = 8;
    const auto stopped = registry.train(u"likecast"_s, m_sources, first);
    QVERIFY2(stopped, qPrintable(stopped ? QString() : stopped.error().detail));
    QVERIFY(stopped->stoppedByCaller);
    const QString folder = m_folder.filePath(u"registry"_s);
    QVERIFY(writeModelFiles(folder, stopped->files));

    TrainingOptions otherSeed = options(folder);
    otherSeed.seed = 7;
    const auto refused = registry.train(u"likecast"_s, m_sources, otherSeed);
    QVERIFY(!refused && refused.error().code == ErrorCode::InputInvalid);
    QVERIFY2(refused.error().detail.contains(u"seed 5"), qPrintable(refused.error().detail));

    TrainingOptions part = options(folder);
    part.epochs = 5;
    std::vector<TrainingEpoch> told;
    part.onEpoch = [&told](const TrainingEpoch& epoch) { told.push_back(epoch); };
    const auto further = registry.train(u"likecast"_s, m_sources, part);
    QVERIFY2(further, qPrintable(further ? QString() : further.error().detail));
    QVERIFY(!further->stoppedByCaller);
    QCOMPARE(told.size(), std::size_t{5});
    QCOMPARE(told.back().epoch, 8);
    QCOMPARE(told.back().of, 8);
    QCOMPARE(roundsOf(further->files.files[u"residual.ubj"_s]), 8);
    QCOMPARE(further->files.training["residual_trees"_L1]["seed"_L1].toInt(), 5);
    // It ended where it was asked to, and goes on from there, too.
    QCOMPARE(further->files.training["stopped_at"_L1]["round"_L1].toInt(), 8);
    QVERIFY(further->files.files.contains(u"residual_fold_0.ubj"_s));
}

void TestLikecastStopping::goesOnInParts()
{
    const QString folder = writeStopped(u"parts"_s);
    LikecastTrainingSettings own = settings();
    own.residual.rounds = 7; // those of the stopped training count
    const auto read = readStoppedTraining(folder, own, m_sources);
    QVERIFY(read);
    QCOMPARE(read->settings.residual.rounds, allRounds);

    LikecastTrainingSettings part = read->settings;
    part.residualRoundsNow = 5;
    const auto further = trainLikecast(m_sources, part, {}, {}, {}, read->position);
    QVERIFY(further && further->stoppedAt);
    QCOMPARE(further->stoppedAt->round, stoppedRound + 5);
    const auto end = trainUntil(m_sources, 0, *further->stoppedAt);
    QVERIFY(end && !end->stoppedAt);
    QCOMPARE(end->model.residual.rounds().value_or(-1), allRounds);
}

void TestLikecastStopping::otherPostsAreRefused()
{
    const QString folder = writeStopped(u"others"_s);
    std::vector<TrainingSource> others = m_sources;
    others.front().accounts.back().posts.back().caption += u'!';
    const auto refused = treeRegressors().train(u"likecast"_s, others, options(folder));
    QCOMPARE(refused.error().code, ErrorCode::InputInvalid);
    QVERIFY(refused.error().detail.contains(u"other posts"));
}

void TestLikecastStopping::finishedTrainingsAreRefused()
{
    const QString folder = m_folder.filePath(u"finished"_s);
    QVERIFY(writeModelFiles(folder, *m_whole->model.toFiles(m_whole->training)));
    const auto refused = treeRegressors().train(u"likecast"_s, m_sources, options(folder));
    QCOMPARE(refused.error().code, ErrorCode::InputInvalid);
    QVERIFY(refused.error().detail.contains(u"came to its end"));
    const QString none = m_folder.filePath(u"none"_s);
    QCOMPARE(treeRegressors().train(u"likecast"_s, m_sources, options(none)).error().code,
             ErrorCode::ModelMissing);
}

void TestLikecastStopping::damageIsRefused_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("round") << QByteArray("\"round\": 4") << QByteArray("\"round\": 40");
    QTest::newRow("no round") << QByteArray("\"round\": 4") << QByteArray("\"round\": -1");
    QTest::newRow("more rounds than there are")
        << QByteArray("\"round\": 4") << QByteArray("\"round\": 5");
    QTest::newRow("no best loss") << QByteArray("best_loss") << QByteArray("worst_loss");
    QTest::newRow("of") << QByteArray("\"of\": 40") << QByteArray("\"of\": 1000000000");
    QTest::newRow("content") << QByteArray("\"content_rounds\": 30")
                             << QByteArray("\"content_rounds\": \"x\"");
}

void TestLikecastStopping::damageIsRefused()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, instead);
    const QString folder = writeStopped(u"damaged"_s);
    const auto refusal = [&] {
        return readStoppedTraining(folder, settings(), m_sources).error().code;
    };
    QVERIFY(readStoppedTraining(folder, settings(), m_sources));
    QFile manifest(folder + u"/manifest.json"_s);
    QVERIFY(manifest.open(QIODevice::ReadWrite));
    QByteArray text = manifest.readAll();
    QVERIFY2(text.contains(part), text.constData());
    manifest.seek(0);
    manifest.resize(0);
    manifest.write(text.replace(part, instead));
    manifest.close();
    QCOMPARE(refusal(), ErrorCode::ModelDamaged);

    QVERIFY(!writeStopped(u"damaged"_s).isEmpty());
    QFile trees(folder + u"/residual_fold_1.ubj"_s);
    QVERIFY(trees.resize(trees.size() / 2));
    QCOMPARE(refusal(), ErrorCode::ModelDamaged);
    QVERIFY(trees.remove());
    QCOMPARE(refusal(), ErrorCode::ModelDamaged);

    LikecastPosition bad = *m_stopped->stoppedAt;
    bad.foldTrees.back().chop(100);
    QCOMPARE(trainUntil(m_sources, 0, bad).error().code, ErrorCode::ModelDamaged);
    bad.foldTrees.pop_back();
    QCOMPARE(trainUntil(m_sources, 0, bad).error().code, ErrorCode::InputInvalid);
}

void TestLikecastStopping::aFitThatFailsEndsTheOthers()
{
    std::vector<int> turns(3);
    const auto fit = [&turns](std::size_t index, int failsAfter, bool throws) -> GrowTrees {
        return [&turns, index, failsAfter, throws](const AwaitTurn& awaitTurn) {
            Result<BoostedTrees> result = BoostedTrees();
            do {
                ++turns[index];
                if (turns[index] == failsAfter && throws)
                    throw std::runtime_error("no memory");
                if (turns[index] == failsAfter)
                    return Result<BoostedTrees>(failure(ErrorCode::ModelDamaged));
            } while (awaitTurn());
            return result;
        };
    };
    int rounds = 0;
    const auto count = [&rounds](int round) {
        rounds = round;
        return round < 9;
    };
    QCOMPARE(
        growInTurns({fit(0, 99, false), fit(1, 4, false), fit(2, 99, false)}, count).error().code,
        ErrorCode::ModelDamaged);
    QCOMPARE(rounds, 3);
    QCOMPARE(turns, (std::vector<int>{4, 4, 3}));

    turns.assign(3, 0);
    const auto thrown = growInTurns({fit(0, 2, true), fit(1, 99, false), fit(2, 99, false)}, count);
    QCOMPARE(thrown.error().code, ErrorCode::Internal);
    QCOMPARE(thrown.error().detail, u"no memory"_s);

    turns.assign(3, 0);
    QVERIFY(growInTurns({fit(0, 99, false), fit(1, 99, false), fit(2, 99, false)}, count));
    QCOMPARE(turns, (std::vector<int>{9, 9, 9}));
    QVERIFY(growInTurns({}, count));
}

LIKECAST_TEST(TestLikecastStopping)
#include "tst_likecast_stopping.moc"
