#include "core/faces/face_detector_factory.h"
#include "core/prediction/local_predictor.h"
#include "core/prototypes/available_trees.h"
#include "core/storage/database/database.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "ui/predict/photo/face_editor.h"
#include "ui/predict/photo/photo_controls.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// The shipped model with the window's own database and the built-in detector.
PredictionService::PredictorFactory realPredictor(const QString& directory)
{
    return [directory]() -> Result<std::unique_ptr<Predictor>> {
        auto model = treeRegressors().load(u"likecast"_s, sourcePath("models"));
        if (!model)
            return failure(model.error());
        auto database = std::make_shared<std::unique_ptr<Database>>();
        return std::make_unique<LocalPredictor>(
            *std::move(model), makeFaceDetector(FaceDetectorKind::Hog),
            [database, directory]() -> Database* {
                if (!*database) {
                    if (auto opened = Database::openReadOnly(directory))
                        *database = *std::move(opened);
                }
                return database->get();
            });
    };
}

} // namespace

/// Correcting the faces on a photo in the real window, with real predictions.
class TestWindowFaces : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void predictionFollowsARemovedFace();
    void facesAreAddedByDragging();
    void everythingWorksByKeyboard();
    void correctionStaysWithThePhoto();
    void aPhotoWithoutFacesMayHaveOne();
    void aPhotoThatIsStillOpeningHasNoFacesToCorrect();

