#include "core/features/visual_descriptor.h"

#include "tests/support/test_program.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace likecast;

namespace
{

/// Stripes of one colour, vertical or horizontal.
QImage stripes(const QColor& colour, bool upright, int width, int size = 200)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    for (int at = 0; at < size; at += 2 * width)
        painter.fillRect(upright ? QRect(at, 0, width, size) : QRect(0, at, size, width), colour);
    return image;
}

std::vector<VisualDescriptor> somePhotos()
{
    std::vector<VisualDescriptor> descriptors;
    for (int i = 0; i < 60; ++i)
        descriptors.push_back(describePhoto(
            stripes(QColor::fromHsv(i * 37 % 360, 200, 220), i % 2 == 0, 10 + i % 7)));
    return descriptors;
}

double distance(const PhotoEmbedding& a, const PhotoEmbedding& b)
{
    double squares = 0.0;
    for (std::size_t i = 0; i < a.sketch.size(); ++i)
        squares += (a.sketch[i] - b.sketch[i]) * (a.sketch[i] - b.sketch[i]);
    return std::sqrt(squares);
}

} // namespace

class TestVisualDescriptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDirectionsAndColours();
    void doesNotDependOnThePhotosSize();
    void likePhotosLieTogether();
    void comesBackFromBytes();
    void needsEnoughPhotos();
};

void TestVisualDescriptor::tellsDirectionsAndColours()
{
    const auto difference = [](const VisualDescriptor& a, const VisualDescriptor& b,
                               std::size_t begin, std::size_t end) {
        double squares = 0.0;
        for (std::size_t i = begin; i < end; ++i)
            squares += static_cast<double>((a[i] - b[i]) * (a[i] - b[i]));
        return squares;
    };
    constexpr std::size_t colours = visualDescriptorSize - 64;
    const VisualDescriptor red = describePhoto(stripes(Qt::red, true, 16));
    const VisualDescriptor lying = describePhoto(stripes(Qt::red, false, 16));
    const VisualDescriptor blue = describePhoto(stripes(Qt::blue, true, 16));
    QVERIFY(difference(red, lying, 0, colours) > 1.0);
    QVERIFY(difference(red, lying, colours, visualDescriptorSize) < 0.1);
    QVERIFY(difference(red, blue, colours, visualDescriptorSize) > 0.5);
    for (const float value : describePhoto(QImage()))
        QCOMPARE(value, 0.0F);
    for (const float value : describePhoto(stripes(Qt::black, true, 1)))
        QVERIFY(std::isfinite(value));
}

void TestVisualDescriptor::doesNotDependOnThePhotosSize()
{
    const VisualDescriptor small = describePhoto(stripes(Qt::yellow, true, 16, 128));
    const VisualDescriptor large = describePhoto(stripes(Qt::yellow, true, 128, 1024));
    for (std::size_t i = 0; i < visualDescriptorSize; ++i)
        QVERIFY(std::abs(small[i] - large[i]) < 0.05F);
}

void TestVisualDescriptor::likePhotosLieTogether()
{
    const auto components = VisualComponents::fit(somePhotos());
    QVERIFY(components.has_value());
    const auto place = [&](const QImage& image) { return components->place(describePhoto(image)); };
    const PhotoEmbedding red = place(stripes(Qt::red, true, 12));
    QVERIFY(distance(red, place(stripes(QColor(240, 10, 10), true, 12))) <
            0.5 * distance(red, place(stripes(Qt::green, false, 12))));
    double squares = 0.0;
    for (const VisualDescriptor& descriptor : somePhotos()) {
        const PhotoEmbedding at = components->place(descriptor);
        squares += distance(at, PhotoEmbedding{}) * distance(at, PhotoEmbedding{}) / 60.0;
    }
    QVERIFY2(std::abs(squares - 1.0) < 0.02, qPrintable(QString::number(squares)));
}

void TestVisualDescriptor::comesBackFromBytes()
{
    const auto components = VisualComponents::fit(somePhotos());
    const QByteArray bytes = components->toBytes();
    const auto read = VisualComponents::fromBytes(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(read->shortName(), components->shortName());
    QVERIFY(read->place(somePhotos().front()) == components->place(somePhotos().front()));
    QCOMPARE(VisualComponents::fromBytes(bytes.left(bytes.size() - 4)).error().code,
             ErrorCode::ModelDamaged);
    QByteArray broken = bytes;
    broken.replace(0, 4, QByteArray::fromHex("0000c07f")); // NaN
    QCOMPARE(VisualComponents::fromBytes(broken).error().code, ErrorCode::ModelDamaged);
}

void TestVisualDescriptor::needsEnoughPhotos()
{
    const std::vector<VisualDescriptor> photos = somePhotos();
    QCOMPARE(VisualComponents::fit(std::span(photos).first(31)).error().code,
             ErrorCode::PostsTooFew);
}

LIKECAST_TEST(TestVisualDescriptor)
#include "tst_visual_descriptor.moc"
