#include "core/image/heif_decoder.h"
#include "core/image/image_loader.h"
#include "tests/core/image/image_fixtures.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestHostileImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTruncated_data();
    void refusesTruncated();
    void survivesFlippedBits_data();
    void survivesFlippedBits();
    void refusesWhatIsNoImage_data();
    void refusesWhatIsNoImage();
    void refusesHugeClaims_data();
    void refusesHugeClaims();
    void refusesEmptyPictures();
    void namesMissingDecoders_data();
    void namesMissingDecoders();
    void refusesOddPaths();
    void refusesHugeFiles();
};

namespace
{

void addEveryFormat()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage image = quadrants({200, 150});
    QTest::newRow("JPEG") << encoded(image, "jpeg");
    QTest::newRow("progressive JPEG") << encoded(image, "jpeg", 90, true);
    QTest::newRow("JPEG with EXIF") << jpegWithExif(encoded(image, "jpeg"), 6);
    QTest::newRow("PNG") << encoded(image, "png");
    QTest::newRow("BMP") << encoded(quadrants({40, 30}), "bmp");
    QTest::newRow("GIF") << animatedGif();
    if (QImageReader::supportedImageFormats().contains("webp"))
        QTest::newRow("WebP") << encoded(image, "webp", 80);
    if (QImageReader::supportedImageFormats().contains("tiff"))
        QTest::newRow("TIFF") << encoded(quadrants({40, 30}), "tiff");
    for (const char* name : {"quadrants.heic", "quadrants.avif"}) {
        QFile file(QDir(sourcePath("tests/data/photos")).filePath(QLatin1StringView(name)));
        if (canDecodeHeif(name[10] == 'a') && file.open(QIODevice::ReadOnly))
            QTest::newRow(name) << file.readAll();
    }
}

ErrorCode codeOf(const QByteArray& bytes)
{
    const auto photo = decodePhoto(bytes);
    return photo ? ErrorCode::Internal : photo.error().code;
}

} // namespace

void TestHostileImage::refusesTruncated_data()
{
    addEveryFormat();
}

void TestHostileImage::refusesTruncated()
{
    QFETCH(QByteArray, bytes);
    const auto whole = decodePhoto(bytes);
    QVERIFY(whole.has_value());
    const qsizetype step = qMax(qsizetype{1}, bytes.size() / 400);
    for (qsizetype length = bytes.size() - 1; length > 0; length -= step) {
        const auto photo = decodePhoto(bytes.left(length));
        // A JPEG without its end marker opens if all pixels are present.
        if (photo && bytes.startsWith("\xFF\xD8") && photo->image == whole->image)
            continue;
        QVERIFY2(!photo.has_value(),
                 qPrintable(u"accepted %1 of %2 bytes"_s.arg(length).arg(bytes.size())));
        const ErrorCode code = photo.error().code;
        QVERIFY2(code == ErrorCode::ImageTruncated ||
                     (length < 32 && code == ErrorCode::NotAnImage),
                 qPrintable(u"%1 at %2 bytes"_s.arg(errorCodeName(code)).arg(length)));
    }
}

void TestHostileImage::survivesFlippedBits_data()
{
    addEveryFormat();
}

void TestHostileImage::survivesFlippedBits()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(20260101);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = bytes;
        for (int flips = random.bounded(1, 6); flips > 0; --flips) {
            const int span = round % 2 == 0 ? static_cast<int>(damaged.size()) : 64;
            char& byte = damaged[random.bounded(qMin(span, static_cast<int>(damaged.size())))];
            byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
        }
        const auto photo = decodePhoto(damaged, 256);
        if (photo) {
            QVERIFY(!photo->image.isNull());
            QVERIFY(qMax(photo->image.width(), photo->image.height()) <= 256);
        } else {
            ++refused;
            QVERIFY(photo.error().code != ErrorCode::Internal);
        }
    }
    QVERIFY(refused > 0);
}

void TestHostileImage::refusesWhatIsNoImage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const int no = static_cast<int>(ErrorCode::NotAnImage);
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(ErrorCode::ImageEmpty);
    QTest::newRow("one byte") << QByteArray("x") << no;
    QTest::newRow("text") << QByteArray("BMW is a brand, GIF a format, and this a text file.\n")
                          << no;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << no;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n") << no;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << no;
    QTest::newRow("video") << QByteArray("\0\0\0\x18"
                                         "ftypmp42\0\0\0\0isommp42",
                                         24)
                           << no;
    QTest::newRow("WAV") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) << no;
    QTest::newRow("HTML") << QByteArray("<!doctype html><html><body></body></html>") << no;
}

