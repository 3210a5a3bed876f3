#include "core/regression/trees/boosted_trees.h"

#include "tests/support/logged_details.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace likecast;

namespace
{

constexpr std::size_t columns = 3;
constexpr float missing = std::numeric_limits<float>::quiet_NaN();

/// y = 2 if the first column is positive, else -1; the second is constant, the third unknown.
struct StepData {
    std::vector<float> features;
    std::vector<float> targets;

    explicit StepData(int rows)
    {
        for (int i = 0; i < rows; ++i) {
            const float x = static_cast<float>(i % 20) - 9.5F;
            features.insert(features.end(), {x, 1.0F, missing});
            targets.push_back(x > 0.0F ? 2.0F : -1.0F);
        }
    }
    MatrixView view() const { return {features, columns}; }
};

BoostedTreesSettings settings()
{
    BoostedTreesSettings result;
    result.rounds = 120;
    result.huberSlope = 1.0;
    result.rowShare = 1.0;
    result.depth = 2;
    result.learningRate = 0.3;
    result.leastChildWeight = 1.0;
    result.columnShare = 1.0;
    result.ridge = 0.1;
    return result;
}

Result<BoostedTrees> trainedOn(const StepData& data)
{
    return BoostedTrees::train({data.view(), data.targets}, settings());
}

} // namespace

class TestBoostedTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsAStep();
    void isReproducible();
    void survivesSavingAndLoading();
    void contributionsSumToThePrediction();
    void contributionsOfOneSplit();
    void gainSharesNameTheColumnThatMatters();
    void growingSideBySideGivesTheTreesOfEach();
    void firstRoundsAreThoseOfAShorterTraining();
    void continuesFromEarlierTrees();
    void refusesWrongShapes();
    void refusesDamagedBytes();
    void stopsWhenCancelled();
};

void TestBoostedTrees::learnsAStep()
{
    const StepData data(400);
    const auto trees = trainedOn(data);
    QVERIFY(trees);
    const auto predicted = trees->predict(data.view());
    QVERIFY(predicted);
    double error = 0.0;
    for (std::size_t i = 0; i < predicted->size(); ++i)
        error += std::abs(static_cast<double>((*predicted)[i] - data.targets[i]));
    QVERIFY(error / static_cast<double>(predicted->size()) < 0.05);
    QCOMPARE(trees->predict({{}, columns})->size(), std::size_t(0));
}

void TestBoostedTrees::isReproducible()
{
    const StepData data(400);
    QCOMPARE(trainedOn(data)->toBytes().value(), trainedOn(data)->toBytes().value());
}

void TestBoostedTrees::survivesSavingAndLoading()
{
    const StepData data(100);
    const auto trees = trainedOn(data);
    const auto loaded = BoostedTrees::fromBytes(trees->toBytes().value(), columns);
    QVERIFY(loaded);
    QCOMPARE(loaded->predict(data.view()).value(), trees->predict(data.view()).value());
    QCOMPARE(BoostedTrees::fromBytes(trees->toBytes().value(), columns + 1).error().code,
             ErrorCode::ModelDamaged);
}

void TestBoostedTrees::contributionsSumToThePrediction()
{
    const StepData data(40);
    const auto trees = trainedOn(data);
    const auto predicted = trees->predict(data.view());
    const auto shares = trees->contributions(data.view());
    QVERIFY(shares);
    QCOMPARE(shares->size(), data.targets.size() * (columns + 1));
    for (std::size_t row = 0; row < data.targets.size(); ++row) {
        float sum = 0.0F;
        for (std::size_t i = 0; i <= columns; ++i)
            sum += (*shares)[row * (columns + 1) + i];
        QVERIFY(std::abs(sum - (*predicted)[row]) < 1e-4F);
        QCOMPARE((*shares)[row * (columns + 1) + 1], 0.0F);
    }
}

void TestBoostedTrees::contributionsOfOneSplit()
{
    // A quarter of the rows get 2, the others 6: 5 on average.
    const std::vector<float> features{0.0F, -1.0F, 0.0F, 1.0F, 0.0F, 2.0F, 0.0F, 3.0F};
    const std::vector<float> targets{2.0F, 6.0F, 6.0F, 6.0F};
    BoostedTreesSettings one = settings();
    one.rounds = 1;
    one.depth = 1;
    one.learningRate = 1.0;
    one.ridge = 0.0;
    one.loss = TreesLoss::Squared;
    const auto tree = BoostedTrees::train({{features, 2}, targets}, one);
    QVERIFY(tree);
    QCOMPARE(tree->contributions({std::vector{9.0F, -1.0F}, 2}).value(),
             (std::vector{0.0F, -3.0F, 5.0F}));
    QCOMPARE(tree->contributions({std::vector{9.0F, 1.0F}, 2}).value(),
             (std::vector{0.0F, 1.0F, 5.0F}));
    QCOMPARE(tree->gainShares().value(), (std::vector{0.0, 1.0}));
}

