#include "core/posts/local_time.h"

#include "tests/support/machine_zone.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTest>

using namespace likecast;

class TestLocalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesTheCalendar_data();
    void matchesTheCalendar();
    void followsDaylightSaving();
    void refusesUnknownZone();
};

void TestLocalTime::matchesTheCalendar_data()
{
    QTest::addColumn<qint64>("utcMs");
    QTest::addColumn<int>("offset");
    QTest::newRow("epoch") << qint64{0} << 0;
    QTest::newRow("before the epoch") << qint64{-1} << 0;
    QTest::newRow("far before") << qint64{-62'000'000'000'000} << 3600;
    QTest::newRow("leap day, east") << qint64{1'709'164'800'000} << 19'800;
    QTest::newRow("new year, west") << qint64{1'767'225'600'000} << -28'800;
    QTest::newRow("far ahead") << qint64{4'102'444'799'999} << 50'400;
}

void TestLocalTime::matchesTheCalendar()
{
    QFETCH(qint64, utcMs);
    QFETCH(int, offset);
    const QDateTime expected = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offset);
    const LocalTime local = localTime(utcMs, offset);
    QCOMPARE(local.year, expected.date().year());
    QCOMPARE(local.month, expected.date().month());
    QCOMPARE(local.day, expected.date().day());
    QCOMPARE(local.weekday, expected.date().dayOfWeek() - 1);
    QCOMPARE(local.hour, expected.time().msecsSinceStartOfDay() / 3'600'000.0);
}

void TestLocalTime::followsDaylightSaving()
{
    const QByteArray zone("Europe/Bucharest");
    const auto before = QDateTime({2026, 3, 29}, {0, 59}, Qt::UTC).toMSecsSinceEpoch();
    const auto after = QDateTime({2026, 3, 29}, {1, 0}, Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(utcOffsetSecondsAt(zone, before), 7200);
    QCOMPARE(utcOffsetSecondsAt(zone, after), 10'800);
}

void TestLocalTime::refusesUnknownZone()
{
    QVERIFY(!utcOffsetSecondsAt(QByteArray("Nowhere/Atlantis"), 0).has_value());
    for (const char* machineZone : {"UTC", "Europe/Berlin", "America/New_York"}) {
        const test::MachineZone machine(machineZone);
        QVERIFY2(!utcOffsetSecondsAt({}, 0), machineZone);
    }
}

LIKECAST_TEST(TestLocalTime)
#include "tst_local_time.moc"
