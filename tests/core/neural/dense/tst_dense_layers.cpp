#include "core/neural/plugin/input_scale.h"
#include "core/neural/plugin/network_kind.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace likecast::neural;

namespace
{

using Shape = std::vector<std::int64_t>;

void add(TensorArchive& archive, const std::string& name, const std::vector<float>& values,
         const Shape& shape)
{
    archive.add(name, {values, shape}, TensorArchive::Precision::Full);
}

std::string bagText(std::int64_t columns, std::int64_t width)
{
    const std::int64_t bag[] = {columns, width};
    return std::string(reinterpret_cast<const char*>(bag), sizeof(bag));
}

/// Two plain inputs and two shares of three-value vectors; the output weights the first layer's
/// inputs with 1, 10, 100, 1000 and 10000.
TensorArchive archiveWithBag()
{
    TensorArchive archive;
    add(archive, "input_offset", {0, 0, 0, 0}, {4});
    add(archive, "input_factor", {1, 1, 1, 1}, {4});
    archive.add("layers", "1");
    add(archive, "matrix_0", {1, 10, 100, 1000, 10000}, {5, 1});
    add(archive, "bias_0", {0.5F}, {1});
    archive.add("bag", bagText(2, 3));
    add(archive, "bag_vectors", {1, 2, 3, 4, 0, 8}, {2, 3});
    return archive;
}

bool isRefused(const TensorArchive& archive)
{
    try {
        loadNetwork(denseKind(), archive.toBytes());
    } catch (const DamagedWeights&) {
        return true;
    }
    return false;
}

std::vector<float> scaled(const InputScale& scale, std::vector<float> rows)
{
    scale.apply(rows.data(), static_cast<std::int64_t>(rows.size()) / scale.columns());
    return rows;
}

} // namespace

/// Fully connected layers as stored in files, with their input scale.
class TestDenseLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bagSumsVectorsByTheirShares();
    void damagedLayersAreRefused();
    void hostileBagsAreRefused();
    void standardScaleCentresAndDivides();
    void batchNormScaleKeepsZeros();
};

void TestDenseLayers::bagSumsVectorsByTheirShares()
{
    const auto network = loadNetwork(denseKind(), archiveWithBag().toBytes());
    const std::vector<float> rows{7, 8, 0.5F, 0.25F, 9, 6, 0, 1};
    Tensor outputs;
    QVERIFY(network->predict({rows.data(), {2, 4}}, outputs).ok());
    QCOMPARE(outputs.shape, (Shape{2, 1}));
    // Sums of the vectors: 1.5, 1, 3.5 and 4, 0, 8.
    QCOMPARE(outputs.values,
             (std::vector<float>{0.5F + 7 + 80 + 150 + 1000 + 35000, 0.5F + 9 + 60 + 400 + 80000}));
    QCOMPARE(network->weightCount(), std::int64_t{5 + 1 + 6});
}

void TestDenseLayers::damagedLayersAreRefused()
{
    QVERIFY(!isRefused(archiveWithBag()));
    for (const char* count : {"", "0", "2", "10", "x"}) {
        TensorArchive archive = archiveWithBag();
        archive.add("layers", count);
        QVERIFY2(isRefused(archive), count);
    }
    TensorArchive narrow = archiveWithBag();
    add(narrow, "matrix_0", {1, 10, 100, 1000}, {4, 1});
    QVERIFY(isRefused(narrow));
    TensorArchive empty = archiveWithBag();
    add(empty, "matrix_0", {}, {5, 0});
    add(empty, "bias_0", {}, {0});
    QVERIFY(isRefused(empty));
}

void TestDenseLayers::hostileBagsAreRefused()
{
    using Bag = std::pair<std::int64_t, std::int64_t>;
    constexpr std::int64_t huge = std::int64_t{1} << 62;
    for (const Bag& bag : {Bag{-1, 3}, {4, 3}, {huge, 3}, {2, 0}, {2, -5}, {2, huge}, {0, 3}}) {
        TensorArchive archive = archiveWithBag();
        archive.add("bag", bagText(bag.first, bag.second));
        QVERIFY(isRefused(archive));
    }
    TensorArchive cut = archiveWithBag();
    cut.add("bag", "short");
    QVERIFY(isRefused(cut));
    TensorArchive otherVectors = archiveWithBag();
    add(otherVectors, "bag_vectors", {1, 2, 3}, {1, 3});
    QVERIFY(isRefused(otherVectors));
}

void TestDenseLayers::standardScaleCentresAndDivides()
{
    const float unknown = std::numeric_limits<float>::quiet_NaN();
    // Mean 3, deviation 2; constant; a share; mean and deviation 2 of the known values.
    const std::vector<float> rows{1, 7, 0, 0.0F, 5, 7, 4, 0.5F, unknown, 7, unknown, 1.0F};
    const InputScale scale = InputScale::fit({rows.data(), {3, 4}}, InputScaling::Standard, 64, 1);
    QCOMPARE(scaled(scale, {5, 7, 4, 1.0F}), (std::vector<float>{1, 0, 1, 0.5F}));
    QCOMPARE(scaled(scale, {unknown, 9, INFINITY, 0.5F}), (std::vector<float>{0, 0, 0, 0}));
    QCOMPARE(scaled(scale, {1e30F, 1e30F, -1e30F, 0}), (std::vector<float>{20, 0, -20, -0.5F}));
}

void TestDenseLayers::batchNormScaleKeepsZeros()
{
    // A batch of 16 rows is expected to contain 8 twos in the first column: norm sqrt(32). In the
    // second it would contain fewer than one: the norm of a single value.
    std::vector<float> rows(64 * 2);
    for (std::size_t row = 0; row < 64; row += 2)
        rows[2 * row] = 2.0F;
    rows[1] = 3.0F;
    const InputScale scale = InputScale::fit({rows.data(), {64, 2}}, InputScaling::BatchNorm2, 16);
    const std::vector<float> values = scaled(scale, {2, 3, 0, 0});
    QVERIFY(std::abs(values[0] - 2.0F / std::sqrt(32.0F)) < 1e-6F);
    QVERIFY(std::abs(values[1] - 1.0F) < 1e-6F);
    QCOMPARE(values[2], 0.0F);
    QCOMPARE(values[3], 0.0F);
}

LIKECAST_TEST(TestDenseLayers)
#include "tst_dense_layers.moc"
