#include "core/faces/face_detector_factory.h"
#include "core/image/image_loader.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRectF>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// We may not redistribute the photos with labelled faces; if they are not available, only the
/// sample photo is measured.
class TestFaceAccuracy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSampleFace_data();
    void findsTheSampleFace();
    void findsLabelledFaces_data();
    void findsLabelledFaces();
    void tellsSmiles();
    void findsSmallFacesInGroups_data();
    void findsSmallFacesInGroups();
};

namespace
{

QDir sharedDir()
{
    return QDir(qEnvironmentVariable("LIKECAST_SHARED_DIR"));
}

Result<QByteArray> smileWeights()
{
    QFile file(sourcePath("models/smile/smile.bin"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, file.fileName());
    return file.readAll();
}

FaceDetectorOptions options()
{
    const QString model = sharedDir().filePath(u"models/yunet_n_640_640.onnx"_s);
    return {QFileInfo::exists(model) ? model : QString(), {}, smileWeights};
}

double intersectionOverUnion(const QRectF& a, const QRectF& b)
{
    const QRectF shared = a & b;
    const double area = shared.width() * shared.height();
    return area / (a.width() * a.height() + b.width() * b.height() - area);
}

QRectF rectOf(const FaceBox& face)
{
    return {face.x, face.y, face.width, face.height};
}

struct LabelledPhoto {
    QString name;
    Photo photo;
    QList<QRectF> faces; ///< relative
};

QList<LabelledPhoto> labelledPhotos()
{
    const QDir folder(sharedDir().filePath(u"photos/faces"_s));
    QFile file(folder.filePath(u"faces.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject labels = QJsonDocument::fromJson(file.readAll()).object();
    QList<LabelledPhoto> photos;
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        const auto photo = loadPhoto(folder.filePath(it.key()));
        if (!photo)
            continue;
        const double width = photo->fullSize.width();
        const double height = photo->fullSize.height();
        LabelledPhoto labelled{it.key(), *photo, {}};
        for (const auto& value : it.value().toArray()) {
            const QJsonObject box = value.toObject();
            labelled.faces << QRectF(box[u"x"].toDouble() / width, box[u"y"].toDouble() / height,
                                     box[u"width"].toDouble() / width,
                                     box[u"height"].toDouble() / height);
        }
        photos << labelled;
    }
    return photos;
}

/// Index of the labelled face that a box covers, each label used once; -1 for none.
int matchingLabel(const FaceBox& face, const QList<QRectF>& labels, QList<bool>& taken)
{
    int best = -1;
    double bestOverlap = 0.3;
    for (int i = 0; i < labels.size(); ++i) {
        const double overlap = intersectionOverUnion(rectOf(face), labels[i]);
        if (!taken[i] && overlap >= bestOverlap) {
            best = i;
            bestOverlap = overlap;
        }
    }
    if (best >= 0)
        taken[best] = true;
    return best;
}

/// Smiles as labelled by a person, in the order of faces.json.
QList<bool> labelledSmiles(const QString& name)
{
    if (name == u"2007_007763.jpg"_s)
        return {true, true, true, false, true, true, false};
    if (name == u"2008_001009.jpg"_s)
        return {true, true};
    if (name == u"2008_001322.jpg"_s)
        return {false, true, true};
    if (name == u"2008_002079.jpg"_s)
        return {true, true, true, true, false, false};
    return {};
}

} // namespace

void TestFaceAccuracy::findsTheSampleFace_data()
{
    QTest::addColumn<QString>("detector");
    QTest::newRow("HOG") << u"hog"_s;
    QTest::newRow("Haar") << u"haar"_s;
    if (!options().yunetModelPath.isEmpty())
        QTest::newRow("YuNet") << u"yunet"_s;
}

void TestFaceAccuracy::findsTheSampleFace()
{
    QFETCH(QString, detector);
    const auto photo = loadPhoto(sourcePath("resources/sample/astronaut.jpg"));
    QVERIFY(photo.has_value());
    const auto faces =
        makeFaceDetector(*faceDetectorKind(detector), options())->detect(photo->image);
    QVERIFY2(faces.has_value(), faces ? "" : qPrintable(faces.error().detail));
    QCOMPARE(faces->size(), std::size_t{1});
    const FaceBox face = faces->front();
    const QRectF known(176 / 512.0, 72 / 512.0, 94 / 512.0, 94 / 512.0);
    QVERIFY(intersectionOverUnion(rectOf(face), known) > 0.7);
    QVERIFY(face.isSmiling());
    QCOMPARE(face.eyes, 2);
    QVERIFY(face.confidence > 0.5 && face.confidence <= 1.0);
}

void TestFaceAccuracy::findsLabelledFaces_data()
{
    QTest::addColumn<QString>("detector");
    QTest::addColumn<double>("minRecall");
    QTest::addColumn<double>("minPrecision");
    QTest::newRow("HOG") << u"hog"_s << 0.95 << 0.97;
    QTest::newRow("Haar") << u"haar"_s << 0.60 << 0.95;
    if (!options().yunetModelPath.isEmpty())
        QTest::newRow("YuNet") << u"yunet"_s << 1.0 << 1.0;
}

void TestFaceAccuracy::findsLabelledFaces()
{
    QFETCH(QString, detector);
    QFETCH(double, minRecall);
    QFETCH(double, minPrecision);
    const QList<LabelledPhoto> photos = labelledPhotos();
    if (photos.isEmpty())
        QSKIP("the labelled photos are not here");
    const auto faceDetector = makeFaceDetector(*faceDetectorKind(detector), options());
    double labels = 0;
    double found = 0;
    double right = 0;
    for (const LabelledPhoto& labelled : photos) {
        const auto faces = faceDetector->detect(labelled.photo.image);
        QVERIFY(faces.has_value());
        QList<bool> taken(labelled.faces.size(), false);
        for (const FaceBox& face : *faces)
            right += matchingLabel(face, labelled.faces, taken) >= 0 ? 1 : 0;
        labels += static_cast<double>(labelled.faces.size());
        found += static_cast<double>(faces->size());
    }
    qInfo("%s: recall %.0f of %.0f, precision %.0f of %.0f", qPrintable(detector), right, labels,
          right, found);
    QVERIFY(right >= minRecall * labels);
    QVERIFY(right >= minPrecision * found);
}

void TestFaceAccuracy::tellsSmiles()
{
    const QList<LabelledPhoto> photos = labelledPhotos();
    if (photos.isEmpty())
        QSKIP("the labelled photos are not here");
    const auto faceDetector = makeFaceDetector(FaceDetectorKind::Hog, options());
    int smiles = 0;
    int told = 0;
    int right = 0;
    for (const LabelledPhoto& labelled : photos) {
        const QList<bool> labels = labelledSmiles(labelled.name);
        if (labels.size() != labelled.faces.size())
            continue;
        const auto faces = faceDetector->detect(labelled.photo.image);
        QVERIFY(faces.has_value());
        QList<bool> taken(labelled.faces.size(), false);
        for (const FaceBox& face : *faces) {
            const int index = matchingLabel(face, labelled.faces, taken);
            const bool smile = index >= 0 && labels[index];
            smiles += smile ? 1 : 0;
            told += face.isSmiling() ? 1 : 0;
            right += smile && face.isSmiling() ? 1 : 0;
        }
    }
    qInfo("smiles: recall %d of %d, precision %d of %d", right, smiles, right, told);
    QVERIFY(right >= 0.7 * smiles);
    QVERIFY(right >= 0.9 * told);
}

void TestFaceAccuracy::findsSmallFacesInGroups_data()
{
    // Faces of at least 3 % of the long edge, counted by eye.
    QTest::addColumn<QString>("photo");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("13 of 16") << u"group-1.jpg"_s << 13 << 16;
    QTest::newRow("4 small ones") << u"stock-group-2.jpg"_s << 4 << 4;
    QTest::newRow("3 large ones") << u"group-2.jpg"_s << 3 << 3;
    QTest::newRow("4 large ones") << u"group-3.jpg"_s << 4 << 4;
    QTest::newRow("5 large ones") << u"group-4.jpg"_s << 5 << 5;
    QTest::newRow("plants") << u"cyclamen_persicum.jpg"_s << 0 << 0;
    QTest::newRow("a bird") << u"prairie_falcon.jpg"_s << 0 << 0;
    QTest::newRow("a landscape") << u"background.jpg"_s << 0 << 0;
    QTest::newRow("sand") << u"mongolels.jpg"_s << 0 << 0;
}

void TestFaceAccuracy::findsSmallFacesInGroups()
{
    QFETCH(QString, photo);
    QFETCH(int, least);
    QFETCH(int, most);
    const QString path = sharedDir().filePath(u"cases/26-groups-and-none/in/"_s + photo);
    if (!QFileInfo::exists(path))
        QSKIP("the photos are not here");
    const auto loaded = loadPhoto(path);
    QVERIFY(loaded.has_value());
    const auto faces = makeFaceDetector(FaceDetectorKind::Hog, options())->detect(loaded->image);
    QVERIFY(faces.has_value());
    const auto count = static_cast<int>(faces->size());
    QVERIFY2(count >= least && count <= most, qPrintable(QString::number(count)));
}

LIKECAST_TEST(TestFaceAccuracy)
#include "tst_face_accuracy.moc"
