#include "core/features/embedding_sketch.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace likecast;

namespace
{

std::vector<double> randomVector(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<double> vector(size);
    for (double& value : vector)
        value = static_cast<double>(random()) / 2147483648.0 - 1.0;
    return vector;
}

double product(const EmbeddingSketch& a, const EmbeddingSketch& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

} // namespace

class TestEmbeddingSketch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anglesAreAboutWhatTheyWere_data();
    void anglesAreAboutWhatTheyWere();
    void scaleSaysNothing();
    void isTheSameEverywhere();
    void standsNonsense();
};

void TestEmbeddingSketch::anglesAreAboutWhatTheyWere_data()
{
    QTest::addColumn<std::size_t>("size");
    QTest::newRow("few") << std::size_t{40};
    QTest::newRow("MobileNetV2") << std::size_t{1280};
    QTest::newRow("a whole feature map") << std::size_t{62'720};
}

void TestEmbeddingSketch::anglesAreAboutWhatTheyWere()
{
    QFETCH(std::size_t, size);
    double length = 0.0;
    double near = 0.0;
    double far = 0.0;
    constexpr unsigned draws = 40;
    for (unsigned draw = 0; draw < draws; ++draw) {
        const std::vector<double> one = randomVector(size, draw);
        std::vector<double> like = randomVector(size, 1000 + draw);
        const auto unlike = sketchOf(like);
        for (std::size_t i = 0; i < size; ++i)
            like[i] = one[i] + 0.25 * like[i];
        const auto sketch = sketchOf(one);
        const auto similar = sketchOf(like);
        QVERIFY(sketch && unlike && similar);
        length += product(*sketch, *sketch) / draws;
        near += product(*sketch, *similar) / draws;
        far += product(*sketch, *unlike) / draws;
    }
    QVERIFY2(std::abs(length - 1.0) < 0.15, qPrintable(QString::number(length)));
    QVERIFY2(std::abs(near - 0.97) < 0.15, qPrintable(QString::number(near)));
    QVERIFY2(std::abs(far) < 0.15, qPrintable(QString::number(far)));
}

void TestEmbeddingSketch::scaleSaysNothing()
{
    const std::vector<double> one = randomVector(100, 1);
    for (const double scale : {1e-150, 1e-3, 1e150}) {
        std::vector<double> scaled = one;
        for (double& value : scaled)
            value *= scale;
        const auto sketch = sketchOf(one);
        const auto other = sketchOf(scaled);
        for (std::size_t i = 0; i < embeddingSketchSize; ++i)
            QVERIFY(std::abs((*other)[i] - (*sketch)[i]) < 1e-12);
    }
}

void TestEmbeddingSketch::isTheSameEverywhere()
{
    // A single coordinate reveals the signs: SplitMix64, seed 0x4c696b6563617374, first output.
    const std::vector<double> first{5.0};
    const auto sketch = sketchOf(first);
    QVERIFY(sketch);
    quint32 signs = 0;
    for (std::size_t i = 0; i < embeddingSketchSize; ++i) {
        QVERIFY(std::abs(std::abs((*sketch)[i]) - 1.0 / std::sqrt(32.0)) < 1e-15);
        signs |= (*sketch)[i] > 0.0 ? 1U << i : 0U;
    }
    QCOMPARE(signs, 0xe4c92831U);
}

void TestEmbeddingSketch::standsNonsense()
{
    QVERIFY(!sketchOf({}));
    for (const double bad :
         {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
        const std::vector<double> vector{1.0, bad};
        QVERIFY(!sketchOf(vector));
    }
    const std::vector<double> nothing(50, 0.0);
    QVERIFY(sketchOf(nothing) == EmbeddingSketch{});
    const std::vector<double> huge(50, std::numeric_limits<double>::max());
    const auto sketch = sketchOf(huge);
    QVERIFY(sketch);
    for (const double value : *sketch)
        QVERIFY(std::isfinite(value));
}

LIKECAST_TEST(TestEmbeddingSketch)
#include "tst_embedding_sketch.moc"
