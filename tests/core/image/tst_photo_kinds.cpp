#include "core/image/image_format.h"
#include "core/image/image_loader.h"
#include "core/image/image_structure.h"
#include "tests/core/image/image_fixtures.h"
#include "tests/core/image/tiff_fixtures.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

/// Files from cameras, phones and other programs: each is decoded correctly or refused with a
/// reason.
class TestPhotoKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPhotosByContent();
    void namesWhatItReads();
    void refusesCameraRaw_data();
    void refusesCameraRaw();
    void previewsOfLargerPagesAreNotThePhoto();
    void showsTiffRightOrRefusesIt_data();
    void showsTiffRightOrRefusesIt();
    void opensJpegWithoutEndMarker_data();
    void opensJpegWithoutEndMarker();
    void refusesJpegWithoutItsRows_data();
    void refusesJpegWithoutItsRows();
    void refusesProgressiveJpegWithoutItsLastScan();
    void refusesWhatTakesTooMuchMemory_data();
    void refusesWhatTakesTooMuchMemory();
    void scalesLargePicturesInPlace();
};

namespace
{

QByteArray photographed(bool progressive = false)
{
    const auto photo = loadPhoto(sourcePath("resources/sample/astronaut.jpg"), 256);
    return photo ? encoded(photo->image, "jpeg", 90, progressive) : QByteArray();
}

/// A JPEG whose frame header claims a size.
QByteArray claiming(QByteArray jpeg, char frame, quint16 width, quint16 height)
{
    const qsizetype at = jpeg.indexOf(QByteArray("\xFF") + frame);
    qToBigEndian(height, jpeg.data() + at + 5);
    qToBigEndian(width, jpeg.data() + at + 7);
    return jpeg;
}

void addJpegs()
{
    QTest::addColumn<QByteArray>("jpeg");
    QTest::newRow("baseline") << photographed();
    QTest::newRow("progressive") << photographed(true);
}

} // namespace

void TestPhotoKinds::knowsPhotosByContent()
{
    QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"saved.jfif"_s, encoded(quadrants(), "jpeg")));
    QVERIFY(write(u"no ending"_s, encoded(quadrants(), "png")));
    QVERIFY(write(u"text.jpg"_s, "not a photo"));
    QVERIFY(write(u"empty.jpg"_s, {}));
    QVERIFY(write(u"sensor.cr2"_s, "II*\0\x10\0\0\0CR\x02\0"_ba));
    QVERIFY(isPhotoFile(folder.filePath(u"saved.jfif"_s)));
    QVERIFY(isPhotoFile(folder.filePath(u"no ending"_s)));
    QVERIFY(!isPhotoFile(folder.filePath(u"text.jpg"_s)));
    QVERIFY(!isPhotoFile(folder.filePath(u"empty.jpg"_s)));
    QVERIFY(!isPhotoFile(folder.filePath(u"sensor.cr2"_s)));
    QVERIFY(!isPhotoFile(folder.filePath(u"none.jpg"_s)));
    QVERIFY(!isPhotoFile(folder.path()));
}

void TestPhotoKinds::namesWhatItReads()
{
    const QStringList names = decodableFormatNames();
    QVERIFY(names.contains(u"JPEG"_s) && names.contains(u"PNG"_s));
    QCOMPARE(names.contains(u"WebP"_s), QImageReader::supportedImageFormats().contains("webp"));
    QCOMPARE(names.contains(u"HEIC"_s), canDecode(ImageFormat::Heic));
    QVERIFY(!canDecode(ImageFormat::Unknown) && !canDecode(ImageFormat::CanonRaw));
}

