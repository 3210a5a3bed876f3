#include "core/neural/account_photos.h"
#include "core/neural/photo_rows.h"
#include "tests/core/image/image_fixtures.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestAccountPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsArePlanesOfTheWholePhoto();
    void emptyPictureIsRefused();
    void readsPhotosWithKnownLikes();
    void namesWhatItLeavesOut();
    void theSamePhotoCountsOnce();
    void readsThroughTheCallersReader();
    void whatTheSinkRefusesIsLeftOut();
    void cancelEndsIt();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    static QByteArray jpeg(QRgb colour)
    {
        QImage image(80, 60, QImage::Format_RGB32);
        image.fill(colour);
        return encoded(image, "jpeg");
    }
    static Post post(const QString& photo, std::optional<qint64> likes)
    {
        Post result;
        result.photoPath = photo;
        result.likes = likes;
        return result;
    }

    QTemporaryDir m_folder;
};

void TestAccountPhotos::pixelsArePlanesOfTheWholePhoto()
{
    PhotoRows pixels;
    QVERIFY(pixels.append(quadrants({300, 100})));
    QCOMPARE(pixels.count(), std::size_t(1));
    const auto level = [&pixels](std::size_t channel, std::size_t x, std::size_t y) {
        return std::lround(255.0F * pixels.values()[channel * 64 * 64 + y * 64 + x]);
    };
    // red, green / blue, white
    QCOMPARE(level(0, 5, 5), 255L);
    QCOMPARE(level(1, 5, 5), 0L);
    QCOMPARE(level(1, 60, 5), 255L);
    QCOMPARE(level(2, 60, 5), 0L);
    QCOMPARE(level(2, 5, 60), 255L);
    QCOMPARE(level(0, 5, 60), 0L);
    QCOMPARE(level(0, 60, 60) + level(1, 60, 60) + level(2, 60, 60), 3 * 255L);

    PhotoRows both = pixels;
    QImage black(2, 2, QImage::Format_RGB32);
    black.fill(Qt::black);
    QVERIFY(both.append(black));
    QCOMPARE(both.count(), std::size_t(2));
    const std::vector<std::size_t> first{0};
    const std::vector<std::size_t> last{1};
    QCOMPARE(both.at(first).values(), pixels.values());
    QCOMPARE(both.at(last).values().front(), 0.0F);
}

void TestAccountPhotos::emptyPictureIsRefused()
{
    PhotoRows pixels;
    QCOMPARE(pixels.append(QImage()).error().code, ErrorCode::InputInvalid);
    QCOMPARE(pixels.count(), std::size_t(0));
}

void TestAccountPhotos::readsPhotosWithKnownLikes()
{
    AccountPosts account;
    account.posts = {post(write(u"r.jpg"_s, jpeg(qRgb(255, 0, 0))), 10), post({}, 20),
                     post(write(u"b.jpg"_s, jpeg(qRgb(0, 0, 255))), std::nullopt),
                     post(write(u"g.jpg"_s, jpeg(qRgb(0, 255, 0))), 30),
                     post(write(u"n.jpg"_s, jpeg(qRgb(9, 9, 9))), -1)};
    account.posts[3].comments = 4;
    PhotoRows pixels;
    qint64 last = -1;
    const auto photos = loadAccountPhotos(
        account, {}, [&pixels](const QImage& picture) { return pixels.append(picture); },
        [&last](const Progress& progress) { last = progress.done; }, {});
    QVERIFY(photos);
    QCOMPARE(photos->photos.size(), std::size_t(2));
    QCOMPARE(pixels.count(), std::size_t(2));
    QCOMPARE(photos->photos[0].postIndex, std::size_t(0));
    QCOMPARE(photos->photos[0].likes, 10.0);
    QVERIFY(!photos->photos[0].comments);
    QCOMPARE(photos->photos[1].postIndex, std::size_t(3));
    QCOMPARE(photos->photos[1].comments, std::optional(4.0));
    QCOMPARE(photos->photos[1].sha256.size(), qsizetype(32));
    QCOMPARE(photos->withoutPhoto, std::size_t(1));
    QCOMPARE(photos->withoutLikes, std::size_t(2));
    QVERIFY(photos->leftOut.empty());
    QCOMPARE(last, qint64(5));
    // Compressed green stays almost green.
    QVERIFY(pixels.values()[photoPixelCount + 64 * 64] > 0.94F);
}

