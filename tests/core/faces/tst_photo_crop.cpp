#include "core/faces/photo_crop.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

Q_DECLARE_METATYPE(likecast::FaceCut)

class TestPhotoCrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cropIsCentredAndAsLargeAsPossible_data();
    void cropIsCentredAndAsLargeAsPossible();
    void facesAreCut_data();
    void facesAreCut();
    void everyFaceGetsItsCut();
};

void TestPhotoCrop::cropIsCentredAndAsLargeAsPossible_data()
{
    QTest::addColumn<QSizeF>("photo");
    QTest::addColumn<double>("aspect");
    QTest::addColumn<QRectF>("crop");
    QTest::newRow("square of a landscape") << QSizeF(1600, 800) << 1.0 << QRectF(0.25, 0, 0.5, 1);
    QTest::newRow("square of a portrait") << QSizeF(600, 800) << 1.0 << QRectF(0, 0.125, 1, 0.75);
    QTest::newRow("nothing to cut") << QSizeF(900, 1200) << 3.0 / 4 << QRectF(0, 0, 1, 1);
    QTest::newRow("portrait of a square")
        << QSizeF(1000, 1000) << 4.0 / 5 << QRectF(0.1, 0, 0.8, 1);
    QTest::newRow("grid of a tall photo")
        << QSizeF(900, 1600) << 3.0 / 4 << QRectF(0, 0.125, 1, 0.75);
}

void TestPhotoCrop::cropIsCentredAndAsLargeAsPossible()
{
    QFETCH(QSizeF, photo);
    QFETCH(double, aspect);
    QFETCH(QRectF, crop);
    const QRectF found = centredCrop(photo, aspect);
    QCOMPARE(found.x() + 1, crop.x() + 1);
    QCOMPARE(found.y() + 1, crop.y() + 1);
    QCOMPARE(found.width(), crop.width());
    QCOMPARE(found.height(), crop.height());
}

void TestPhotoCrop::facesAreCut_data()
{
    QTest::addColumn<QRectF>("face");
    QTest::addColumn<FaceCut>("cut");
    QTest::newRow("inside") << QRectF(0.4, 0.1, 0.2, 0.3) << FaceCut::None;
    QTest::newRow("touches the edge") << QRectF(0.25, 0.1, 0.2, 0.3) << FaceCut::None;
    QTest::newRow("crosses the edge") << QRectF(0.2, 0.1, 0.2, 0.3) << FaceCut::Partly;
    QTest::newRow("ends at the edge, outside") << QRectF(0.05, 0.1, 0.2, 0.3) << FaceCut::Wholly;
    QTest::newRow("outside") << QRectF(0.8, 0.1, 0.1, 0.3) << FaceCut::Wholly;
    QTest::newRow("larger than the crop") << QRectF(0.1, 0, 0.8, 1) << FaceCut::Partly;
}

void TestPhotoCrop::facesAreCut()
{
    QFETCH(QRectF, face);
    QFETCH(FaceCut, cut);
    const FaceBox box{.x = face.x(), .y = face.y(), .width = face.width(), .height = face.height()};
    QCOMPARE(facesCutBy(QRectF(0.25, 0, 0.5, 1), {box}), std::vector<FaceCut>{cut});
}

void TestPhotoCrop::everyFaceGetsItsCut()
{
    const FaceBox left{.x = 0, .y = 0.4, .width = 0.1, .height = 0.2};
    const FaceBox middle{.x = 0.45, .y = 0.4, .width = 0.1, .height = 0.2};
    const std::vector<FaceCut> cuts = facesCutBy(centredCrop({1600, 800}, 1), {left, middle});
    QCOMPARE(cuts, (std::vector<FaceCut>{FaceCut::Wholly, FaceCut::None}));
    QVERIFY(facesCutBy(QRectF(0, 0, 1, 1), {}).empty());
}

LIKECAST_TEST(TestPhotoCrop)
#include "tst_photo_crop.moc"
