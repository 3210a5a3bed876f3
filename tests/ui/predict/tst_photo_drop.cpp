#include "tests/support/test_program.h"
#include "ui/predict/photo/photo_drop.h"
#include "ui/predict/photo/photo_intake.h"
#include "ui/predict/photo/photo_previews.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace likecast;

class TestPhotoDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLocalFiles();
    void readsBitmaps();
    void readsInlinePictures();
    void countsWebAddresses();
    void damagedInlinePictureIsNone();
    void textIsNoPhoto();
    void expandsFoldersInOrder();
    void stopsAtTheLimit();
    void unusedBitmapsAreRemovedByName();
    void bitmapsOfADatabaseThatWasSetAsideStay_data();
    void bitmapsOfADatabaseThatWasSetAsideStay();
};

namespace
{

QByteArray pngBytes()
{
    QImage image(4, 3, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

void TestPhotoDrop::readsLocalFiles()
{
    QMimeData data;
    const QStringList paths{QStringLiteral("/photos/ș 写真.jpg"),
                            QStringLiteral("/photos/b c.png")};
    data.setUrls({QUrl::fromLocalFile(paths[0]), QUrl::fromLocalFile(paths[1])});
    QVERIFY(mayContainPhotos(data));
    QCOMPARE(photosIn(data).paths, paths);
}

void TestPhotoDrop::readsBitmaps()
{
    QMimeData data;
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::green);
    data.setImageData(image);
    data.setUrls({QUrl(QStringLiteral("https://example.org/page"))});
    const DroppedPhotos photos = photosIn(data);
    QCOMPARE(photos.images.size(), std::size_t{1});
    QCOMPARE(photos.images.front().size(), QSize(20, 10));
}

void TestPhotoDrop::readsInlinePictures()
{
    QMimeData data;
    const QByteArray address = "data:image/png;base64," + pngBytes().toBase64();
    data.setUrls({QUrl::fromEncoded(address)});
    const DroppedPhotos photos = photosIn(data);
    QCOMPARE(photos.images.size(), std::size_t{1});
    QCOMPARE(photos.images.front().size(), QSize(4, 3));
}

void TestPhotoDrop::countsWebAddresses()
{
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/a.jpg")),
                  QUrl(QStringLiteral("http://example.org/b.jpg"))});
    const DroppedPhotos photos = photosIn(data);
    QVERIFY(photos.isEmpty());
    QCOMPARE(photos.webAddresses, 2);
}

void TestPhotoDrop::damagedInlinePictureIsNone()
{
    QMimeData data;
    data.setUrls({QUrl::fromEncoded("data:image/png;base64,!!!"),
                  QUrl::fromEncoded("data:image/png"), QUrl::fromEncoded("data:text/html,hello")});
    QVERIFY(photosIn(data).isEmpty());
    QCOMPARE(photosIn(data).webAddresses, 0);
}

void TestPhotoDrop::textIsNoPhoto()
{
    QMimeData data;
    data.setText(QStringLiteral("just words"));
    QVERIFY(!mayContainPhotos(data));
    QVERIFY(photosIn(data).isEmpty());
}

void TestPhotoDrop::expandsFoldersInOrder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("b")));
    for (const QString& name : {QStringLiteral("10.JPG"), QStringLiteral("9.heic"),
                                QStringLiteral("notes.txt"), QStringLiteral("b/1.webp")})
        touch(folder.filePath(name));
    const QString single = folder.filePath(QStringLiteral("notes.txt"));
    const QStringList found = expandFolders({folder.path(), single}, 100);
    QCOMPARE(found, (QStringList{folder.filePath(QStringLiteral("9.heic")),
                                 folder.filePath(QStringLiteral("10.JPG")),
                                 folder.filePath(QStringLiteral("b/1.webp")), single}));
}

void TestPhotoDrop::stopsAtTheLimit()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 7; ++i)
        touch(folder.filePath(QStringLiteral("%1.png").arg(i)));
    bool cut = false;
    QCOMPARE(expandFolders({folder.path()}, 5, &cut).size(), 5);
    QVERIFY(cut);
    QCOMPARE(expandFolders({folder.path()}, 7, &cut).size(), 7);
    QVERIFY(!cut);
}

void TestPhotoDrop::unusedBitmapsAreRemovedByName()
{
    const QTemporaryDir data;
    const QDir folder(data.filePath(QStringLiteral("pasted")));
    QVERIFY(QDir().mkpath(folder.path()));
    touch(folder.filePath(QStringLiteral("used.png")));
    touch(folder.filePath(QStringLiteral("unused.png")));
    {
        PhotoPreviews previews;
        PhotoIntake intake(folder.path(), previews);
        // Its path before the data directory moved.
        intake.removeUnused({QStringLiteral("/before/pasted/used.png"), QString()});
    }
    QCOMPARE(folder.entryList(QDir::Files), QStringList{QStringLiteral("used.png")});
}

void TestPhotoDrop::bitmapsOfADatabaseThatWasSetAsideStay_data()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("restored over") << QStringLiteral("likecast-replaced-2026-11-21.sqlite");
    QTest::newRow("damaged") << QStringLiteral("likecast-damaged-2026-11-21.sqlite");
}

void TestPhotoDrop::bitmapsOfADatabaseThatWasSetAsideStay()
{
    QFETCH(const QString, database);
    const QTemporaryDir data;
    const QDir folder(data.filePath(QStringLiteral("pasted")));
    QVERIFY(QDir().mkpath(folder.path()));
    touch(folder.filePath(QStringLiteral("earlier.png")));
    touch(data.filePath(database));
    {
        PhotoPreviews previews;
        PhotoIntake intake(folder.path(), previews);
        intake.removeUnused({});
    }
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("earlier.png"))));
}

LIKECAST_TEST(TestPhotoDrop)
#include "tst_photo_drop.moc"
