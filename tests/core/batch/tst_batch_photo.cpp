#include "core/batch/batch_photo.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

BatchPhoto scored(const QString& path, double logMedian, double pairScale = 0.4)
{
    const double likes = logMedian * 100;
    return {.path = path,
            .state = BatchPhoto::State::Scored,
            .size = {1200, 800},
            .faces = 2,
            .smiles = 1,
            .likes = LikesRange{.median = likes, .low = likes * 0.5, .high = likes * 2},
            .logMedian = logMedian,
            .pairScale = pairScale};
}

} // namespace

class TestBatchPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheTableShows();
    void namesTheShape_data();
    void namesTheShape();
    void photosTooCloseToCallShareARank();
    void findsTheBest();
    void writesCsv();
    void estimatesTheTimeLeft();
};

void TestBatchPhoto::keepsWhatTheTableShows()
{
    Prediction prediction;
    prediction.photoSize = {640, 480};
    prediction.faces = {FaceBox{}, FaceBox{}};
    prediction.smileCount = 1;
    prediction.likes = LikesRange{.median = 120, .low = 80, .high = 200};
    prediction.logMedian = 4.8;
    prediction.pairScale = 0.3;
    const BatchPhoto photo = toBatchPhoto(u"a.jpg"_s, prediction);
    QCOMPARE(photo.state, BatchPhoto::State::Scored);
    QCOMPARE(photo.path, u"a.jpg"_s);
    QCOMPARE(photo.size, QSize(640, 480));
    QCOMPARE(photo.faces, 2);
    QCOMPARE(photo.smiles, 1);
    QCOMPARE(photo.likes->high, 200.0);
    QCOMPARE(photo.logMedian, 4.8);
    QCOMPARE(photo.pairScale, 0.3);

    const BatchPhoto broken = toBatchPhoto(u"b.jpg"_s, failure(ErrorCode::NotAnImage, u"b.jpg"_s));
    QCOMPARE(broken.state, BatchPhoto::State::Failed);
    QCOMPARE(broken.error.code, ErrorCode::NotAnImage);
    QVERIFY(!broken.likes);
}

void TestBatchPhoto::namesTheShape_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<PhotoShape>("shape");
    QTest::newRow("landscape") << QSize(1200, 800) << PhotoShape::Landscape;
    QTest::newRow("portrait") << QSize(800, 1200) << PhotoShape::Portrait;
    QTest::newRow("square") << QSize(800, 800) << PhotoShape::Square;
    QTest::newRow("as good as square") << QSize(1000, 980) << PhotoShape::Square;
    QTest::newRow("not quite square") << QSize(1000, 979) << PhotoShape::Landscape;
    QTest::newRow("large") << QSize(60'000, 58'000) << PhotoShape::Landscape;
}

void TestBatchPhoto::namesTheShape()
{
    QFETCH(QSize, size);
    QTEST((BatchPhoto{.size = size}.shape()), "shape");
}

void TestBatchPhoto::photosTooCloseToCallShareARank()
{
    // Within 0.08 of each other, the chance is below 55 % at this scale.
    std::vector<BatchPhoto> photos{scored(u"a"_s, 4), scored(u"b"_s, 5.01), scored(u"c"_s, 5),
                                   scored(u"d"_s, 2),
                                   toBatchPhoto(u"e"_s, failure(ErrorCode::NotAnImage))};
    rankPhotos(photos);
    QCOMPARE(photos[0].rank, 3);
    QCOMPARE(photos[1].rank, 1);
    QCOMPARE(photos[2].rank, 1);
    QCOMPARE(photos[3].rank, 4);
    QCOMPARE(photos[4].rank, 0);
}

void TestBatchPhoto::findsTheBest()
{
    BatchPhoto unknown = scored(u"unknown"_s, 9);
    unknown.likes.reset();
    const std::vector<BatchPhoto> photos{scored(u"a"_s, 4), unknown, scored(u"b"_s, 5),
                                         scored(u"c"_s, 4)};
    QCOMPARE(bestPhotos(photos, 2), (std::vector<std::size_t>{2, 0}));
    QCOMPARE(bestPhotos(photos, 9), (std::vector<std::size_t>{2, 0, 3}));
}

void TestBatchPhoto::writesCsv()
{
    std::vector<BatchPhoto> photos{scored(u"/p/a, b.jpg"_s, 4),
                                   toBatchPhoto(u"=x.jpg"_s, failure(ErrorCode::NotAnImage)),
                                   {.path = u"waiting.jpg"_s},
                                   scored(u"c.jpg"_s, 3)};
    photos[3].likes.reset();
    rankPhotos(photos);
    QCOMPARE(batchCsv(photos),
             QByteArray("photo,likes,likes_low,likes_high,rank,faces,smiles,orientation,width,"
                        "height,error\n"
                        "\"/p/a, b.jpg\",400,200,800,1,2,1,landscape,1200,800,\n"
                        "'=x.jpg,,,,,,,,,,not_an_image\n"
                        "c.jpg,,,,,2,1,landscape,1200,800,\n"));
}

void TestBatchPhoto::estimatesTheTimeLeft()
{
    QVERIFY(!timeLeftMs({0, 500}, 60'000));
    QVERIFY(!timeLeftMs({100, 500}, 10));
    QCOMPARE(timeLeftMs({100, 500}, 10'000), std::optional<qint64>(40'000));
    QCOMPARE(timeLeftMs({500, 500}, 10'000), std::optional<qint64>(0));
}

LIKECAST_TEST(TestBatchPhoto)
#include "tst_batch_photo.moc"
