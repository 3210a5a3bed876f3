#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "ui/account/photo_measuring.h"

#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr int photoCount = 4;

/// Waits at every photo until released.
class PatientDetector : public FaceDetector
{
public:
    PatientDetector(QSemaphore& gate, QString name)
        : m_gate(gate)
        , m_name(std::move(name))
    {
    }

    QString name() const override { return m_name; }

    Result<std::vector<FaceBox>> detect(const QImage&) override
    {
        m_gate.acquire();
        return std::vector<FaceBox>();
    }

private:
    QSemaphore& m_gate;
    QString m_name;
};

} // namespace

/// Measuring past photos alongside the window's other work.
class TestPhotoMeasuring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void othersAreAnsweredMeanwhile();
    void whatWasStoppedGoesOnLater();
    void staysHiddenWithoutPhotos();
    void anotherMeasurerLooksAtAllPhotosAgain();

private:
    std::vector<qint64> importTable(bool withPhotos);

    QSemaphore m_gate;
    QString m_detectorName;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<DatabaseWorker> m_database;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<PhotoMeasuring> m_measuring;
};

void TestPhotoMeasuring::init()
{
    m_gate.tryAcquire(m_gate.available());
    m_detectorName = u"patient-1"_s;
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<DatabaseWorker>(InstanceLock::acquire(m_directory->path()));
    const auto measurer = [this]() -> Result<std::unique_ptr<PhotoMeasurer>> {
        return makePhotoMeasurer(std::make_unique<PatientDetector>(m_gate, m_detectorName));
    };
    m_store = std::make_unique<AccountStore>(*m_database, m_directory->path(), measurer);
    m_measuring = std::make_unique<PhotoMeasuring>(*m_store);
}

void TestPhotoMeasuring::cleanup()
{
    m_measuring.reset();
    m_gate.release(1000);
    m_store.reset();
    m_database.reset();
}

std::vector<qint64> TestPhotoMeasuring::importTable(bool withPhotos)
{
    QByteArray csv("account,taken_at,likes,photo\n");
    for (int i = 0; i < photoCount; ++i) {
        QImage image(32, 24, QImage::Format_RGB32);
        image.fill(QColor(50 * i, 80, 120));
        const QString name = u"%1.png"_s.arg(i);
        if (!image.save(m_directory->filePath(name)))
            qFatal("no photo");
        csv += "mara,2024-05-01T10:0" + QByteArray::number(i) + ":00Z,5," +
               (withPhotos ? name.toLatin1() : QByteArray()) + '\n';
    }
    QFile file(m_directory->filePath(u"posts.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no table");
    file.close();
    auto stored = m_store->import({file.fileName()}, {}, {}).future.takeResult();
    return stored ? stored->accountIds : std::vector<qint64>();
}

void TestPhotoMeasuring::othersAreAnsweredMeanwhile()
{
    const auto accounts = importTable(true);
    QCOMPARE(accounts.size(), 1U);
    QSignalSpy measured(m_measuring.get(), &PhotoMeasuring::measured);
    m_measuring->measure(accounts);
    m_gate.release(1);
    QTRY_VERIFY(m_measuring->isVisible());
    // The second photo is being measured, and the worker is free.
    QTRY_COMPARE(m_gate.available(), 0);
    auto listed =
        m_database->run([](Database& database) { return AccountRepository(database).accounts(); });
    QTRY_VERIFY(listed.isFinished());
    QVERIFY(listed.result().has_value());
    QCOMPARE(measured.count(), 0);
    m_gate.release(photoCount);
    QTRY_COMPARE(measured.count(), 1);
    QVERIFY(!m_measuring->isVisible());
}

void TestPhotoMeasuring::whatWasStoppedGoesOnLater()
{
    const auto accounts = importTable(true);
    QSignalSpy measured(m_measuring.get(), &PhotoMeasuring::measured);
    m_measuring->measure(accounts);
    m_gate.release(1);
    QTRY_VERIFY(m_measuring->isVisible());
    auto* stop = m_measuring->findChild<QPushButton*>();
    QVERIFY(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    m_gate.release(1);
    QTRY_COMPARE(measured.count(), 1);
    m_gate.tryAcquire(m_gate.available());

    m_gate.release(photoCount);
    m_measuring->measure(accounts);
    QTRY_COMPARE(measured.count(), 2);
    QVERIFY2(m_gate.available() > 0, "what was measured before is not looked at again");
}

void TestPhotoMeasuring::staysHiddenWithoutPhotos()
{
    const auto accounts = importTable(false);
    m_gate.release(photoCount);
    m_measuring->measure(accounts);
    QTest::qWait(500);
    QVERIFY(!m_measuring->isVisible());
    QCOMPARE(m_gate.available(), photoCount);
}

void TestPhotoMeasuring::anotherMeasurerLooksAtAllPhotosAgain()
{
    QCOMPARE(importTable(true).size(), 1U);
    QSignalSpy measured(m_measuring.get(), &PhotoMeasuring::measured);
    m_gate.release(photoCount);
    m_measuring->measureAll();
    QTRY_COMPARE(measured.count(), 1);
    QCOMPARE(m_gate.available(), 0);
    m_gate.release(photoCount);
    m_measuring->measureAll();
    QTest::qWait(300);
    QCOMPARE(m_gate.available(), photoCount);
    m_detectorName = u"patient-2"_s;
    m_measuring->measureAll();
    QTRY_COMPARE(measured.count(), 2);
    QCOMPARE(m_gate.available(), 0);
}

LIKECAST_TEST(TestPhotoMeasuring)
#include "tst_photo_measuring.moc"