void TestAccountPhotos::namesWhatItLeavesOut()
{
    const QByteArray whole = jpeg(qRgb(1, 200, 3));
    AccountPosts account;
    account.posts = {post(write(u"cut.jpg"_s, whole.left(whole.size() / 2)), 1),
                     post(write(u"empty.jpg"_s, {}), 2),
                     post(write(u"text.jpg"_s, "not a photo at all"), 3),
                     post(write(u"claims.png"_s, pngClaiming(60'000, 60'000)), 4),
                     post(m_folder.filePath(u"absent.jpg"_s), 5),
                     post(m_folder.path(), 6),
                     post(write(u"whole.jpg"_s, whole), 7)};
    int taken = 0;
    const auto photos = loadAccountPhotos(account, {},
                                          [&taken](const QImage&) {
                                              ++taken;
                                              return Result<void>();
                                          },
                                          {}, {});
    QVERIFY(photos);
    QCOMPARE(taken, 1);
    QCOMPARE(photos->photos.size(), std::size_t(1));
    QCOMPARE(photos->photos.front().postIndex, std::size_t(6));
    QCOMPARE(photos->leftOut.size(), std::size_t(6));
    const std::vector<ErrorCode> reasons{ErrorCode::ImageTruncated, ErrorCode::ImageEmpty,
                                         ErrorCode::NotAnImage,     ErrorCode::ImageTooLarge,
                                         ErrorCode::FileNotFound,   ErrorCode::FileUnreadable};
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        QCOMPARE(photos->leftOut[i].reason.code, reasons[i]);
        QCOMPARE(photos->leftOut[i].photoPath, account.posts[i].photoPath);
    }
}

void TestAccountPhotos::theSamePhotoCountsOnce()
{
    const QByteArray photo = jpeg(qRgb(40, 50, 60));
    AccountPosts account;
    account.posts = {post(write(u"one.jpg"_s, photo), 1), post(write(u"two.jpg"_s, photo), 2)};
    PhotoRows pixels;
    const auto photos = loadAccountPhotos(
        account, {}, [&pixels](const QImage& picture) { return pixels.append(picture); }, {}, {});
    QVERIFY(photos);
    QCOMPARE(photos->photos.size(), std::size_t(1));
    QCOMPARE(photos->photos.front().likes, 1.0);
    QCOMPARE(photos->repeated, std::size_t(1));
    QCOMPARE(pixels.count(), std::size_t(1));
}

void TestAccountPhotos::readsThroughTheCallersReader()
{
    AccountPosts account;
    account.posts = {post(u"export.zip!/1.jpg"_s, 1), post(u"export.zip!/2.jpg"_s, 2)};
    const PhotoReader read = [](const QString& path) -> Result<QByteArray> {
        if (path.endsWith(u"2.jpg"_s))
            return failure(ErrorCode::FormatDamaged, path);
        return jpeg(qRgb(200, 10, 10));
    };
    PhotoRows pixels;
    const auto photos = loadAccountPhotos(
        account, read, [&pixels](const QImage& picture) { return pixels.append(picture); }, {}, {});
    QVERIFY(photos);
    QCOMPARE(pixels.count(), std::size_t(1));
    QCOMPARE(photos->leftOut.size(), std::size_t(1));
    QCOMPARE(photos->leftOut.front().reason.code, ErrorCode::FormatDamaged);
}

void TestAccountPhotos::whatTheSinkRefusesIsLeftOut()
{
    AccountPosts account;
    account.posts = {post(write(u"s.jpg"_s, jpeg(qRgb(7, 8, 9))), 1)};
    const auto photos = loadAccountPhotos(
        account, {},
        [](const QImage&) -> Result<void> { return failure(ErrorCode::PackInvalid, u"no"_s); }, {},
        {});
    QVERIFY(photos);
    QVERIFY(photos->photos.empty());
    QCOMPARE(photos->leftOut.front().reason.code, ErrorCode::PackInvalid);
}

void TestAccountPhotos::cancelEndsIt()
{
    AccountPosts account;
    for (int i = 0; i < 5; ++i)
        account.posts.push_back(
            post(write(u"%1.jpg"_s.arg(i), jpeg(qRgb(i * 40, 100, 200 - i * 30))), i));
    CancellationToken cancellation;
    int taken = 0;
    const auto photos = loadAccountPhotos(
        account, {},
        [&](const QImage&) {
            if (++taken == 2)
                cancellation.cancel();
            return Result<void>();
        },
        {}, cancellation);
    QVERIFY(!photos);
    QCOMPARE(photos.error().code, ErrorCode::Cancelled);
    QCOMPARE(taken, 2);
}

LIKECAST_TEST(TestAccountPhotos)
#include "tst_account_photos.moc"
