#include "core/faces/face_detector_factory.h"
#include "core/image/image_loader.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestFaceDetectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheirNames();
    void findsNoFaceWhereNoneIs_data();
    void findsNoFaceWhereNoneIs();
    void boxesFollowThePhoto_data();
    void boxesFollowThePhoto();
    void saysWhichCascadeIsMissing_data();
    void saysWhichCascadeIsMissing();
    void refusesDamagedCascades();
    void refusesModelThatIsNone_data();
    void refusesModelThatIsNone();
    void refusesDamagedModel();
};

namespace
{

QString yunetModel()
{
    const QString path = QDir(qEnvironmentVariable("LIKECAST_SHARED_DIR"))
                             .filePath(u"models/yunet_n_640_640.onnx"_s);
    return QFileInfo::exists(path) ? path : QString();
}

void addDetectors()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("HOG") << u"hog"_s;
    QTest::newRow("Haar") << u"haar"_s;
    if (!yunetModel().isEmpty())
        QTest::newRow("YuNet") << u"yunet"_s;
}

std::unique_ptr<FaceDetector> detectorNamed(const QString& name)
{
    return makeFaceDetector(*faceDetectorKind(name), {yunetModel(), {}});
}

QImage sample()
{
    return loadPhoto(sourcePath("resources/sample/astronaut.jpg"))
        .map([](const Photo& photo) { return photo.image; })
        .value_or(QImage());
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

} // namespace

void TestFaceDetectors::knowsTheirNames()
{
    for (const QString& name : {u"hog"_s, u"haar"_s, u"yunet"_s}) {
        const auto kind = faceDetectorKind(name);
        QVERIFY(kind.has_value());
        QVERIFY(faceDetectorName(*kind).startsWith(name));
        QCOMPARE(makeFaceDetector(*kind)->name(), faceDetectorName(*kind));
    }
    QVERIFY(!faceDetectorKind(u"dlib"_s));
    QCOMPARE(defaultFaceDetectorKind({}), FaceDetectorKind::Hog);
    QCOMPARE(defaultFaceDetectorKind(u"yunet.onnx"_s), FaceDetectorKind::Yunet);
}

void TestFaceDetectors::findsNoFaceWhereNoneIs_data()
{
    addDetectors();
}

void TestFaceDetectors::findsNoFaceWhereNoneIs()
{
    QFETCH(QString, name);
    const auto detector = detectorNamed(name);
    QRandomGenerator random(7);
    for (const QSize size : {QSize(1, 1), QSize(1, 900), QSize(900, 1), QSize(40, 30),
                             QSize(79, 81), QSize(640, 480)}) {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                image.setPixel(x, y, random.generate());
        const auto faces = detector->detect(image);
        QVERIFY2(faces.has_value(), faces ? "" : qPrintable(faces.error().detail));
        QVERIFY(faces->empty());
    }
    QVERIFY(!detector->detect(QImage()).has_value());
}

void TestFaceDetectors::boxesFollowThePhoto_data()
{
    addDetectors();
}

void TestFaceDetectors::boxesFollowThePhoto()
{
    QFETCH(QString, name);
    const QImage photo = sample();
    const auto detector = detectorNamed(name);
    const auto whole = detector->detect(photo);
    QVERIFY(whole.has_value() && whole->size() == 1);
    const auto mirrored = detector->detect(photo.mirrored(true, false));
    QVERIFY(mirrored.has_value() && mirrored->size() == 1);
    const FaceBox& a = whole->front();
    const FaceBox& b = mirrored->front();
    QVERIFY(qAbs(a.x + a.width / 2 + b.x + b.width / 2 - 1.0) < 0.02);
    QVERIFY(qAbs(a.y - b.y) < 0.04);

    // Cropped so that the face is near the corner, at another size: the box covers the same pixels.
    const auto cropped =
        detector->detect(photo.copy(130, 30, 320, 240)
                             .scaled(800, 600, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QVERIFY(cropped.has_value() && cropped->size() == 1);
    const FaceBox& c = cropped->front();
    QVERIFY(qAbs((c.x + c.width / 2) * 320 + 130 - (a.x + a.width / 2) * 512) < 12);
    QVERIFY(qAbs((c.y + c.height / 2) * 240 + 30 - (a.y + a.height / 2) * 512) < 12);
}

void TestFaceDetectors::saysWhichCascadeIsMissing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("missing");
    QTest::newRow("HOG") << u"hog"_s << u"haarcascade_smile.xml"_s;
    QTest::newRow("Haar") << u"haar"_s << u"haarcascade_frontalface_default.xml"_s;
}

void TestFaceDetectors::saysWhichCascadeIsMissing()
{
    QFETCH(QString, name);
    QFETCH(QString, missing);
    QTemporaryDir folder;
    const auto faces =
        makeFaceDetector(*faceDetectorKind(name), {{}, folder.path()})->detect(sample());
    QVERIFY(!faces.has_value());
    QCOMPARE(faces.error().code, ErrorCode::DetectorUnavailable);
    QVERIFY(faces.error().detail.contains(missing));
}

void TestFaceDetectors::refusesDamagedCascades()
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("text"), QByteArray("<?xml version=\"1.0\"?><opencv_storage>"),
          QByteArray("<?xml version=\"1.0\"?>\n<opencv_storage>\n<cascade>\n</cascade>\n"
                     "</opencv_storage>\n"),
          QByteArray(2000, '\0')}) {
        QTemporaryDir folder;
        QVERIFY(!written(folder, u"haarcascade_frontalface_default.xml"_s, bytes).isEmpty());
        const auto faces =
            makeFaceDetector(FaceDetectorKind::Haar, {{}, folder.path()})->detect(sample());
        QVERIFY(!faces.has_value());
        QCOMPARE(faces.error().code, ErrorCode::DetectorUnavailable);
    }
}

void TestFaceDetectors::refusesModelThatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a model\n");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("ones") << QByteArray(5000, '\xFF');
}

void TestFaceDetectors::refusesModelThatIsNone()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = written(folder, u"rețea 🙂.onnx"_s, bytes);
    QVERIFY(!path.isEmpty());
    const auto faces = makeFaceDetector(FaceDetectorKind::Yunet, {path, {}})->detect(sample());
    QVERIFY(!faces.has_value());
    QCOMPARE(faces.error().code, ErrorCode::ModelDamaged);
    const auto absent = makeFaceDetector(FaceDetectorKind::Yunet, {folder.filePath(u"none"_s), {}})
                            ->detect(sample());
    QVERIFY(!absent.has_value());
    QCOMPARE(absent.error().code, ErrorCode::DetectorUnavailable);
}

void TestFaceDetectors::refusesDamagedModel()
{
    if (yunetModel().isEmpty())
        QSKIP("the model is not here");
    QFile file(yunetModel());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray model = file.readAll();
    QTemporaryDir folder;
    for (const double share : {0.01, 0.3, 0.9, 0.999}) {
        const auto length = static_cast<qsizetype>(static_cast<double>(model.size()) * share);
        const QString path = written(folder, u"cut.onnx"_s, model.left(length));
        const auto faces = makeFaceDetector(FaceDetectorKind::Yunet, {path, {}})->detect(sample());
        QVERIFY2(!faces.has_value(), qPrintable(QString::number(share)));
        QCOMPARE(faces.error().code, ErrorCode::ModelDamaged);
    }
}

LIKECAST_TEST(TestFaceDetectors)
#include "tst_face_detectors.moc"
