#include "core/image/heif_decoder.h"
#include "core/image/image_loader.h"
#include "tests/core/image/image_fixtures.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QColorSpace>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestImageLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFormat_data();
    void readsFormat();
    void turnsUpright_data();
    void turnsUpright();
    void turnsUprightInWebP();
    void scalesWhileDecoding();
    void keepsExtremeShapes();
    void blendsAlphaOnWhite();
    void bringsWideGamutToSrgb();
    void takesFirstFrame();
    void ignoresBytesAfterTheEnd();
    void hashesTheFile();
    void readsAnyPath_data();
    void readsAnyPath();
};

namespace
{

bool isClose(QRgb actual, QRgb expected, int tolerance = 12)
{
    return qAbs(qRed(actual) - qRed(expected)) <= tolerance &&
           qAbs(qGreen(actual) - qGreen(expected)) <= tolerance &&
           qAbs(qBlue(actual) - qBlue(expected)) <= tolerance;
}

QRgb at(const QImage& image, double x, double y)
{
    return image.pixel(static_cast<int>(x * image.width()), static_cast<int>(y * image.height()));
}

void compareQuadrants(const QImage& image, const QImage& expected)
{
    for (const double y : {0.25, 0.75}) {
        for (const double x : {0.25, 0.75}) {
            const QRgb actual = at(image, x, y);
            const QRgb wanted = at(expected, x, y);
            QVERIFY2(isClose(actual, wanted), qPrintable(u"at %1,%2: %3 instead of %4"_s.arg(x)
                                                             .arg(y)
                                                             .arg(actual, 8, 16)
                                                             .arg(wanted, 8, 16)));
        }
    }
}

QByteArray fixture(const char* name)
{
    QFile file(QDir(sourcePath("tests/data/photos")).filePath(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestImageLoader::readsFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QImage>("expected");
    const QImage colour = quadrants();
    const QImage grey = quadrants({64, 48}, QImage::Format_Grayscale8);
    const QImage deep = quadrants({64, 48}, QImage::Format_RGBA64);
    const QImage bilevel = quadrants({64, 48}, QImage::Format_Mono);
    QTest::newRow("JPEG") << encoded(colour, "jpeg") << colour;
    QTest::newRow("progressive JPEG") << encoded(colour, "jpeg", 95, true) << colour;
    QTest::newRow("grey JPEG") << encoded(grey, "jpeg") << grey;
    QTest::newRow("CMYK JPEG") << fixture("quadrants_cmyk.jpg") << colour;
    QTest::newRow("PNG") << encoded(colour, "png") << colour;
    QTest::newRow("16-bit PNG") << encoded(deep, "png") << colour;
    QTest::newRow("1-bit PNG") << encoded(bilevel, "png") << bilevel;
    QTest::newRow("palette PNG") << encoded(colour.convertToFormat(QImage::Format_Indexed8), "png")
                                 << colour;
    QTest::newRow("BMP") << encoded(colour, "bmp") << colour;
    QTest::newRow("1-bit BMP") << encoded(bilevel, "bmp") << bilevel;
    if (QImageReader::supportedImageFormats().contains("webp"))
        QTest::newRow("WebP") << encoded(colour, "webp", 100) << colour;
    if (QImageReader::supportedImageFormats().contains("tiff"))
        QTest::newRow("TIFF") << encoded(colour, "tiff") << colour;
    if (canDecodeHeif(false))
        QTest::newRow("HEIC") << fixture("quadrants.heic") << colour;
    if (canDecodeHeif(true))
        QTest::newRow("AVIF") << fixture("quadrants.avif") << colour;
}

void TestImageLoader::readsFormat()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QImage, expected);
    QVERIFY(!bytes.isEmpty());
    const auto photo = decodePhoto(bytes);
    QVERIFY2(photo.has_value(), photo ? "" : qPrintable(errorCodeName(photo.error().code)));
    QCOMPARE(photo->image.size(), expected.size());
    QCOMPARE(photo->fullSize, expected.size());
    QCOMPARE(photo->image.format(), QImage::Format_RGB32);
    compareQuadrants(photo->image, expected);
}

void TestImageLoader::turnsUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("degrees");
    QTest::newRow("1") << 1 << false << 0;
    QTest::newRow("2") << 2 << true << 0;
    QTest::newRow("3") << 3 << false << 180;
    QTest::newRow("4") << 4 << true << 180;
    QTest::newRow("5") << 5 << true << 270;
    QTest::newRow("6") << 6 << false << 270;
    QTest::newRow("7") << 7 << true << 90;
    QTest::newRow("8") << 8 << false << 90;
}

void TestImageLoader::turnsUpright()
{
    QFETCH(int, orientation);
    QFETCH(bool, mirrored);
    QFETCH(int, degrees);
    // The upright picture as the sensor recorded it in that orientation.
    const QImage upright = quadrants({640, 480});
    const QImage stored = (mirrored ? upright.mirrored(true, false) : upright)
                              .transformed(QTransform().rotate(degrees));
    const QByteArray jpeg = jpegWithExif(encoded(stored, "jpeg"), orientation);
    const QByteArray png = pngWithChunk(encoded(stored, "png"), "eXIf", exifBlock(orientation));
    for (const QByteArray& bytes : {jpeg, png}) {
        for (const int longEdge : {1280, 160}) {
            const auto photo = decodePhoto(bytes, longEdge);
            QVERIFY(photo.has_value());
            QCOMPARE(photo->fullSize, QSize(640, 480));
            QCOMPARE(photo->image.width(), qMin(640, longEdge));
            compareQuadrants(photo->image, upright);
        }
    }
}

