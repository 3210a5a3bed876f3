#include "core/features/photo_features.h"
#include "core/image/image_loader.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QPainter>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace likecast;

class TestPhotoFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachValueOnce();
    void measuresPlainColour();
    void measuresTwoHalves();
    void staysTheSameAtAnotherResolution();
    void seesBlur();
    void countsFaces();
    void survivesTinyPhotos_data();
    void survivesTinyPhotos();
};

namespace
{

Photo photoOf(const QImage& image)
{
    return {image, image.size(), {}};
}

QImage plain(QSize size, const QColor& colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

Photo sample(int longEdge = analysisLongEdge)
{
    return loadPhoto(sourcePath("resources/sample/astronaut.jpg"), longEdge).value_or(Photo{});
}

bool isNear(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%g instead of %g", actual, expected);
    return false;
}

} // namespace

void TestPhotoFeatures::namesEachValueOnce()
{
    const QStringList& names = photoFeatureNames();
    QCOMPARE(names.size(), static_cast<qsizetype>(photoFeatureCount));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QCOMPARE(names[static_cast<qsizetype>(PhotoFeature::MeanRed)], QStringLiteral("mean_red"));
    QCOMPARE(names[static_cast<qsizetype>(PhotoFeature::Luminance)], QStringLiteral("luminance"));
    QCOMPARE(names[static_cast<qsizetype>(PhotoFeature::Aspect)], QStringLiteral("aspect"));
    QCOMPARE(names[static_cast<qsizetype>(PhotoFeature::LargestFaceY)],
             QStringLiteral("largest_face_y"));
}

void TestPhotoFeatures::measuresPlainColour()
{
    const auto features = measurePhoto(photoOf(plain({800, 400}, QColor(255, 102, 0))), {});
    QVERIFY(isNear(features[PhotoFeature::MeanRed], 1.0, 1e-9));
    QVERIFY(isNear(features[PhotoFeature::MeanGreen], 0.4, 1e-9));
    QVERIFY(isNear(features[PhotoFeature::MeanBlue], 0.0, 1e-9));
    QVERIFY(isNear(features[PhotoFeature::P50Green], 0.4, 1e-9));
    QVERIFY(isNear(features[PhotoFeature::SpreadGreen], 0.0, 1e-6));
    QVERIFY(isNear(features[PhotoFeature::Luminance], 0.299 + 0.4 * 0.587, 0.005));
    QVERIFY(isNear(features[PhotoFeature::Saturation], 1.0, 1e-9));
    // rg = 153, yb = 178.5, both without spread.
    QVERIFY(isNear(features[PhotoFeature::Colourfulness], 0.3 * std::hypot(153.0, 178.5), 1e-6));
    QVERIFY(isNear(features[PhotoFeature::Sharpness], 0.0, 1e-9));
    QVERIFY(isNear(features[PhotoFeature::EdgeDensity], 0.0, 1e-9));
    QVERIFY(isNear(features[PhotoFeature::Symmetry], 1.0, 1e-9));
    QVERIFY(isNear(features[PhotoFeature::ThirdsEnergy], 1.0 / 9.0, 1e-9));
    QVERIFY(isNear(features[PhotoFeature::Aspect], std::log(2.0), 1e-9));
}

void TestPhotoFeatures::measuresTwoHalves()
{
    QImage image = plain({600, 300}, Qt::black);
    QPainter painter(&image);
    painter.fillRect(300, 0, 300, 300, Qt::white);
    painter.end();
    const auto features = measurePhoto(photoOf(image), {});
    QVERIFY(isNear(features[PhotoFeature::Luminance], 0.5, 0.01));
    QVERIFY(isNear(features[PhotoFeature::Contrast], 0.5, 0.01));
    QVERIFY(isNear(features[PhotoFeature::SpreadRed], 0.5, 0.01));
    QVERIFY(isNear(features[PhotoFeature::P10Red], 0.0, 1e-9));
    QVERIFY(isNear(features[PhotoFeature::P90Red], 1.0, 1e-9));
    QVERIFY(isNear(features[PhotoFeature::Symmetry], 0.0, 0.01));
    QVERIFY(isNear(features[PhotoFeature::Colourfulness], 0.0, 1e-6));
    // The only edge runs down the middle, away from every intersection of the thirds.
    QVERIFY(isNear(features[PhotoFeature::ThirdsEnergy], 0.0, 1e-6));
    QVERIFY(features[PhotoFeature::EdgeDensity] > 0.0005);

    QPainter dot(&image);
    dot.fillRect(0, 0, 600, 300, Qt::black);
    dot.fillRect(195, 95, 10, 10, Qt::white);
    dot.end();
    QVERIFY(isNear(measurePhoto(photoOf(image), {})[PhotoFeature::ThirdsEnergy], 1.0, 1e-6));
}

void TestPhotoFeatures::staysTheSameAtAnotherResolution()
{
    Photo small = sample();
    Photo large = small;
    large.image = small.image.scaled(1280, 1280, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    large.fullSize = large.image.size();
    // Enlarging blurs slightly; at full size, the sharpness would drop by more than 3.
    const auto a = measurePhoto(small, {});
    const auto b = measurePhoto(large, {});
    for (std::size_t i = 0; i < photoFeatureCount; ++i) {
        const double tolerance = i == static_cast<std::size_t>(PhotoFeature::Colourfulness) ? 1.0
                                 : i == static_cast<std::size_t>(PhotoFeature::Sharpness)   ? 1.2
                                                                                            : 0.02;
        QVERIFY2(isNear(b.values[i], a.values[i], tolerance),
                 qPrintable(photoFeatureNames()[static_cast<qsizetype>(i)]));
    }
}

void TestPhotoFeatures::seesBlur()
{
    Photo photo = sample();
    const double sharp = measurePhoto(photo, {})[PhotoFeature::Sharpness];
    photo.image = photo.image.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .scaled(512, 512, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(measurePhoto(photo, {})[PhotoFeature::Sharpness] < sharp - 2.0);
}

void TestPhotoFeatures::countsFaces()
{
    const Photo photo = photoOf(plain({100, 100}, Qt::gray));
    const auto none = measurePhoto(photo, {});
    QCOMPARE(none[PhotoFeature::FaceCount], 0.0);
    QCOMPARE(none[PhotoFeature::LargestFaceShare], 0.0);
    QCOMPARE(none[PhotoFeature::LargestFaceX], 0.5);
    const std::vector<FaceBox> faces{{0.1, 0.1, 0.1, 0.1, 0.9, 2, true},
                                     {0.5, 0.25, 0.5, 0.25, 0.8, 0, false},
                                     {0.0, 0.8, 0.2, 0.2, 0.7, 1, true}};
    const auto some = measurePhoto(photo, faces);
    QCOMPARE(some[PhotoFeature::FaceCount], 3.0);
    QCOMPARE(some[PhotoFeature::SmileCount], 2.0);
    QCOMPARE(some[PhotoFeature::LargestFaceShare], 0.125);
    QCOMPARE(some[PhotoFeature::LargestFaceX], 0.75);
    QCOMPARE(some[PhotoFeature::LargestFaceY], 0.375);
    QVERIFY(some.faces == faces);
}

void TestPhotoFeatures::survivesTinyPhotos_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size :
         {QSize(1, 1), QSize(2, 1), QSize(1, 1280), QSize(1280, 1), QSize(3, 3), QSize(5, 1280)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestPhotoFeatures::survivesTinyPhotos()
{
    QFETCH(QSize, size);
    const auto features = measurePhoto(photoOf(plain(size, Qt::red)), {});
    for (const double value : features.values)
        QVERIFY(std::isfinite(value));
    QCOMPARE(features[PhotoFeature::MeanRed], 1.0);
}

LIKECAST_TEST(TestPhotoFeatures)
#include "tst_photo_features.moc"
