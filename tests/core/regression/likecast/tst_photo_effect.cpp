#include "core/regression/likecast/photo_effect.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace likecast;

namespace
{

PhotoFeatures photoWith(double faces, double colourfulness = 40.0)
{
    PhotoFeatures photo;
    const auto set = [&](PhotoFeature feature, double value) {
        photo.values[static_cast<std::size_t>(feature)] = value;
    };
    set(PhotoFeature::Luminance, 0.45);
    set(PhotoFeature::Contrast, 0.22);
    set(PhotoFeature::Colourfulness, colourfulness);
    set(PhotoFeature::Saturation, 0.35);
    set(PhotoFeature::Sharpness, 6.0);
    set(PhotoFeature::EdgeDensity, 0.1);
    set(PhotoFeature::Symmetry, 0.8);
    set(PhotoFeature::FaceCount, faces);
    return photo;
}

PhotoFeatures photoMarked(double mark)
{
    PhotoFeatures photo = photoWith(0);
    photo.aesthetic = PhotoAesthetic{{}, mark};
    return photo;
}

double faceDifference(const PhotoEffect& effect)
{
    return effect.effect(photoWith(1)).total() - effect.effect(photoWith(0)).total();
}

} // namespace

class TestPhotoEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtThePriorOfOthers();
    void anAccountsOwnPostsTakeOver();
    void learnsWhatColourDoes();
    void aUsualPhotoChangesNothing();
    void learnsWhatAestheticMarksDo();
    void withoutMarksNothingIsOtherThanBefore();
    void ownPostsMakeItSurer();
    void similarPhotosGetWhatTheEarlierOnesGot();
    void standsNonsense();
};

void TestPhotoEffect::startsAtThePriorOfOthers()
{
    QCOMPARE(faceDifference(PhotoEffect()), 0.0);
    PhotoPrior prior = PhotoPrior::unfitted();
    prior.mean[0] = 0.2;
    const PhotoEffect effect(prior);
    // More faces do more, with diminishing returns.
    const auto facesOf = [&](double count) { return effect.effect(photoWith(count)).faces; };
    QVERIFY(facesOf(1) > 0.05 && facesOf(3) > facesOf(1) && facesOf(24) > facesOf(3));
    QVERIFY(facesOf(24) - facesOf(12) < 0.01);
    QCOMPARE(facesOf(24) < 0.2001, true);
    QVERIFY(std::abs(effect.effect(photoWith(1)).look) < 1e-9);
}

void TestPhotoEffect::anAccountsOwnPostsTakeOver()
{
    PhotoEffect effect;
    for (int i = 0; i < 200; ++i)
        effect.append(photoWith(i % 2), i % 2 == 0 ? 0.2 : -0.2, 0.3);
    // One face is 0.39 of all that faces can do.
    QVERIFY2(faceDifference(effect) < -0.2, qPrintable(QString::number(faceDifference(effect))));
}

void TestPhotoEffect::learnsWhatColourDoes()
{
    PhotoEffect effect;
    for (int i = 0; i < 200; ++i)
        effect.append(photoWith(0, i % 2 == 0 ? 20.0 : 80.0), i % 2 == 0 ? -0.2 : 0.2, 0.3);
    QVERIFY(effect.effect(photoWith(0, 80.0)).look > effect.effect(photoWith(0, 20.0)).look + 0.2);
}

void TestPhotoEffect::aUsualPhotoChangesNothing()
{
    PhotoEffect effect;
    for (int i = 0; i < 300; ++i)
        effect.append(photoWith(1), 0.0, 0.3);
    QVERIFY(std::abs(effect.effect(photoWith(1)).faces) < 0.02);
}

