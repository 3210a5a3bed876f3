#include "core/measuring/expression_face_detector.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

/// Returns the same faces for every photo.
class KnownFaces final : public FaceDetector
{
public:
    explicit KnownFaces(Result<std::vector<FaceBox>> faces)
        : m_faces(std::move(faces))
    {
    }
    QString name() const override { return u"known/1"_s; }
    Result<std::vector<FaceBox>> detect(const QImage&) override { return m_faces; }

private:
    Result<std::vector<FaceBox>> m_faces;
};

FaceBox faceAt(double x, bool smiling)
{
    FaceBox face;
    face.x = x;
    face.y = 0.25;
    face.width = 0.2;
    face.height = 0.4;
    face.confidence = 0.9;
    face.eyes = 2;
    face.smile = smiling ? 0.9 : 0.1;
    return face;
}

/// Left half in one colour, right half in the other; the tiny pack calls green happy.
QImage halves(QColor left, QColor right)
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(left);
    QPainter painter(&image);
    painter.fillRect(100, 0, 100, 100, right);
    return image;
}

} // namespace

class TestExpressionFaceDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void smilesComeFromThePack();
    void nameTellsPackAndContent();
    void regionShowsTheWholeFace();
    void noFaceNeedsNoPack();
    void theOtherDetectorsFailureIsItsOwn();
    void damagedPackIsAnError();
    void packOfAnotherKindIsAnError();

private:
    ExpressionFaceDetector detector(Result<std::vector<FaceBox>> faces) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExpressionFaceDetector::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    PackStore store(m_folder->path());
    QVERIFY(store.install(tinyPack(PackKind::Expression)));
}

ExpressionFaceDetector
TestExpressionFaceDetector::detector(Result<std::vector<FaceBox>> faces) const
{
    PackStore store(m_folder->path());
    return {std::make_unique<KnownFaces>(std::move(faces)), store,
            *store.find(PackKind::Expression)};
}

void TestExpressionFaceDetector::smilesComeFromThePack()
{
    const std::vector<FaceBox> known{faceAt(0.15, true), faceAt(0.65, false)};
    ExpressionFaceDetector expressions = detector(known);
    const auto faces = expressions.detect(halves(Qt::red, Qt::green));
    QVERIFY(faces);
    QCOMPARE(faces->size(), std::size_t(2));
    QVERIFY(!(*faces)[0].isSmiling());
    QVERIFY((*faces)[1].isSmiling());
    // Positions and eyes stay unchanged.
    for (std::size_t i = 0; i < known.size(); ++i) {
        FaceBox same = (*faces)[i];
        same.smile = known[i].smile;
        QCOMPARE(same, known[i]);
    }
    const auto turned = expressions.detect(halves(Qt::green, Qt::red));
    QVERIFY(turned);
    QVERIFY((*turned)[0].isSmiling() && !(*turned)[1].isSmiling());
}

void TestExpressionFaceDetector::nameTellsPackAndContent()
{
    const QString name = detector(std::vector<FaceBox>{}).name();
    const QByteArray hash = packIdentity(tinyPack(PackKind::Expression).manifest).toHex();
    QCOMPARE(name, u"known/1+tiny-expression/%1"_s.arg(QString::fromLatin1(hash.left(12))));
}

void TestExpressionFaceDetector::regionShowsTheWholeFace()
{
    FaceBox tight;
    tight.x = 0.4;
    tight.y = 0.4;
    tight.width = 0.1;
    tight.height = 0.2; // 100 x 100 pixels
    const QRect region = expressionRegion(tight, {1000, 500});
    QCOMPARE(region.width(), 127);
    QCOMPARE(region.height(), 127);
    QVERIFY(std::abs(region.center().x() - 450) <= 1);
    // Eyes (30 % down the face) at 46 % of the region, the mouth (76 %) at 82 %.
    QVERIFY(std::abs(region.top() + 0.46 * 127 - 230) <= 2);
    QVERIFY(std::abs(region.top() + 0.82 * 127 - 276) <= 2);

    FaceBox upToTheHair = tight;
    upToTheHair.y = 0.36;
    upToTheHair.height = 0.24; // 100 x 120 pixels: the upper 10 are hair
    // The chin does not move.
    QVERIFY(std::abs(expressionRegion(upToTheHair, {1000, 500}).bottom() - region.bottom()) <= 1);
    const FaceBox nothing;
    QVERIFY(!expressionRegion(nothing, {1000, 500}).isEmpty());
}

void TestExpressionFaceDetector::noFaceNeedsNoPack()
{
    ExpressionFaceDetector expressions = detector(std::vector<FaceBox>{});
    QVERIFY(m_folder->remove());
    const auto faces = expressions.detect(halves(Qt::red, Qt::green));
    QVERIFY(faces);
    QVERIFY(faces->empty());
}

void TestExpressionFaceDetector::theOtherDetectorsFailureIsItsOwn()
{
    ExpressionFaceDetector expressions = detector(failure(ErrorCode::DetectorUnavailable, u"x"_s));
    QCOMPARE(expressions.detect(halves(Qt::red, Qt::green)).error().code,
             ErrorCode::DetectorUnavailable);
}

void TestExpressionFaceDetector::damagedPackIsAnError()
{
    ExpressionFaceDetector expressions = detector(std::vector<FaceBox>{faceAt(0.1, true)});
    QFile model(PackStore(m_folder->path()).find(PackKind::Expression)->modelPath());
    QVERIFY(model.open(QIODevice::Append));
    model.write("x");
    model.close();
    QCOMPARE(expressions.detect(halves(Qt::red, Qt::green)).error().code, ErrorCode::PackInvalid);
}

void TestExpressionFaceDetector::packOfAnotherKindIsAnError()
{
    PackStore store(m_folder->path());
    QVERIFY(store.install(tinyPack(PackKind::Classifier)));
    ExpressionFaceDetector expressions(
        std::make_unique<KnownFaces>(std::vector<FaceBox>{faceAt(0.1, true)}), store,
        *store.find(PackKind::Classifier));
    QCOMPARE(expressions.detect(halves(Qt::red, Qt::green)).error().code, ErrorCode::PackInvalid);
}

LIKECAST_TEST(TestExpressionFaceDetector)
#include "tst_expression_face_detector.moc"
