#include "core/instagram/graph/thumbnail_cache.h"
#include "tests/core/instagram/graph/fake_instagram.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestThumbnailCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photoIsKeptSmall();
    void shortcodesThatDifferInCaseAreTwo();
    void unreadablePhotoIsRefused();
    void leastRecentlySeenGoesFirst();
    void unwritableFolderIsReported();
};

void TestThumbnailCache::photoIsKeptSmall()
{
    QTemporaryDir directory;
    ThumbnailCache cache(directory.filePath(u"thumbnails"_s));
    QCOMPARE(cache.find(u"DGIdCzDtUuq"_s), QString());
    const auto path = cache.store(u"DGIdCzDtUuq"_s, fakePhoto());
    QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().detail));
    QCOMPARE(cache.find(u"DGIdCzDtUuq"_s), *path);
    QCOMPARE(QImage(*path).size(), QSize(64, 48));
    QCOMPARE(cache.totalBytes(), QFileInfo(*path).size());
    QVERIFY(cache.store(u"DGIdCzDtUuq"_s, fakePhoto()));
    QCOMPARE(cache.totalBytes(), QFileInfo(*path).size());
}

void TestThumbnailCache::shortcodesThatDifferInCaseAreTwo()
{
    QTemporaryDir directory;
    ThumbnailCache cache(directory.path());
    const QString lower = cache.store(u"abc"_s, fakePhoto()).value();
    const QString upper = cache.store(u"ABC"_s, fakePhoto()).value();
    QVERIFY(lower.compare(upper, Qt::CaseInsensitive) != 0);
}

void TestThumbnailCache::unreadablePhotoIsRefused()
{
    QTemporaryDir directory;
    ThumbnailCache cache(directory.filePath(u"thumbnails"_s));
    QCOMPARE(cache.store(u"a"_s, "no photo").error().code, ErrorCode::NotAnImage);
    QCOMPARE(cache.store(u"a"_s, {}).error().code, ErrorCode::ImageEmpty);
    QCOMPARE(cache.store({}, fakePhoto()).error().code, ErrorCode::InputInvalid);
    QCOMPARE(cache.totalBytes(), 0);
}

void TestThumbnailCache::leastRecentlySeenGoesFirst()
{
    QTemporaryDir directory;
    const qint64 one =
        ThumbnailCache(directory.filePath(u"x"_s)).totalBytes() +
        QFileInfo(ThumbnailCache(directory.filePath(u"x"_s)).store(u"x"_s, fakePhoto()).value())
            .size();
    ThumbnailCache cache(directory.filePath(u"thumbnails"_s), one * 4);
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-10);
    for (int i = 0; i < 4; ++i) {
        QFile file(cache.store(QString::number(i), fakePhoto()).value());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(longAgo.addSecs(i), QFileDevice::FileModificationTime));
    }
    QVERIFY(!cache.find(u"0"_s).isEmpty()); // accessed, so now the most recently used
    QVERIFY(cache.store(u"4"_s, fakePhoto()));
    QVERIFY(cache.totalBytes() <= one * 4);
    QVERIFY(!cache.find(u"0"_s).isEmpty());
    QVERIFY(!cache.find(u"4"_s).isEmpty());
    QVERIFY(cache.find(u"1"_s).isEmpty());
}

void TestThumbnailCache::unwritableFolderIsReported()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"thumbnails"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ThumbnailCache cache(file.fileName());
    QCOMPARE(cache.store(u"a"_s, fakePhoto()).error().code, ErrorCode::FileUnwritable);
}

LIKECAST_TEST(TestThumbnailCache)
#include "tst_thumbnail_cache.moc"
