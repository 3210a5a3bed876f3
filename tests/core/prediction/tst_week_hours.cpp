#include "core/posts/local_time.h"
#include "core/prediction/week_hours.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace likecast;

namespace
{

constexpr qint64 weekMs = 7 * 24 * 3'600'000LL;

qint64 utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class TestWeekHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsItsHourWithinTheWeek_data();
    void everyCellIsItsHourWithinTheWeek();
    void startsAtTheFirstFullHour();
    void skippedHourIsNone();
    void unknownZoneIsUtc();
};

void TestWeekHours::everyCellIsItsHourWithinTheWeek_data()
{
    QTest::addColumn<qint64>("fromMs");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("utc") << utc(2026, 11, 20, 9, 30) << QByteArray("UTC");
    QTest::newRow("east") << utc(2026, 11, 20, 23, 59) << QByteArray("Asia/Tokyo");
    QTest::newRow("half hours") << utc(2026, 6, 1, 0, 0) << QByteArray("Asia/Kolkata");
    QTest::newRow("west") << utc(2026, 7, 4, 3, 1) << QByteArray("America/Los_Angeles");
}

void TestWeekHours::everyCellIsItsHourWithinTheWeek()
{
    QFETCH(qint64, fromMs);
    QFETCH(QByteArray, zone);
    const auto moments = weekHours(fromMs, zone);
    for (int weekday = 0; weekday < 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            const qint64 moment =
                moments[static_cast<std::size_t>(weekday)][static_cast<std::size_t>(hour)];
            const LocalTime local = localTime(moment, *utcOffsetSecondsAt(zone, moment));
            QCOMPARE(local.weekday, weekday);
            QCOMPARE(local.hour, static_cast<double>(hour));
            QVERIFY(moment >= fromMs && moment < fromMs + weekMs);
        }
    }
}

void TestWeekHours::startsAtTheFirstFullHour()
{
    // Friday 20 November 2026, exactly 10:00 and a moment later.
    QCOMPARE(weekHours(utc(2026, 11, 20, 10), "UTC")[4][10], utc(2026, 11, 20, 10));
    QCOMPARE(weekHours(utc(2026, 11, 20, 10) + 1, "UTC")[4][10], utc(2026, 11, 27, 10));
}

void TestWeekHours::skippedHourIsNone()
{
    // In Bucharest, 29 March 2026 jumps from 02:59 to 04:00.
    const auto moments = weekHours(utc(2026, 3, 28, 0), "Europe/Bucharest");
    QCOMPARE(moments[6][3], noSuchHour);
    QCOMPARE(moments[6][4], utc(2026, 3, 29, 1));
    QCOMPARE(moments[6][2], utc(2026, 3, 29, 0));
}

void TestWeekHours::unknownZoneIsUtc()
{
    QCOMPARE(weekHours(0, "Nowhere/Atlantis"), weekHours(0, "UTC"));
}

LIKECAST_TEST(TestWeekHours)
#include "tst_week_hours.moc"
