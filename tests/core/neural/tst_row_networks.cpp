#include "core/neural/row_network_model.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t columns = 6;

/// y = |x0| + x1 - 0.5 x2, the other columns say nothing.
struct Rows {
    std::vector<float> values;
    std::vector<float> targets;

    Rows(std::size_t count, unsigned seed)
    {
        std::mt19937 random(seed);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t k = 0; k < columns; ++k)
                values.push_back(static_cast<float>(random() % 2001) / 1000.0f - 1.0f);
            const float* row = values.data() + i * columns;
            targets.push_back(std::abs(row[0]) + row[1] - 0.5f * row[2]);
        }
    }
    MatrixView view() const { return {values, columns}; }
};

const Rows& training()
{
    static const Rows rows(600, 1);
    return rows;
}

const Rows& validation()
{
    static const Rows rows(100, 2);
    return rows;
}

RowSplit split()
{
    RowSplit rows;
    rows.training = training().view();
    rows.trainingTargets = training().targets;
    rows.validation = validation().view();
    rows.validationTargets = validation().targets;
    return rows;
}

RowNetwork small()
{
    RowNetwork network;
    network.settings.hidden = {32, 16};
    network.fit.batch = 32;
    network.fit.learningRate = 3e-3;
    network.fit.epochs = 30;
    return network;
}

double meanAbsoluteError(const RowModel& model, const Rows& rows)
{
    const auto values = model.predict(rows.view());
    double sum = 0.0;
    for (std::size_t i = 0; i < rows.targets.size(); ++i)
        sum += std::abs(static_cast<double>(values->at(i)) - static_cast<double>(rows.targets[i]));
    return sum / static_cast<double>(rows.targets.size());
}

} // namespace

class TestRowNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsAKnownFunction();
    void savedAndLoadedPredictsTheSame();
};

void TestRowNetworks::learnsAKnownFunction()
{
    std::vector<TrainingEpoch> epochs;
    TrainingOptions options;
    options.onEpoch = [&](const TrainingEpoch& epoch) { epochs.push_back(epoch); };
    const auto model = trainRowNetwork(small(), split(), options);
    QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
    const double error = meanAbsoluteError(**model, Rows(200, 3));
    QVERIFY2(error < 0.06, qPrintable(QString::number(error)));
    QVERIFY(epochs.size() > 5 && epochs.size() <= 30);
    QCOMPARE(epochs.front().epoch, 1);
    QCOMPARE(epochs.front().of, 30);
    QVERIFY(epochs.back().trainingLoss < 0.3 * epochs.front().trainingLoss);
    QVERIFY(epochs.back().validationLoss && *epochs.back().validationLoss < 0.1);
}

void TestRowNetworks::savedAndLoadedPredictsTheSame()
{
    TrainingOptions options;
    options.epochs = 2;
    const auto model = trainRowNetwork(small(), split(), options);
    QVERIFY(model);
    const auto files = (*model)->files();
    QVERIFY(files);
    const auto loaded = loadRowNetwork(*files, columns);
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
    QCOMPARE(*(*loaded)->predict(validation().view()), *(*model)->predict(validation().view()));
}

QTEST_GUILESS_MAIN(TestRowNetworks)
#include "tst_row_networks.moc"