void TestPhotoKinds::refusesCameraRaw_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    const QImage preview = quadrants({16, 12});
    QByteArray canon = tiffOf(preview, {});
    canon.insert(8, "CR\x02\0\0\0\0\0");
    QTest::newRow("CR2") << canon << u"Canon"_s;
    const QList<QByteArray> strip{QByteArray(4, '\0')};
    QTest::newRow("DNG") << tiffOf({{254, {1}}, {256, {2}}, {257, {2}}, {50706, {0x401}}}, strip)
                         << u"DNG"_s;
    QTest::newRow("sensor data first")
        << tiffOf({{256, {2}}, {257, {2}}, {258, {8}}, {262, {32803}}}, strip) << u"camera raw"_s;
    // "NIKON CO" as two of the fixture's integers.
    QTest::newRow("NEF") << tiffOf({{254, {1}},
                                    {256, {2}},
                                    {257, {2}},
                                    {271, {0x4F4B494EU, 0x4F43204EU}},
                                    {330, {9999}}},
                                   strip)
                         << u"Nikon"_s;
    QTest::newRow("ARW")
        << tiffOf({{254, {1}}, {256, {2}}, {257, {2}}, {271, {0x594E4F53U, 0}}, {330, {9999}}},
                  strip)
        << u"Sony"_s;
    QTest::newRow("Panasonic") << "IIU\0\x08\0\0\0"_ba << u"camera raw"_s;
    QTest::newRow("Phase One") << "II*\0\x10\0\0\0IIII\0\0\0\0"_ba << u"camera raw"_s;
    QTest::newRow("Sigma") << "FOVb\0\0\x02\0"_ba << u"camera raw"_s;
    QTest::newRow("Minolta") << "\0MRM\0\0\0\0"_ba << u"camera raw"_s;
    QTest::newRow("CRW") << "II\x1A\0\0\0HEAPCCDR"_ba << u"Canon"_s;
    QTest::newRow("BPG") << "BPG\xFB\0\0"_ba << u"BPG"_s;
}

void TestPhotoKinds::refusesCameraRaw()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    const auto photo = decodePhoto(bytes);
    QVERIFY(!photo.has_value());
    QCOMPARE(photo.error().code, ErrorCode::ImageFormatUnsupported);
    QVERIFY2(photo.error().detail.contains(named), qPrintable(photo.error().detail));
}

void TestPhotoKinds::previewsOfLargerPagesAreNotThePhoto()
{
    const QByteArray single = tiffOf(quadrants({32, 24}), {});
    const auto withPage = [&single](quint32 edge) {
        QByteArray bytes = single;
        const auto entries = qFromLittleEndian<quint16>(bytes.constData() + 8);
        qToLittleEndian(static_cast<quint32>(bytes.size()), bytes.data() + 10 + entries * 12);
        return bytes + tiffOf({{256, {edge}}, {257, {edge}}}).sliced(8);
    };
    QCOMPARE(inspectImage(single, ImageFormat::Tiff).unsupported, QString());
    QCOMPARE(inspectImage(withPage(32), ImageFormat::Tiff).unsupported, QString());
    QVERIFY(inspectImage(withPage(400), ImageFormat::Tiff).unsupported.contains(u"preview"_s));
}

void TestPhotoKinds::showsTiffRightOrRefusesIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("opens");
    const QImage picture = quadrants({32, 24});
    QTest::newRow("8 bits") << tiffOf(picture, {}) << true;
    QTest::newRow("8 bits, planar") << tiffOf(picture, {8, true}) << true;
    QTest::newRow("16 bits") << tiffOf(picture, {16}) << true;
    QTest::newRow("16 bits, planar") << tiffOf(picture, {16, true}) << false;
    QTest::newRow("CMYK") << tiffOf(picture, {8, false, true}) << true;
    QTest::newRow("CMYK, planar") << tiffOf(picture, {8, true, true}) << true;
    QTest::newRow("CMYK, 16 bits") << tiffOf(picture, {16, false, true}) << false;
    QTest::newRow("floating point") << tiffOf(picture, {32, false, false, true}) << false;
}

void TestPhotoKinds::showsTiffRightOrRefusesIt()
{
    if (!canDecode(ImageFormat::Tiff))
        QSKIP("Qt has no TIFF reader here");
    QFETCH(QByteArray, bytes);
    QFETCH(bool, opens);
    const auto photo = decodePhoto(bytes);
    QCOMPARE(photo.has_value(), opens);
    if (!opens) {
        QCOMPARE(photo.error().code, ErrorCode::ImageFormatUnsupported);
        QVERIFY(photo.error().detail.contains(u"TIFF"_s));
        return;
    }
    const QImage expected = quadrants({32, 24});
    for (const QPoint point : {QPoint(8, 6), QPoint(24, 6), QPoint(8, 18), QPoint(24, 18)}) {
        const QColor actual(photo->image.pixel(point));
        const QColor wanted(expected.pixel(point));
        QVERIFY2(qAbs(actual.red() - wanted.red()) < 12 &&
                     qAbs(actual.green() - wanted.green()) < 12 &&
                     qAbs(actual.blue() - wanted.blue()) < 12,
                 qPrintable(actual.name()));
    }
}

