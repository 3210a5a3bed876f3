#include "ui/predict/photo/photo_viewport.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

class TestPhotoViewport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsAndCentres_data();
    void fitsAndCentres();
    void zoomKeepsThePointUnderTheMouse();
    void panStopsAtTheEdges();
    void zoomingOutEndsFitted();
    void boxesFollow();
    void emptyPhotoIsHarmless();
};

void TestPhotoViewport::fitsAndCentres_data()
{
    QTest::addColumn<QSizeF>("photo");
    QTest::addColumn<QRectF>("expected");
    QTest::newRow("wide") << QSizeF(1000, 500) << QRectF(0, 150, 400, 200);
    QTest::newRow("tall") << QSizeF(500, 1000) << QRectF(75, 0, 250, 500);
    QTest::newRow("small is not blown up without end")
        << QSizeF(10, 10) << QRectF(180, 230, 40, 40);
}

void TestPhotoViewport::fitsAndCentres()
{
    QFETCH(QSizeF, photo);
    QFETCH(QRectF, expected);
    PhotoViewport viewport;
    viewport.setViewSize({400, 500});
    viewport.setPhotoSize(photo);
    QCOMPARE(viewport.photoRect(), expected);
}

void TestPhotoViewport::zoomKeepsThePointUnderTheMouse()
{
    PhotoViewport viewport;
    viewport.setViewSize({400, 400});
    viewport.setPhotoSize({4000, 4000});
    const QPointF mouse(300, 120);
    const auto under = [&] {
        const QRectF photo = viewport.photoRect();
        return QPointF((mouse.x() - photo.x()) / photo.width(),
                       (mouse.y() - photo.y()) / photo.height());
    };
    const QPointF before = under();
    viewport.zoomTo(0.7, mouse);
    QVERIFY(!viewport.isFitted());
    QVERIFY(qAbs(under().x() - before.x()) < 1e-9);
    QVERIFY(qAbs(under().y() - before.y()) < 1e-9);
}

void TestPhotoViewport::panStopsAtTheEdges()
{
    PhotoViewport viewport;
    viewport.setViewSize({400, 400});
    viewport.setPhotoSize({800, 800});
    viewport.zoomTo(1.0, viewport.viewCenter());
    viewport.panBy({10'000, -10'000});
    QCOMPARE(viewport.photoRect(), QRectF(0, -400, 800, 800));
}

void TestPhotoViewport::zoomingOutEndsFitted()
{
    PhotoViewport viewport;
    viewport.setViewSize({400, 400});
    viewport.setPhotoSize({800, 800});
    viewport.zoomTo(2.0, {0, 0});
    viewport.zoomTo(0.1, {0, 0});
    QVERIFY(viewport.isFitted());
    viewport.zoomTo(1e9, {0, 0});
    QCOMPARE(viewport.zoom(), viewport.largestZoom());
}

void TestPhotoViewport::boxesFollow()
{
    PhotoViewport viewport;
    viewport.setViewSize({400, 200});
    viewport.setPhotoSize({200, 200});
    const FaceBox box{.x = 0.25, .y = 0.5, .width = 0.5, .height = 0.25};
    QCOMPARE(viewport.boxRect(box), QRectF(150, 100, 100, 50));
}

void TestPhotoViewport::emptyPhotoIsHarmless()
{
    PhotoViewport viewport;
    viewport.setPhotoSize({});
    viewport.setViewSize({0, 0});
    viewport.zoomTo(3.0, {5, 5});
    viewport.panBy({1, 1});
    QVERIFY(viewport.photoRect().isEmpty());
}

LIKECAST_TEST(TestPhotoViewport)
#include "tst_photo_viewport.moc"
