#include "app/chosen_detector.h"
#include "app/predictor_factory.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestChosenDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestInstalledOneIsTaken();
    void measurementsAreNamedAsTheMeasurerDoes_data();
    void measurementsAreNamedAsTheMeasurerDoes();
    void unknownDetectorIsRefused();
};

void TestChosenDetector::bestInstalledOneIsTaken()
{
    const QTemporaryDir data;
    QCOMPARE(chooseFaceDetector({}, {})->kind, FaceDetectorKind::Hog);
    QCOMPARE(chooseFaceDetector({}, data.path())->kind, FaceDetectorKind::Hog);
    QVERIFY(PackStore(data.path()).install(test::tinyPack(PackKind::FaceDetector)));
    const auto best = chooseFaceDetector({}, data.path());
    QCOMPARE(best->kind, FaceDetectorKind::Yunet);
    QVERIFY(best->yunetModelPath.startsWith(data.path()));
    QVERIFY(!best->expressions);
    QCOMPARE(chooseFaceDetector(u"haar"_s, data.path())->kind, FaceDetectorKind::Haar);
    QCOMPARE(chooseFaceDetector({}, {})->kind, FaceDetectorKind::Hog);
}

void TestChosenDetector::measurementsAreNamedAsTheMeasurerDoes_data()
{
    QTest::addColumn<QString>("detector");
    QTest::addColumn<QList<PackKind>>("packs");
    for (const char* detector : {"", "hog", "haar", "yunet"}) {
        const QString name = QString::fromLatin1(detector);
        QTest::addRow("%s alone", detector) << name << QList<PackKind>();
        QTest::addRow("%s with packs", detector)
            << name
            << QList<PackKind>{PackKind::FaceDetector, PackKind::Expression, PackKind::Aesthetic};
    }
}

void TestChosenDetector::measurementsAreNamedAsTheMeasurerDoes()
{
    QFETCH(const QString, detector);
    QFETCH(const QList<PackKind>, packs);
    const QTemporaryDir data;
    for (const PackKind kind : packs)
        QVERIFY(PackStore(data.path()).install(test::tinyPack(kind)));
    const auto name = photoMeasurementName(detector, data.path());
    QVERIFY(name);
    QCOMPARE(*name, (*makePhotoMeasurer(detector, data.path()))->name());
    QCOMPARE(name->contains(u"tiny-expression"_s), !packs.isEmpty());
    QCOMPARE(name->contains(u"tiny-aesthetic"_s), !packs.isEmpty());
}

void TestChosenDetector::unknownDetectorIsRefused()
{
    QCOMPARE(photoMeasurementName(u"dlib"_s, {}).error().code, ErrorCode::InputInvalid);
    QCOMPARE(makePhotoMeasurer(u"dlib"_s, {}).error().code, ErrorCode::InputInvalid);
}

LIKECAST_TEST(TestChosenDetector)
#include "tst_chosen_detector.moc"