private:
    std::unique_ptr<RunningWindow> openReal()
    {
        auto running = std::make_unique<RunningWindow>(
            *m_appearance, m_directory->path(), QString(), QString(), treeRegressorsWithAuto(),
            MakeLinking(), realPredictor(m_directory->path()));
        running->window.resize(1280, 800);
        running->window.show();
        return QTest::qWaitForWindowActive(&running->window) ? std::move(running) : nullptr;
    }
    /// A portrait with one face, for an account with an average.
    void showPortrait(Parts& parts)
    {
        if (parts.board().drafts.empty())
            dropFiles(parts.photo, {sourcePath("resources/sample/astronaut.jpg")});
        QTRY_VERIFY(!parts.board().drafts.empty());
        Composition composition = parts.board().current()->composition;
        composition.account.averageLikes = 1000;
        const_cast<DraftHistory&>(parts.page.history())
            .compose(parts.board().currentId, composition, EditKind::AverageLikes);
        QTRY_VERIFY_WITH_TIMEOUT(parts.isReady() && parts.likes() > 0, 20'000);
        QTRY_VERIFY(parts.photo.facesKnown());
    }
    static std::vector<FaceBox> faces(const Parts& parts)
    {
        const auto& prediction = parts.page.predictions().entry(parts.board().currentId).prediction;
        return prediction ? prediction->faces : std::vector<FaceBox>();
    }
    /// The median of the shown prediction, in ln(1 + likes).
    static double expected(const Parts& parts)
    {
        return parts.page.predictions().entry(parts.board().currentId).prediction->logMedian;
    }
    static QPoint middleOf(const Parts& parts, const FaceBox& face)
    {
        return parts.photo.viewport().boxRect(face).center().toPoint();
    }
    static void correct(const Parts& parts)
    {
        parts.photo.setFocus();
        QTest::keyClick(&parts.photo, Qt::Key_F);
        QVERIFY(parts.photo.faceEditor().isActive());
    }
    static QToolButton* button(const Parts& parts, const QString& text)
    {
        for (auto* found : parts.photo.findChildren<QToolButton*>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
};

void TestWindowFaces::predictionFollowsARemovedFace()
{
    const auto running = openReal();
    Parts parts(*running);
    showPortrait(parts);
    QCOMPARE(faces(parts).size(), std::size_t{1});
    const double withFace = expected(parts);
    QVERIFY(!button(parts, u"Remove"_s)->isVisible());
    QTest::mouseClick(button(parts, u"Faces (F)"_s), Qt::LeftButton);
    QVERIFY(button(parts, u"Remove"_s)->isVisible());
    QVERIFY(!button(parts, u"Remove"_s)->isEnabled());
    QTest::mouseClick(&parts.photo, Qt::LeftButton, {}, middleOf(parts, faces(parts).front()));
    QVERIFY(parts.photo.accessibleDescription().startsWith(u"Selected: Face 1 of 1"_s));
    QTest::mouseClick(button(parts, u"Remove"_s), Qt::LeftButton);
    QTRY_VERIFY(faces(parts).empty() && parts.isReady());
    QVERIFY(parts.photo.accessibleDescription().contains(u"No face found"_s));
    const double withoutFace = expected(parts);
    QVERIFY(std::abs(withoutFace - withFace) > 0.001);

    parts.page.actions().undo->trigger();
    QTRY_COMPARE(faces(parts).size(), std::size_t{1});
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(expected(parts), withFace);
    QTRY_VERIFY(parts.photo.accessibleDescription().contains(u"1 face"_s));
    parts.page.actions().redo->trigger();
    QTRY_VERIFY(faces(parts).empty() && parts.isReady());
    QCOMPARE(expected(parts), withoutFace);
}

void TestWindowFaces::facesAreAddedByDragging()
{
    const auto running = openReal();
    Parts parts(*running);
    showPortrait(parts);
    const QSignalSpy missed(&parts.page, &PredictPage::faceMissed);
    correct(parts);
    const QRectF photo = parts.photo.viewport().photoRect();
    const QPoint from =
        (photo.topLeft() + QPointF(0.6 * photo.width(), 0.6 * photo.height())).toPoint();
    const QPoint to = from + QPoint(60, 80);
    QTest::mousePress(&parts.photo, Qt::LeftButton, {}, from);
    QTest::mouseMove(&parts.photo, to);
    QTest::mouseRelease(&parts.photo, Qt::LeftButton, {}, to);
    QTRY_COMPARE(faces(parts).size(), std::size_t{2});
    QCOMPARE(missed.size(), 1);
    const FaceBox added = faces(parts).back();
    QVERIFY(std::abs(added.x - 0.6) < 0.01 && std::abs(added.y - 0.6) < 0.01);
    QVERIFY(std::abs(added.width * photo.width() - 60) < 2);
    QVERIFY(added.isUnsure()); // its smile has not been set
    QVERIFY(parts.photo.accessibleDescription().contains(u"perhaps smiling"_s));
    QTest::mouseClick(button(parts, u"Smile"_s), Qt::LeftButton);
    QTRY_COMPARE(faces(parts).back().smile, 1.0);
    QTest::mouseClick(button(parts, u"Smile"_s), Qt::LeftButton);
    QTRY_COMPARE(faces(parts).back().smile, 0.0);
    // One step each.
    for (const std::size_t left : {2U, 2U, 1U}) {
        parts.page.actions().undo->trigger();
        QTRY_COMPARE(faces(parts).size(), left);
    }
}

void TestWindowFaces::everythingWorksByKeyboard()
{
    const auto running = openReal();
    Parts parts(*running);
    showPortrait(parts);
    correct(parts);
    QTest::keyClick(&parts.photo, Qt::Key_Insert);
    QTRY_COMPARE(faces(parts).size(), std::size_t{2});
    const double left = faces(parts).back().x;
    QTest::keyClick(&parts.photo, Qt::Key_Right, Qt::ControlModifier);
    QTRY_VERIFY(std::abs(faces(parts).back().x - left - 0.01) < 1e-9);
    const double height = faces(parts).back().height;
    QTest::keyClick(&parts.photo, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(std::abs(faces(parts).back().height - height - 0.01) < 1e-9);
    QTest::keyClick(&parts.photo, Qt::Key_Right); // wraps around to the first
    QCOMPARE(parts.photo.faceEditor().selected(), std::optional<std::size_t>(0));
    const bool smiled = faces(parts).front().isSmiling();
    QTest::keyClick(&parts.photo, Qt::Key_Space);
    QTRY_COMPARE(faces(parts).front().isSmiling(), !smiled);
    QTest::keyClick(&parts.photo, Qt::Key_Delete);
    QTRY_COMPARE(faces(parts).size(), std::size_t{1});
    QTest::keyClick(&parts.photo, Qt::Key_Escape);
    QVERIFY(!parts.photo.faceEditor().isActive());
    for (const QToolButton* each :
         parts.photo.findChild<FaceEditBar*>()->findChildren<QToolButton*>())
        QVERIFY(!each->accessibleName().isEmpty());
}

void TestWindowFaces::correctionStaysWithThePhoto()
{
    {
        const auto running = openReal();
        Parts parts(*running);
        showPortrait(parts);
        correct(parts);
        QTest::keyClick(&parts.photo, Qt::Key_Right);
        QTest::keyClick(&parts.photo, Qt::Key_Delete);
        QTRY_VERIFY(faces(parts).empty() && parts.isReady());
    }
    const auto running = openReal();
    Parts parts(*running);
    QTRY_VERIFY(!parts.board().drafts.empty());
    QTRY_VERIFY_WITH_TIMEOUT(parts.isReady() && parts.photo.facesKnown(), 20'000);
    QVERIFY(faces(parts).empty());
    // Also under another file name; undo goes back only to the start of this session.
    correct(parts);
    QTest::keyClick(&parts.photo, Qt::Key_Insert);
    QTRY_COMPARE(faces(parts).size(), std::size_t{1});
    parts.page.actions().undo->trigger();
    QTRY_VERIFY(faces(parts).empty());
    const QString copy = m_directory->filePath(u"copy.jpg"_s);
    QVERIFY(QFile::copy(sourcePath("resources/sample/astronaut.jpg"), copy));
    dropFiles(parts.photo, {copy});
    QTRY_COMPARE(parts.board().drafts.size(), std::size_t{2});
    QTRY_VERIFY_WITH_TIMEOUT(parts.isReady(), 20'000);
    QVERIFY(faces(parts).empty());
}

void TestWindowFaces::aPhotoWithoutFacesMayHaveOne()
{
    const auto running = openReal();
    Parts parts(*running);
    const QSignalSpy missed(&parts.page, &PredictPage::faceMissed);
    dropFiles(parts.photo, {photo("plain.png", Qt::darkGreen)});
    QTRY_VERIFY_WITH_TIMEOUT(missed.size() == 1, 20'000);
    QVERIFY(faces(parts).empty());
}

void TestWindowFaces::aPhotoThatIsStillOpeningHasNoFacesToCorrect()
{
    PhotoView view;
    view.showLoading(u"beach.jpg"_s);
    view.setFaces({FaceBox()}); // from a prediction that was faster than the preview
    QVERIFY(!view.facesKnown());
    view.correctFaces();
    QVERIFY(!view.faceEditor().isActive());
    view.showPhoto(u"/photos/beach.jpg"_s, QImage(40, 30, QImage::Format_RGB32), {40, 30});
    view.setFaces({FaceBox()});
    QVERIFY(view.facesKnown());
    view.correctFaces();
    QVERIFY(view.faceEditor().isActive());
}

LIKECAST_TEST(TestWindowFaces)
#include "tst_window_faces.moc"