void TestBoostedTrees::gainSharesNameTheColumnThatMatters()
{
    const StepData data(400);
    QCOMPARE(trainedOn(data)->gainShares().value(), (std::vector{1.0, 0.0, 0.0}));
    std::vector<float> constant(data.targets.size(), 1.0F);
    const auto leaves = BoostedTrees::train({data.view(), constant}, settings());
    QCOMPARE(leaves->gainShares().value(), (std::vector{0.0, 0.0, 0.0}));
}

void TestBoostedTrees::growingSideBySideGivesTheTreesOfEach()
{
    const StepData few(200);
    const StepData many(400);
    BoostedTreesSettings quick = settings(); // no sampling, so nothing depends on the order
    quick.rounds = 5;
    auto first = GrowingTrees::begin({few.view(), few.targets}, quick, many.view());
    auto second = GrowingTrees::begin({many.view(), many.targets}, quick);
    QVERIFY(first && second);
    for (int round = 0; round < quick.rounds; ++round)
        QVERIFY(first->growRound() && second->growRound());
    const auto alone = BoostedTrees::train({few.view(), few.targets}, quick);
    QCOMPARE(first->firstRounds(quick.rounds)->toBytes().value(), alone->toBytes().value());
    QCOMPARE(first->validationMargins().value(), alone->predict(many.view()).value());
    QCOMPARE(first->trainingMargins().value(), alone->predict(few.view()).value());
    QVERIFY(second->validationMargins()->empty());
}

void TestBoostedTrees::firstRoundsAreThoseOfAShorterTraining()
{
    const StepData data(400);
    BoostedTreesSettings quick = settings();
    quick.rounds = 3;
    const auto shorter = BoostedTrees::train({data.view(), data.targets}, quick);
    auto growing = GrowingTrees::begin({data.view(), data.targets}, quick);
    for (int round = 0; round < 7; ++round)
        QVERIFY(growing->growRound());
    const auto first = growing->firstRounds(3);
    QVERIFY(first);
    QCOMPARE(first->rounds().value(), 3);
    QCOMPARE(first->predict(data.view()).value(), shorter->predict(data.view()).value());
    QCOMPARE(growing->firstRounds(0).error().code, ErrorCode::InputInvalid);
    QCOMPARE(growing->firstRounds(8).error().code, ErrorCode::InputInvalid);
}

void TestBoostedTrees::continuesFromEarlierTrees()
{
    const StepData data(400);
    BoostedTreesSettings quick = settings();
    quick.rounds = 4;
    const auto earlier = BoostedTrees::train({data.view(), data.targets}, quick);
    auto growing =
        GrowingTrees::begin({data.view(), data.targets}, quick, {}, earlier->toBytes().value());
    QVERIFY(growing);
    QCOMPARE(growing->trainingMargins().value(), earlier->predict(data.view()).value());
    QVERIFY(growing->growRound());
    QCOMPARE(growing->firstRounds(5)->rounds().value(), 5);
    QCOMPARE(GrowingTrees::begin({{data.features, 1}, std::vector<float>(1200, 1.0F)}, quick, {},
                                 earlier->toBytes().value())
                 .error()
                 .code,
             ErrorCode::ModelDamaged);
}

void TestBoostedTrees::refusesWrongShapes()
{
    const StepData data(40);
    std::vector<float> tooFew(data.targets.begin(), data.targets.end() - 1);
    QCOMPARE(BoostedTrees::train({data.view(), tooFew}, settings()).error().code,
             ErrorCode::InputInvalid);
    std::vector<float> notFinite = data.targets;
    notFinite[3] = missing;
    QCOMPARE(BoostedTrees::train({data.view(), notFinite}, settings()).error().code,
             ErrorCode::InputInvalid);
    const auto trees = trainedOn(data);
    QCOMPARE(trees->predict({data.features, 2}).error().code, ErrorCode::InputInvalid);
}

void TestBoostedTrees::refusesDamagedBytes()
{
    QCOMPARE(BoostedTrees::fromBytes(QByteArray(), columns).error().code, ErrorCode::ModelDamaged);
    const LoggedDetails log;
    const Error error =
        BoostedTrees::fromBytes(QByteArray("{\"not\": \"a model\"}"), columns).error();
    // XGBoost's words come with a stack of addresses.
    QCOMPARE(error, (Error{ErrorCode::ModelDamaged, {}}));
    QVERIFY2(log.text().contains(" xgboost: "), log.text().constData());
}

void TestBoostedTrees::stopsWhenCancelled()
{
    const StepData data(400);
    CancellationToken cancellation;
    int rounds = 0;
    const auto count = [&](const Progress& progress) {
        rounds = static_cast<int>(progress.done);
        if (rounds == 5)
            cancellation.cancel();
    };
    const auto trees =
        BoostedTrees::train({data.view(), data.targets}, settings(), count, cancellation);
    QCOMPARE(trees.error().code, ErrorCode::Cancelled);
    QCOMPARE(rounds, 5);
}

LIKECAST_TEST(TestBoostedTrees)
#include "tst_boosted_trees.moc"
