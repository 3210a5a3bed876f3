#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/predict/photo/crop_bar.h"
#include "ui/predict/photo/face_editor.h"

#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Instagram's crops on the photo: what they keep, and which faces they cut off.
class TestPhotoCrops : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void cropsNameWhatTheyCutOff_data();
    void cropsNameWhatTheyCutOff();
    void theWholePhotoSaysNothing();
    void theKeyChoosesAllInTurn();
    void theKeyWorksOnTheWholePageButNotInText();
    void whatIsCutOffIsDimmed();
    void unknownFacesAreNotCounted();
    void aNarrowViewShowsTheWholeSentence();
};

void TestPhotoCrops::cropsNameWhatTheyCutOff_data()
{
    QTest::addColumn<QSizeF>("photo");
    QTest::addColumn<int>("shape");
    QTest::addColumn<QList<QRectF>>("faces");
    QTest::addColumn<QString>("text");
    const QSizeF wide(1600, 800);
    const int square = static_cast<int>(CropShape::Square);
    const QRectF left(0.05, 0.4, 0.1, 0.2);
    const QRectF edge(0.7, 0.4, 0.1, 0.2);
    const QRectF middle(0.45, 0.4, 0.1, 0.2);
    QTest::newRow("no face") << wide << square << QList<QRectF>()
                             << u"1:1 cuts off 50 % of the photo."_s;
    QTest::newRow("none of the faces")
        << wide << square << QList{middle} << u"1:1 cuts off 50 % of the photo, but no face."_s;
    QTest::newRow("one face") << wide << square << QList{left, middle}
                              << u"1:1 cuts off 1 face: left."_s;
    QTest::newRow("a part of one")
        << wide << square << QList{edge} << u"1:1 cuts off 1 face: right (in part)."_s;
    QTest::newRow("two faces") << wide << square << QList{left, middle, edge}
                               << u"1:1 cuts off 2 faces: left, right (in part)."_s;
    QTest::newRow("portrait") << wide << static_cast<int>(CropShape::Portrait) << QList{middle}
                              << u"4:5 cuts off 60 % of the photo, but no face."_s;
    QTest::newRow("keeps all") << QSizeF(900, 1200) << static_cast<int>(CropShape::Grid)
                               << QList{left} << u"3:4 keeps the whole photo."_s;
}

void TestPhotoCrops::cropsNameWhatTheyCutOff()
{
    QFETCH(QSizeF, photo);
    QFETCH(int, shape);
    QFETCH(QList<QRectF>, faces);
    QFETCH(QString, text);
    std::vector<FaceBox> boxes;
    for (const QRectF& face : faces)
        boxes.push_back(
            {.x = face.x(), .y = face.y(), .width = face.width(), .height = face.height()});
    QCOMPARE(cropText(photo, static_cast<CropShape>(shape), boxes).replace(QChar::Nbsp, u' '),
             text);
}

void TestPhotoCrops::theWholePhotoSaysNothing()
{
    QVERIFY(!cropOf({1600, 800}, CropShape::None));
    QCOMPARE(cropText({1600, 800}, CropShape::None, {FaceBox()}), QString());
    QVERIFY(!cropOf({}, CropShape::Square));
}

void TestPhotoCrops::theKeyChoosesAllInTurn()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.photo.accessibleDescription().contains(u"1 face"_s));
    CropBar& bar = parts.photo.cropBar();
    QVERIFY(bar.isVisible());
    auto* button = bar.findChild<QToolButton*>();
    for (const char* ratio : {"3:4", "4:5", "1:1"}) {
        QTest::keyClick(&parts.photo, Qt::Key_C);
        QCOMPARE(button->text(), u"Crop: "_s + QString::fromLatin1(ratio));
        const QString said = QString::fromLatin1(ratio) + u" cuts off "_s;
        QVERIFY(parts.photo.accessibleDescription().contains(said));
        QVERIFY(shownText(parts.photo).contains(said));
    }
    QTest::keyClick(&parts.photo, Qt::Key_C);
    QVERIFY(!shownText(parts.photo).contains(u"cuts off"_s));
    // The menu has the same choices.
    bar.findChild<QMenu*>()->actions().at(2)->trigger();
    QCOMPARE(bar.shape(), CropShape::Portrait);
    // The editor takes the place of the crop.
    parts.photo.setFocus();
    QTest::keyClick(&parts.photo, Qt::Key_F);
    QVERIFY(!bar.isVisible());
    QVERIFY(!shownText(parts.photo).contains(u"cuts off"_s));
    QTest::keyClick(&parts.photo, Qt::Key_C);
    QCOMPARE(bar.shape(), CropShape::Portrait);
}

void TestPhotoCrops::theKeyWorksOnTheWholePageButNotInText()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    parts.heatmap.setFocus();
    QTest::keyClick(&parts.heatmap, Qt::Key_C);
    QCOMPARE(parts.photo.cropBar().shape(), CropShape::Grid);
    parts.caption.setFocus();
    QTest::keyClick(&parts.caption, Qt::Key_C);
    QCOMPARE(parts.photo.cropBar().shape(), CropShape::Grid);
    QCOMPARE(parts.caption.toPlainText(), u"c"_s);
}

void TestPhotoCrops::whatIsCutOffIsDimmed()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg", Qt::white)}); // 4:3
    QTRY_VERIFY(parts.photo.accessibleDescription().contains(u"1 face"_s));
    parts.photo.setBoxesVisible(false);
    const auto lightnessAt = [&parts](double x) {
        const QRectF place = parts.photo.viewport().photoRect();
        const QImage shown = parts.photo.grab().toImage();
        const QPointF point(place.left() + x * place.width(), place.center().y());
        return shown.pixelColor((point * shown.devicePixelRatio()).toPoint()).lightness();
    };
    const int side = lightnessAt(0.05);
    const int middle = lightnessAt(0.5);
    parts.photo.cropBar().choose(CropShape::Square);
    QVERIFY(lightnessAt(0.05) < side / 2);
    QCOMPARE(lightnessAt(0.5), middle);
    parts.photo.cropBar().choose(CropShape::None);
    QCOMPARE(lightnessAt(0.05), side);
}

void TestPhotoCrops::unknownFacesAreNotCounted()
{
    const auto running = open();
    Parts parts(*running);
    running->script->held = true;
    parts.photo.cropBar().choose(CropShape::Square);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.photo.accessibleDescription().contains(u"Finding faces."_s));
    QVERIFY(!parts.photo.accessibleDescription().contains(u"cuts off"_s));
    running->script->held = false;
    QTRY_VERIFY(parts.photo.accessibleDescription().contains(u"1:1 cuts off"_s));
}

void TestPhotoCrops::aNarrowViewShowsTheWholeSentence()
{
    PhotoView view;
    view.resize(view.minimumSizeHint());
    view.showPhoto(u"a.jpg"_s, QImage(160, 80, QImage::Format_RGB32), QSize(1600, 800));
    std::vector<FaceBox> faces;
    for (int i = 0; i < 4; ++i)
        faces.push_back({.x = 0.01 + 0.05 * i, .y = 0.1, .width = 0.04, .height = 0.1});
    view.setFaces(faces);
    view.cropBar().choose(CropShape::Square);
    QVERIFY(shownText(view).contains(u"1:1 cuts off 4 faces"_s));
    QCOMPARE(textCutOff(view), QString());
}

LIKECAST_TEST(TestPhotoCrops)
#include "tst_photo_crops.moc"
