#include "core/posts/wall_time.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

class TestWallTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainHourGoesThereAndBack();
    void skippedHourMovesByTheJump_data();
    void skippedHourMovesByTheJump();
    void repeatedHourHasTwoMoments_data();
    void repeatedHourHasTwoMoments();
    void everyMomentReadsBack();
    void fallsBackToUtc();
};

void TestWallTime::plainHourGoesThereAndBack()
{
    const QTimeZone zone("Europe/Bucharest");
    const WallTime wall = resolveWallTime(QDate(2026, 11, 26), QTime(19, 0), zone);
    QCOMPARE(wall.kind, WallTime::Kind::Plain);
    QCOMPARE(wall.firstMs, qint64{1795712400000}); // 2026-11-26 17:00 UTC
    QCOMPARE(wall.secondMs, wall.firstMs);
    QCOMPARE(wallClockAt(wall.firstMs, zone).time(), QTime(19, 0));
}

void TestWallTime::skippedHourMovesByTheJump_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("typed");
    QTest::addColumn<QDate>("usedDate");
    QTest::addColumn<QTime>("used");
    QTest::newRow("Bucharest") << QByteArray("Europe/Bucharest") << QDate(2026, 3, 29)
                               << QTime(3, 30) << QDate(2026, 3, 29) << QTime(4, 30);
    QTest::newRow("first skipped minute") << QByteArray("Europe/Bucharest") << QDate(2026, 3, 29)
                                          << QTime(3, 0) << QDate(2026, 3, 29) << QTime(4, 0);
    QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 3, 8) << QTime(2, 15)
                              << QDate(2026, 3, 8) << QTime(3, 15);
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4)
                                  << QTime(2, 10) << QDate(2026, 10, 4) << QTime(2, 40);
    QTest::newRow("a whole day") << QByteArray("Pacific/Apia") << QDate(2011, 12, 30)
                                 << QTime(12, 0) << QDate(2011, 12, 31) << QTime(12, 0);
}

void TestWallTime::skippedHourMovesByTheJump()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, date);
    QFETCH(const QTime, typed);
    QFETCH(const QDate, usedDate);
    QFETCH(const QTime, used);
    const QTimeZone timeZone(zone);
    const WallTime wall = resolveWallTime(date, typed, timeZone);
    QCOMPARE(wall.kind, WallTime::Kind::Skipped);
    QCOMPARE(wallClockAt(wall.firstMs, timeZone).date(), usedDate);
    QCOMPARE(wallClockAt(wall.firstMs, timeZone).time(), used);
}

void TestWallTime::repeatedHourHasTwoMoments_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<qint64>("apartMs");
    QTest::newRow("Bucharest") << QByteArray("Europe/Bucharest") << QDate(2026, 10, 25)
                               << QTime(3, 30) << qint64{3'600'000};
    QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 11, 1) << QTime(1, 0)
                              << qint64{3'600'000};
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5)
                                  << QTime(1, 45) << qint64{1'800'000};
}

void TestWallTime::repeatedHourHasTwoMoments()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, date);
    QFETCH(const QTime, time);
    QFETCH(const qint64, apartMs);
    const QTimeZone timeZone(zone);
    const WallTime wall = resolveWallTime(date, time, timeZone);
    QCOMPARE(wall.kind, WallTime::Kind::Repeated);
    QCOMPARE(wall.secondMs - wall.firstMs, apartMs);
    for (const qint64 moment : {wall.firstMs, wall.secondMs}) {
        QCOMPARE(wallClockAt(moment, timeZone).date(), date);
        QCOMPARE(wallClockAt(moment, timeZone).time(), time);
    }
}

void TestWallTime::everyMomentReadsBack()
{
    // Every half hour of a year in zones with different rules: reading the clock and resolving it
    // again gives the same moment, or one of the two that it can mean.
    for (const QByteArray& id : {QByteArray("Europe/Bucharest"), QByteArray("America/St_Johns"),
                                 QByteArray("Asia/Kolkata"), QByteArray("Africa/Casablanca"),
                                 QByteArray("Antarctica/Troll"), QByteArray("UTC")}) {
        const QTimeZone zone(id);
        constexpr qint64 start = 1767225600000; // 2026-01-01
        for (int halfHour = 0; halfHour < 365 * 48; halfHour += 1) {
            const qint64 moment = start + qint64{halfHour} * 1'800'000;
            const QDateTime clock = wallClockAt(moment, zone);
            const WallTime wall = resolveWallTime(clock.date(), clock.time(), zone);
            QVERIFY2(wall.firstMs == moment || wall.secondMs == moment,
                     qPrintable(QString::fromLatin1(id) + clock.toString(Qt::ISODate)));
            QVERIFY(wall.kind != WallTime::Kind::Skipped);
        }
    }
}

void TestWallTime::fallsBackToUtc()
{
    QCOMPARE(timeZoneOf("Mars/Olympus_Mons"), QTimeZone::utc());
    QVERIFY(timeZoneOf({}).isValid());
    QCOMPARE(timeZoneOf("Asia/Tokyo").id(), QByteArray("Asia/Tokyo"));
}

LIKECAST_TEST(TestWallTime)
#include "tst_wall_time.moc"