void TestPhotoKinds::opensJpegWithoutEndMarker_data()
{
    addJpegs();
}

void TestPhotoKinds::opensJpegWithoutEndMarker()
{
    QFETCH(QByteArray, jpeg);
    const auto whole = decodePhoto(jpeg);
    QVERIFY(whole.has_value());
    const QByteArray data = jpeg.chopped(2);
    for (const QByteArray& bytes :
         {data, data + '\xFF', data + "\0\0\x01\x0A\x0E\0\0\0Image_UTC_Data1583\xFF\xF7SEFT"_ba}) {
        const auto photo = decodePhoto(bytes);
        QVERIFY(photo.has_value());
        QCOMPARE(photo->image, whole->image);
    }
}

void TestPhotoKinds::refusesJpegWithoutItsRows_data()
{
    addJpegs();
}

void TestPhotoKinds::refusesJpegWithoutItsRows()
{
    QFETCH(QByteArray, jpeg);
    const qsizetype scan = jpeg.lastIndexOf("\xFF\xDA");
    const qsizetype step = qMax(qsizetype{1}, (jpeg.size() - scan) / 60);
    for (qsizetype length = jpeg.size() - 2 - step; length > scan + 16; length -= step) {
        for (const QByteArray& trailer : {QByteArray(), "SEFH trailer SEFT"_ba}) {
            const auto photo = decodePhoto(jpeg.left(length) + trailer);
            QVERIFY2(!photo.has_value(),
                     qPrintable(u"%1 of %2 bytes"_s.arg(length).arg(jpeg.size())));
            QCOMPARE(photo.error().code, ErrorCode::ImageTruncated);
        }
    }
}

void TestPhotoKinds::refusesProgressiveJpegWithoutItsLastScan()
{
    const QByteArray jpeg = photographed(true);
    const qsizetype lastTable = jpeg.lastIndexOf("\xFF\xC4");
    const qsizetype lastScan = jpeg.lastIndexOf("\xFF\xDA");
    QVERIFY(lastScan > 0);
    const qsizetype end =
        lastTable > jpeg.lastIndexOf("\xFF\xDA", lastScan - 1) ? lastTable : lastScan;
    QCOMPARE(decodePhoto(jpeg.left(end)).error().code, ErrorCode::ImageTruncated);
}

void TestPhotoKinds::refusesWhatTakesTooMuchMemory_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("tooLarge");
    QByteArray deep = pngClaiming(12'000, 9'000);
    deep[24] = 16;
    QTest::newRow("PNG of 16 bits") << deep << true;
    QTest::newRow("PNG of 8 bits") << pngClaiming(12'000, 9'000) << false;
    QTest::newRow("PNG of 8 bits, 216 megapixels") << pngClaiming(18'000, 12'000) << true;
    QTest::newRow("progressive JPEG")
        << claiming(photographed(true), '\xC2', 20'000, 14'500) << true;
    QTest::newRow("baseline JPEG, decoded by rows")
        << claiming(photographed(), '\xC0', 20'000, 14'500) << false;
}

void TestPhotoKinds::refusesWhatTakesTooMuchMemory()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, tooLarge);
    const auto photo = decodePhoto(bytes);
    const bool refused = !photo && photo.error().code == ErrorCode::ImageTooLarge;
    QCOMPARE(refused, tooLarge);
}

void TestPhotoKinds::scalesLargePicturesInPlace()
{
    for (const QImage::Format format :
         {QImage::Format_RGB32, QImage::Format_RGBX64, QImage::Format_Grayscale8,
          QImage::Format_Indexed8, QImage::Format_ARGB32}) {
        const QImage large = quadrants({1501, 1001}, format);
        const auto photo = decodePhoto(encoded(large, "png"), 300);
        QVERIFY(photo.has_value());
        QCOMPARE(photo->image.size(), QSize(300, 200));
        for (const QPoint point : {QPoint(70, 50), QPoint(220, 50), QPoint(70, 150)}) {
            const QColor actual(photo->image.pixel(point));
            const QColor wanted(large.convertToFormat(QImage::Format_RGB32).pixel(point * 5));
            QVERIFY(qAbs(actual.red() - wanted.red()) < 3 &&
                    qAbs(actual.green() - wanted.green()) < 3 &&
                    qAbs(actual.blue() - wanted.blue()) < 3);
        }
    }
}

LIKECAST_TEST(TestPhotoKinds)
#include "tst_photo_kinds.moc"
