#include "core/regression/likecast/photo_effect.h"
#include "core/regression/likecast/usual_embedding.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace likecast;

namespace
{

const PackOrigin onePack{QStringLiteral("one"), "1"};
const PackOrigin otherPack{QStringLiteral("other"), "2"};

/// An empty photo, except for the pack's output.
PhotoFeatures embeddedPhoto(const std::vector<double>& vector, const PackOrigin& pack = onePack)
{
    PhotoFeatures photo;
    if (const auto sketch = sketchOf(vector))
        photo.embedding = PhotoEmbedding{pack, *sketch};
    return photo;
}

/// Vectors of a backbone with many dimensions: all very similar, half of them slightly to one side,
/// half to the other.
std::vector<double> vectorOf(bool isFirstSide, unsigned seed, std::size_t size = 512)
{
    std::mt19937 random(seed);
    std::vector<double> vector(size);
    for (std::size_t i = 0; i < size; ++i) {
        const double noise = static_cast<double>(random()) / 4294967296.0 - 0.5;
        const double side = (i % 2 == 0) == isFirstSide ? 0.3 : -0.3;
        vector[i] = 5.0 + side + noise;
    }
    return vector;
}

double lookOf(const PhotoEffect& effect, bool isFirstSide, unsigned seed)
{
    return effect.effect(embeddedPhoto(vectorOf(isFirstSide, seed))).look -
           effect.effect(PhotoFeatures()).look;
}

} // namespace

class TestUsualEmbedding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distancesHaveLengthOneInTheMean();
    void tooFewOrEqualPhotosSayNothing();
    void anOutlierIsBounded();
    void packsAreNotMixed();
    void theEffectFollowsWhatOnlyTheEmbeddingSees();
    void withoutEvidenceNothingMoves();
    void photosWithoutOneAreNotMoved();
    void standsNonsense();
};

void TestUsualEmbedding::distancesHaveLengthOneInTheMean()
{
    for (const std::size_t size : {std::size_t{2}, std::size_t{64}, std::size_t{1280}}) {
        UsualEmbedding usual;
        for (unsigned i = 0; i < 200; ++i)
            usual.append(embeddedPhoto(vectorOf(i % 2 == 0, i, size)));
        double squares = 0.0;
        for (unsigned i = 0; i < 200; ++i) {
            const auto distance = usual.standardised(embeddedPhoto(vectorOf(i % 2 == 0, i, size)));
            QVERIFY(distance);
            for (const double value : *distance)
                squares += value * value / 200.0;
        }
        QVERIFY2(std::abs(squares - 1.0) < 0.02, qPrintable(QString::number(squares)));
    }
}

void TestUsualEmbedding::tooFewOrEqualPhotosSayNothing()
{
    UsualEmbedding usual;
    const PhotoFeatures asked = embeddedPhoto(vectorOf(true, 99));
    for (unsigned i = 0; i + 1.0 < UsualEmbedding::leastPhotos; ++i)
        usual.append(embeddedPhoto(vectorOf(i % 2 == 0, i)));
    QVERIFY(!usual.standardised(asked));
    usual.append(embeddedPhoto(vectorOf(true, 50)));
    QVERIFY(usual.standardised(asked));
    QVERIFY(!usual.standardised(PhotoFeatures()));

    UsualEmbedding equal;
    for (int i = 0; i < 50; ++i)
        equal.append(embeddedPhoto({1.0, 2.0, 3.0}));
    QVERIFY(!equal.standardised(asked));
}

void TestUsualEmbedding::anOutlierIsBounded()
{
    UsualEmbedding usual;
    for (unsigned i = 0; i < 30; ++i)
        usual.append(embeddedPhoto(vectorOf(i % 2 == 0, i)));
    std::vector<double> opposite = vectorOf(true, 1);
    for (double& value : opposite)
        value = -value;
    const auto distance = usual.standardised(embeddedPhoto(opposite));
    QVERIFY(distance);
    double squares = 0.0;
    for (const double value : *distance)
        squares += value * value;
    QVERIFY(std::abs(std::sqrt(squares) - 3.0) < 1e-9);
}

