#include "tests/core/neural/row_network_fixture.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <cstring>
#include <limits>

using namespace likecast;
using namespace likecast::row_network_test;
using namespace Qt::StringLiterals;

namespace
{

double meanAbsoluteError(const RowModel& model, const Rows& rows)
{
    const auto values = model.predict(rows.view());
    double sum = 0.0;
    for (std::size_t i = 0; i < rows.targets.size(); ++i)
        sum += std::abs(static_cast<double>(values->at(i)) - static_cast<double>(rows.targets[i]));
    return sum / static_cast<double>(rows.targets.size());
}

} // namespace

/// Predictions of a trained network, and the inputs and files that it refuses.
class TestRowNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsAKnownFunction();
    void savedAndLoadedPredictsTheSame();
    void unknownAndConstantInputsAreIgnored();
    void predictsOneRowLikeMany();
    void learnsFromRareWords();
    void refusesWhatDoesNotFit();
    void damagedWeightsAreRefused();
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
    QCOMPARE(*(*loaded)->predict(validationRows().view()),
             *(*model)->predict(validationRows().view()));
}

void TestRowNetworks::unknownAndConstantInputsAreIgnored()
{
    Rows odd(600, 1);
    for (std::size_t i = 0; i < odd.targets.size(); ++i) {
        odd.values[i * columns + 3] = 7.0f;
        odd.values[i * columns + 4] = std::numeric_limits<float>::quiet_NaN();
        if (i % 9 == 0)
            odd.values[i * columns + 5] = std::numeric_limits<float>::infinity();
    }
    RowSplit rows = split();
    rows.training = odd.view();
    const auto model = trainRowNetwork(small(), rows, {});
    QVERIFY(model);
    std::vector<float> row{0.5f, 0.2f, -0.3f, 7.0f, std::numeric_limits<float>::quiet_NaN(), 0.0f};
    const auto usual = (*model)->predict({row, columns});
    QVERIFY(usual && std::isfinite(usual->front()));
    QVERIFY(std::abs(usual->front() - 0.85f) < 0.2f);
    row[3] = -1e30f; // constant in training, so ignored
    row[4] = 3.0f;
    QCOMPARE(*(*model)->predict({row, columns}), *usual);
    row[0] = 1e30f;
    QVERIFY(std::isfinite((*model)->predict({row, columns})->front()));

    row[0] = 0.5f;
    const std::vector<float> same(600, 0.25f);
    rows.trainingTargets = same;
    const auto constant = trainRowNetwork(small(), rows, {});
    QVERIFY(constant);
    QVERIFY(std::abs((*constant)->predict({row, columns})->front() - 0.25f) < 0.1f);
}

void TestRowNetworks::predictsOneRowLikeMany()
{
    const auto model = trainRowNetwork(small(), split(), {});
    QVERIFY(model);
    const Rows many(5000, 9);
    const auto together = (*model)->predict(many.view());
    QVERIFY(together);
    QCOMPARE(together->size(), std::size_t{5000});
    for (std::size_t i = 0; i < many.targets.size(); i += 7) {
        const auto alone =
            (*model)->predict({std::span(many.values).subspan(i * columns, columns), columns});
        QVERIFY(alone);
        QCOMPARE(alone->front(), together->at(i));
    }
    QVERIFY((*model)->predict({{}, columns})->empty());
}

void TestRowNetworks::learnsFromRareWords()
{
    constexpr std::size_t words = 40;
    constexpr std::size_t posts = 400;
    std::mt19937 random(4);
    std::vector<float> values;
    std::vector<float> targets;
    for (std::size_t i = 0; i < posts; ++i) {
        float target = 0.3f;
        for (std::size_t k = 0; k < words; ++k) {
            values.push_back(random() % 25 == 0 ? 1.0f : 0.0f);
            target += k < 5 ? values.back() * static_cast<float>(k) * 0.2f : 0.0f;
        }
        targets.push_back(target);
    }
    RowNetwork network = small();
    network.settings.scaling = neural::InputScaling::BatchNorm2;
    double loss = 1.0;
    TrainingOptions options;
    options.epochs = 20;
    options.onEpoch = [&loss](const TrainingEpoch& epoch) { loss = epoch.trainingLoss; };
    RowSplit rows;
    rows.training = {values, words};
    rows.trainingTargets = targets;
    QVERIFY(trainRowNetwork(network, rows, options));
    QVERIFY2(loss < 0.1, qPrintable(QString::number(loss)));
}

void TestRowNetworks::refusesWhatDoesNotFit()
{
    RowSplit rows = split();
    rows.trainingTargets = rows.trainingTargets.first(10);
    QCOMPARE(trainRowNetwork(small(), rows, {}).error().code, ErrorCode::InputInvalid);
    rows = split();
    rows.validation.columns = 3;
    QCOMPARE(trainRowNetwork(small(), rows, {}).error().code, ErrorCode::InputInvalid);
    std::vector<float> targets(trainingRows().targets);
    targets[3] = std::numeric_limits<float>::quiet_NaN();
    rows = split();
    rows.trainingTargets = targets;
    QCOMPARE(trainRowNetwork(small(), rows, {}).error().code, ErrorCode::InputInvalid);
    RowNetwork wide = small();
    wide.settings.hidden = {32, 0};
    QCOMPARE(trainRowNetwork(wide, split(), {}).error().code, ErrorCode::InputInvalid);

    TrainingOptions options;
    options.epochs = 1;
    const auto model = trainRowNetwork(small(), split(), options);
    QVERIFY(model);
    const std::vector<float> row(columns + 1);
    QCOMPARE((*model)->predict({row, columns + 1}).error().code, ErrorCode::InputInvalid);
}

void TestRowNetworks::damagedWeightsAreRefused()
{
    const QByteArray good = filesAfter(1, {}).value(weightsFile);
    QVERIFY(loadRowNetwork({{weightsFile, good}}, columns));
    const auto refusal = [](const QByteArray& bytes) {
        const auto loaded = loadRowNetwork({{weightsFile, bytes}}, columns);
        return loaded ? ErrorCode::Internal : loaded.error().code;
    };
    QCOMPARE(loadRowNetwork({{weightsFile, good}}, columns + 1).error().code,
             ErrorCode::ModelDamaged);
    QCOMPARE(loadRowNetwork({}, columns).error().code, ErrorCode::ModelDamaged);
    for (qsizetype size = 0; size < good.size(); size += 1 + size / 3)
        QCOMPARE(refusal(good.first(size)), ErrorCode::ModelDamaged);
    QCOMPARE(refusal(good + 'x'), ErrorCode::ModelDamaged);

    // A correct checksum for damaged contents.
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = good;
        const auto at = static_cast<qsizetype>(8 + random() % (i < 150 ? 120 : bytes.size() - 16));
        bytes[at] = static_cast<char>(random());
        std::uint64_t hash = 0xcbf29ce484222325U;
        for (qsizetype k = 0; k < bytes.size() - 8; ++k)
            hash = (hash ^ static_cast<unsigned char>(bytes[k])) * 0x100000001b3U;
        std::memcpy(bytes.data() + bytes.size() - 8, &hash, 8);
        const auto loaded = loadRowNetwork({{weightsFile, bytes}}, columns);
        QVERIFY(loaded || loaded.error().code == ErrorCode::ModelDamaged);
    }
}

LIKECAST_TEST(TestRowNetworks)
#include "tst_row_networks.moc"