void TestHostileImage::refusesWhatIsNoImage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(codeOf(bytes)), code);
}

void TestHostileImage::refusesHugeClaims_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG, 301 megapixels") << pngClaiming(21'500, 14'000);
    QTest::newRow("PNG, largest") << pngClaiming(0x7FFFFFFF, 0x7FFFFFFF);
    QTest::newRow("JPEG, largest") << jpegClaiming(65'500, 65'500);
    QTest::newRow("JPEG, largest, cut") << jpegClaiming(65'500, 65'500).chopped(200);
    QByteArray bmp = encoded(quadrants(), "bmp");
    qToLittleEndian(qint32{1'000'000}, bmp.data() + 18);
    qToLittleEndian(qint32{-1'000'000}, bmp.data() + 22);
    QTest::newRow("BMP, upside down") << bmp;
    QByteArray gif = animatedGif();
    qToLittleEndian(quint16{65'535}, gif.data() + 6);
    qToLittleEndian(quint16{65'535}, gif.data() + 8);
    QTest::newRow("GIF") << gif;
    QTest::newRow("WebP") << riffWebP(
        riffChunk("VP8X", QByteArray("\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF", 10)));
}

void TestHostileImage::refusesHugeClaims()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(codeOf(bytes), ErrorCode::ImageTooLarge);
}

void TestHostileImage::refusesEmptyPictures()
{
    QCOMPARE(codeOf(pngClaiming(0, 0)), ErrorCode::ImageEmpty);
    QCOMPARE(codeOf(pngClaiming(100, 0)), ErrorCode::ImageEmpty);
    QCOMPARE(codeOf(jpegClaiming(0, 48)), ErrorCode::ImageEmpty);
    // The header is valid, but the pixels are missing.
    QCOMPARE(codeOf(pngClaiming(4000, 3000)), ErrorCode::ImageTruncated);
}

void TestHostileImage::namesMissingDecoders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    QTest::newRow("Canon") << QByteArray("\0\0\0\x18"
                                         "ftypcrx \0\0\0\x01"
                                         "crx isom",
                                         24)
                           << u"Canon"_s;
    QTest::newRow("Photoshop") << QByteArray("8BPS\0\x01\0\0\0\0\0\0\0\x03", 14) << u"Photoshop"_s;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"SVG"_s;
    if (!QImageReader::supportedImageFormats().contains("jxl"))
        QTest::newRow("JPEG XL") << QByteArray("\xFF\x0A\x00\x10", 4) << u"kimageformats"_s;
}

void TestHostileImage::namesMissingDecoders()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    const auto photo = decodePhoto(bytes);
    QVERIFY(!photo.has_value());
    QCOMPARE(photo.error().code, ErrorCode::ImageFormatUnsupported);
    QVERIFY(photo.error().detail.contains(named));
}

void TestHostileImage::refusesOddPaths()
{
    QTemporaryDir folder;
    QCOMPARE(loadPhoto(folder.path()).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(loadPhoto(QString()).error().code, ErrorCode::FileNotFound);
    QCOMPARE(loadPhoto(folder.filePath(u"absent.jpg"_s)).error().code, ErrorCode::FileNotFound);
    QCOMPARE(loadPhoto(folder.filePath(u"y"_s.repeated(6000))).error().code,
             ErrorCode::FileNotFound);
    QCOMPARE(loadPhoto(QString(QChar(u'a')) + QChar(u'\0') + u"b.jpg"_s).error().code,
             ErrorCode::FileNotFound);

    const QString locked = folder.filePath(u"locked.jpg"_s);
    QVERIFY(QFile::copy(sourcePath("resources/sample/astronaut.jpg"), locked));
    QVERIFY(QFile::setPermissions(locked, {}));
    QFile probe(locked);
    if (probe.open(QIODevice::ReadOnly))
        QSKIP("this user may read every file");
    QCOMPARE(loadPhoto(locked).error().code, ErrorCode::FileUnreadable);
}

void TestHostileImage::refusesHugeFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sparse.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maxPhotoFileBytes + 1));
    file.close();
    QCOMPARE(loadPhoto(file.fileName()).error().code, ErrorCode::FileTooLarge);
}

LIKECAST_TEST(TestHostileImage)
#include "tst_hostile_image.moc"