void TestUsualEmbedding::packsAreNotMixed()
{
    UsualEmbedding usual;
    UsualEmbedding undisturbed;
    for (unsigned i = 0; i < 20; ++i) {
        usual.append(embeddedPhoto(vectorOf(i % 2 == 0, i)));
        usual.append(embeddedPhoto(vectorOf(true, i, 9), otherPack));
        undisturbed.append(embeddedPhoto(vectorOf(i % 2 == 0, i)));
    }
    const PhotoFeatures asked = embeddedPhoto(vectorOf(true, 99));
    QVERIFY(*usual.standardised(asked) == *undisturbed.standardised(asked));
    QVERIFY(!usual.standardised(embeddedPhoto(vectorOf(true, 99), otherPack)));
}

void TestUsualEmbedding::theEffectFollowsWhatOnlyTheEmbeddingSees()
{
    PhotoEffect effect;
    for (unsigned i = 0; i < 60; ++i) {
        const bool isFirstSide = i * 7 % 3 == 0;
        effect.append(embeddedPhoto(vectorOf(isFirstSide, i)), isFirstSide ? 0.3 : -0.15, 0.3);
    }
    const double difference = lookOf(effect, true, 1001) - lookOf(effect, false, 1002);
    QVERIFY2(difference > 0.15 && difference < 0.5, qPrintable(QString::number(difference)));
}

void TestUsualEmbedding::withoutEvidenceNothingMoves()
{
    // Nothing learned, so no effect.
    QCOMPARE(lookOf(PhotoEffect(), true, 1), 0.0);

    // Likes unrelated to the embedding hardly move it, however many dimensions it has.
    for (const std::size_t size : {std::size_t{2}, std::size_t{2048}}) {
        PhotoEffect effect;
        std::mt19937 random(3);
        for (unsigned i = 0; i < 60; ++i) {
            const double residual = (static_cast<double>(random()) / 4294967296.0 - 0.5) * 1.2;
            effect.append(embeddedPhoto(vectorOf(i % 2 == 0, i, size)), residual, 0.3);
        }
        double squares = 0.0;
        for (unsigned i = 0; i < 50; ++i) {
            const PhotoFeatures photo = embeddedPhoto(vectorOf(i % 2 == 0, 500 + i, size));
            const double moved = effect.effect(photo).look - effect.effect(PhotoFeatures()).look;
            squares += moved * moved / 50.0;
        }
        QVERIFY2(std::sqrt(squares) < 0.05, qPrintable(QString::number(std::sqrt(squares))));
    }
}

void TestUsualEmbedding::photosWithoutOneAreNotMoved()
{
    PhotoEffect effect;
    PhotoEffect mixed;
    for (unsigned i = 0; i < 40; ++i) {
        const PhotoFeatures photo = embeddedPhoto(vectorOf(i % 2 == 0, i));
        effect.append(photo, i % 2 == 0 ? 0.2 : -0.2, 0.3);
        mixed.append(photo, i % 2 == 0 ? 0.2 : -0.2, 0.3);
        if (i == 20) { // measured before the pack was installed, or with another one
            mixed.append(PhotoFeatures(), 0.0, 0.3);
            mixed.append(embeddedPhoto(vectorOf(true, i), otherPack), 0.0, 0.3);
        }
    }
    QVERIFY(std::abs(lookOf(effect, true, 77)) > 0.05);
    QVERIFY(std::abs(lookOf(mixed, true, 77) - lookOf(effect, true, 77)) < 0.01);
    const double other = effect.effect(embeddedPhoto(vectorOf(true, 77), otherPack)).look;
    QCOMPARE(other, effect.effect(PhotoFeatures()).look);
}

void TestUsualEmbedding::standsNonsense()
{
    PhotoFeatures broken = embeddedPhoto(vectorOf(true, 1));
    broken.embedding->sketch[3] = std::numeric_limits<double>::quiet_NaN();
    PhotoEffect effect;
    for (unsigned i = 0; i < 10; ++i) {
        effect.append(broken, 0.5, 0.3);
        effect.append(embeddedPhoto(vectorOf(i % 2 == 0, i)), 0.1, 0.3);
    }
    QVERIFY(std::isfinite(effect.effect(broken).look));
    QVERIFY(std::isfinite(lookOf(effect, true, 7)));
}

LIKECAST_TEST(TestUsualEmbedding)
#include "tst_usual_embedding.moc"
