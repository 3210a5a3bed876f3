#include "core/regression/trees/boosted_trees.h"
#include "core/regression/trees/tree_shap.h"
#include "tests/support/test_program.h"

#include <xgboost/c_api.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace likecast;

namespace
{

constexpr std::size_t columns = 6;
constexpr std::size_t rowCount = 300;

/// Targets that only splits on several columns together can tell; a tenth is unknown.
struct TangledData {
    std::vector<float> features;
    std::vector<float> targets;

    TangledData()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<float> uniform(-1.0F, 1.0F);
        for (std::size_t i = 0; i < rowCount; ++i) {
            std::vector<float> row(columns);
            for (float& value : row)
                value = uniform(random);
            targets.push_back(row[0] * row[1] + (row[2] > 0.3F ? row[3] : -row[4]) +
                              0.1F * uniform(random));
            for (float& value : row) {
                if (uniform(random) > 0.8F)
                    value = std::numeric_limits<float>::quiet_NaN();
            }
            features.insert(features.end(), row.begin(), row.end());
        }
    }
    MatrixView view() const { return {features, columns}; }
};

Result<BoostedTrees> trainedOn(const TangledData& data)
{
    BoostedTreesSettings settings;
    settings.rounds = 40;
    settings.treesPerRound = 2;
    settings.learningRate = 0.2;
    settings.leastChildWeight = 1.0;
    settings.columnShare = 0.7;
    return BoostedTrees::train(data.view(), data.targets, {}, settings, {}, {});
}

/// What XGBoost itself says of the same rows; empty after a failure.
std::vector<float> valuesOfXgboost(const QByteArray& model, MatrixView rows)
{
    BoosterHandle booster = nullptr;
    DMatrixHandle matrix = nullptr;
    bst_ulong const* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    std::vector<float> result;
    if (XGBoosterCreate(nullptr, 0, &booster) == 0 &&
        XGBoosterLoadModelFromBuffer(booster, model.constData(),
                                     static_cast<bst_ulong>(model.size())) == 0 &&
        XGDMatrixCreateFromMat(rows.values.data(), rows.rows(), rows.columns,
                               std::numeric_limits<float>::quiet_NaN(), &matrix) == 0 &&
        XGBoosterPredictFromDMatrix(booster, matrix,
                                    R"({"type": 2, "training": false, "iteration_begin": 0,
                                        "iteration_end": 0, "strict_shape": false})",
                                    &shape, &dimensions, &values) == 0)
        result.assign(values, values + rows.rows() * (rows.columns + 1));
    XGDMatrixFree(matrix);
    XGBoosterFree(booster);
    return result;
}

QByteArray oneTree(const QByteArray& left, const QByteArray& right, const QByteArray& column)
{
    return R"({"learner": {"learner_model_param": {"base_score": "0.5"}, "gradient_booster":
               {"model": {"trees": [{"left_children": )" +
           left + R"(, "right_children": )" + right + R"(, "split_indices": )" + column +
           R"(, "split_conditions": [0.0, 2.0, 6.0], "default_left": [1, 0, 0],
               "sum_hessian": [4.0, 1.0, 3.0]}]}}}})";
}

} // namespace

class TestTreeShap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOutOneSplit();
    void agreesWithXgboost();
    void refusesDamagedTrees_data();
    void refusesDamagedTrees();
};

void TestTreeShap::sharesOutOneSplit()
{
    const auto shap =
        TreeShap::fromModelJson(oneTree("[1, -1, -1]", "[2, -1, -1]", "[1, 0, 0]"), 2);
    QVERIFY(shap);
    // A quarter of the rows get 2, the others 6: 5 on average, and 0.5 to begin with.
    const float nan = std::numeric_limits<float>::quiet_NaN();
    QCOMPARE(shap->contributions(std::vector{9.0F, -1.0F}), (std::vector{0.0F, -3.0F, 5.5F}));
    QCOMPARE(shap->contributions(std::vector{9.0F, 0.0F}), (std::vector{0.0F, 1.0F, 5.5F}));
    QCOMPARE(shap->contributions(std::vector{9.0F, nan}), (std::vector{0.0F, -3.0F, 5.5F}));
}

void TestTreeShap::agreesWithXgboost()
{
    const TangledData data;
    const auto trees = trainedOn(data);
    QVERIFY(trees);
    const std::vector<float> expected = valuesOfXgboost(trees->toBytes().value(), data.view());
    QCOMPARE(expected.size(), rowCount * (columns + 1));
    const auto values = trees->contributions(data.view());
    QVERIFY(values);
    QCOMPARE(values->size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(std::abs((*values)[i] - expected[i]) < 2e-5F, qPrintable(QString::number(i)));
}

void TestTreeShap::refusesDamagedTrees_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no trees") << QByteArray("{}");
    QTest::newRow("a column too many") << oneTree("[1, -1, -1]", "[2, -1, -1]", "[2, 0, 0]");
    QTest::newRow("a child outside") << oneTree("[1, -1, -1]", "[3, -1, -1]", "[1, 0, 0]");
    QTest::newRow("no child") << oneTree("[1, -1, -1]", "[-1, -1, -1]", "[1, 0, 0]");
    QTest::newRow("round in circles") << oneTree("[1, 0, -1]", "[2, 0, -1]", "[1, 0, 0]");
    QTest::newRow("lists of two lengths") << oneTree("[1, -1, -1]", "[2, -1]", "[1, 0, 0]");
}

void TestTreeShap::refusesDamagedTrees()
{
    QFETCH(const QByteArray, json);
    const auto shap = TreeShap::fromModelJson(json, 2);
    QVERIFY(!shap);
    QCOMPARE(shap.error().code, ErrorCode::ModelDamaged);
}

LIKECAST_TEST(TestTreeShap)
#include "tst_tree_shap.moc"