void TestPhotoEffect::learnsWhatAestheticMarksDo()
{
    // Works with any scale of the pack: scores of 100 to 140.
    PhotoEffect effect;
    for (int i = 0; i < 200; ++i) {
        const double mark = i * 37 % 5;
        effect.append(photoMarked(100.0 + 10.0 * mark), 0.1 * (mark - 2.0), 0.2);
    }
    const double fine = effect.effect(photoMarked(140.0)).look;
    const double usual = effect.effect(photoMarked(120.0)).look;
    const double poor = effect.effect(photoMarked(100.0)).look;
    QVERIFY2(std::abs(fine - poor - 0.4) < 0.1, qPrintable(QString::number(fine - poor)));
    QVERIFY(std::abs(usual) < 0.05);
    // A photo without a score counts as usual.
    QVERIFY(std::abs(effect.effect(photoWith(0)).look - usual) < 0.05);

    PhotoEffect constant;
    for (int i = 0; i < 50; ++i)
        constant.append(photoMarked(5.0), 0.3, 0.2);
    QCOMPARE(constant.effect(photoMarked(9.0)).look, constant.effect(photoMarked(5.0)).look);
}

void TestPhotoEffect::withoutMarksNothingIsOtherThanBefore()
{
    PhotoEffect bare;
    PhotoEffect marked;
    for (int i = 0; i < 4; ++i) { // too few scores to say anything
        const double residual = 0.1 * i;
        bare.append(photoWith(i % 2, 30.0 + 10.0 * i), residual, 0.3);
        PhotoFeatures photo = photoWith(i % 2, 30.0 + 10.0 * i);
        photo.aesthetic = PhotoAesthetic{{}, 3.0 + i};
        marked.append(photo, residual, 0.3);
    }
    for (const double colour : {20.0, 40.0, 80.0}) {
        QCOMPARE(marked.effect(photoWith(1, colour)).total(),
                 bare.effect(photoWith(1, colour)).total());
        QCOMPARE(marked.effect(photoMarked(9.0)).total(), bare.effect(photoWith(0)).total());
    }
}

void TestPhotoEffect::ownPostsMakeItSurer()
{
    PhotoPrior prior = PhotoPrior::unfitted();
    prior.deviation[0] = 0.3;
    PhotoEffect effect(prior);
    const double before = effect.effect(photoWith(1)).facesDeviation;
    for (int i = 0; i < 200; ++i)
        effect.append(photoWith(i % 2), 0.0, 0.3);
    const PhotoEffect::Effect after = effect.effect(photoWith(1));
    QVERIFY(after.facesDeviation < 0.5 * before);
    QVERIFY(after.deviation > 0.0);
}

void TestPhotoEffect::similarPhotosGetWhatTheEarlierOnesGot()
{
    // Points on a circle. Those on one arc do well, and no line separates them.
    const auto placed = [](int step) {
        PhotoFeatures photo = photoWith(0);
        photo.embedding = PhotoEmbedding{};
        photo.embedding->sketch[0] = std::cos(step * 0.7853981633974483);
        photo.embedding->sketch[1] = std::sin(step * 0.7853981633974483);
        return photo;
    };
    PhotoPrior prior = PhotoPrior::unfitted();
    prior.mean[photoNeighbourInput] = 0.8;
    PhotoEffect effect(prior);
    for (int i = 0; i < 240; ++i)
        effect.append(placed(i), i % 2 == 0 ? 0.2 : -0.2, 0.3);
    for (int step = 0; step < 8; ++step) {
        const double look = effect.effect(placed(step)).look;
        QVERIFY2(step % 2 == 0 ? look > 0.05 : look < -0.05, qPrintable(QString::number(look)));
    }
}

void TestPhotoEffect::standsNonsense()
{
    PhotoEffect effect;
    PhotoFeatures broken = photoWith(1);
    broken.values.fill(std::numeric_limits<double>::quiet_NaN());
    effect.append(broken, 1.0, 0.3);
    effect.append(photoWith(1), std::numeric_limits<double>::quiet_NaN(), 0.3);
    effect.append(photoWith(1), 1.0, 0.0);
    effect.append(photoWith(1), 1e300, 0.3);
    QVERIFY(std::isfinite(effect.effect(photoWith(1)).total()));
    QVERIFY(std::isfinite(effect.effect(broken).total()));
}

LIKECAST_TEST(TestPhotoEffect)
#include "tst_photo_effect.moc"