void TestImageLoader::turnsUprightInWebP()
{
    const QImage upright = quadrants();
    const QImage stored = upright.transformed(QTransform().rotate(-90));
    if (!QImageReader::supportedImageFormats().contains("webp"))
        QSKIP("Qt has no WebP reader here");
    const QByteArray webp =
        riffWebP(webPHeader('\x08', stored.size()) + encoded(stored, "webp", 90).mid(12) +
                 riffChunk("EXIF", exifBlock(6)));
    const auto photo = decodePhoto(webp);
    QVERIFY(photo.has_value());
    QCOMPARE(photo->fullSize, upright.size());
    compareQuadrants(photo->image, upright);
}

void TestImageLoader::scalesWhileDecoding()
{
    const QImage large = quadrants({3000, 2000});
    for (const char* format : {"jpeg", "png", "bmp"}) {
        const auto photo = decodePhoto(encoded(large, format), 1280);
        QVERIFY(photo.has_value());
        QCOMPARE(photo->fullSize, QSize(3000, 2000));
        QCOMPARE(photo->image.size(), QSize(1280, 853));
        compareQuadrants(photo->image, large);
    }
}

void TestImageLoader::keepsExtremeShapes()
{
    for (const QSize size : {QSize(1, 1), QSize(1, 5000), QSize(20'000, 1), QSize(3, 4000)}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        const auto photo = decodePhoto(encoded(image, "png"));
        QVERIFY(photo.has_value());
        QCOMPARE(photo->fullSize, size);
        QVERIFY(photo->image.width() >= 1 && photo->image.height() >= 1);
        QVERIFY(qMax(photo->image.width(), photo->image.height()) <= analysisLongEdge);
        QVERIFY(isClose(photo->image.pixel(0, 0), qRgb(255, 0, 0)));
    }
}

void TestImageLoader::blendsAlphaOnWhite()
{
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(QColor(255, 0, 0, 128));
    for (int x = 0; x < 20; ++x)
        for (int y = 0; y < 20; ++y)
            image.setPixelColor(x, y, QColor(0, 0, 0, 0));
    const auto photo = decodePhoto(encoded(image, "png"));
    QVERIFY(photo.has_value());
    QVERIFY(isClose(photo->image.pixel(5, 5), qRgb(255, 255, 255), 0));
    QVERIFY(isClose(photo->image.pixel(30, 5), qRgb(255, 127, 127), 2));
}

void TestImageLoader::bringsWideGamutToSrgb()
{
    const QColor wanted(200, 60, 40);
    for (const auto named : {QColorSpace::DisplayP3, QColorSpace::AdobeRgb}) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(wanted);
        image.setColorSpace(QColorSpace(QColorSpace::SRgb));
        image.convertToColorSpace(QColorSpace(named));
        QVERIFY(!isClose(image.pixel(9, 9), wanted.rgb(), 4));
        for (const char* format : {"png", "jpeg"}) {
            const auto photo = decodePhoto(encoded(image, format, 100));
            QVERIFY(photo.has_value());
            QVERIFY2(isClose(photo->image.pixel(9, 9), wanted.rgb(), 3), format);
        }
    }
}

void TestImageLoader::takesFirstFrame()
{
    const auto gif = decodePhoto(animatedGif());
    QVERIFY(gif.has_value());
    QCOMPARE(gif->image.size(), QSize(4, 4));
    QVERIFY(isClose(gif->image.pixel(2, 2), qRgb(255, 0, 0), 0));
    if (!QImageReader::supportedImageFormats().contains("webp"))
        QSKIP("Qt has no WebP reader here");
    QImage blue(64, 48, QImage::Format_RGB32);
    blue.fill(Qt::blue);
    const auto webp = decodePhoto(animatedWebP({quadrants(), blue}));
    QVERIFY(webp.has_value());
    compareQuadrants(webp->image, quadrants());
}

void TestImageLoader::ignoresBytesAfterTheEnd()
{
    const QByteArray jpeg = encoded(quadrants(), "jpeg");
    for (const QByteArray& tail : {jpeg, QByteArray(5000, '\0'), QByteArray("trailing text")}) {
        for (const char* format : {"jpeg", "png"}) {
            const auto photo = decodePhoto(encoded(quadrants(), format) + tail);
            QVERIFY2(photo.has_value(), format);
            compareQuadrants(photo->image, quadrants());
        }
    }
}

void TestImageLoader::hashesTheFile()
{
    const QString path = sourcePath("resources/sample/astronaut.jpg");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto photo = loadPhoto(path);
    QVERIFY(photo.has_value());
    QCOMPARE(photo->fullSize, QSize(512, 512));
    QCOMPARE(photo->sha256, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
}

void TestImageLoader::readsAnyPath_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << u"a photo of mine.jpg"_s;
    QTest::newRow("Romanian") << u"Mănăștur la răsărit.jpg"_s;
    QTest::newRow("Arabic") << u"صورة.jpg"_s;
    QTest::newRow("emoji") << u"🌅👩‍🚀.jpg"_s;
    QTest::newRow("wrong suffix") << u"photo.txt"_s;
    QTest::newRow("percent and hash") << u"100%#1?.jpg"_s;
    QTest::newRow("long") << u"x"_s.repeated(250) + u".jpg"_s;
}

void TestImageLoader::readsAnyPath()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(QFile::copy(sourcePath("resources/sample/astronaut.jpg"), path));
    QVERIFY(loadPhoto(path).has_value());
}

LIKECAST_TEST(TestImageLoader)
#include "tst_image_loader.moc"
