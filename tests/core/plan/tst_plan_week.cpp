#include "core/plan/plan_week.h"

#include "core/posts/wall_time.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

namespace
{

const QTimeZone
    berlin("Europe/Berlin"); // forward on 2026-03-29 at 2:00, back on 2026-10-25 at 3:00

qint64 at(const QTimeZone& zone, QDate date, int hour, int minute = 0)
{
    return resolveWallTime(date, QTime(hour, minute), zone).firstMs;
}

} // namespace

class TestPlanWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOnTheFirstDayOfTheWeek_data();
    void startsOnTheFirstDayOfTheWeek();
    void timesHaveTheirSlots();
    void skippedHoursAreNoSlots();
    void repeatedHoursAreOneSlot();
    void daysKeepTheTimeOfDay();
};

void TestPlanWeek::startsOnTheFirstDayOfTheWeek_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Qt::DayOfWeek>("first");
    QTest::addColumn<QDate>("start");
    const QDate wednesday(2026, 12, 2);
    QTest::newRow("Monday") << wednesday << Qt::Monday << QDate(2026, 11, 30);
    QTest::newRow("Sunday") << wednesday << Qt::Sunday << QDate(2026, 11, 29);
    QTest::newRow("Saturday") << wednesday << Qt::Saturday << QDate(2026, 11, 28);
    QTest::newRow("the first day itself") << wednesday << Qt::Wednesday << wednesday;
    QTest::newRow("the last day") << wednesday << Qt::Thursday << QDate(2026, 11, 26);
}

void TestPlanWeek::startsOnTheFirstDayOfTheWeek()
{
    QFETCH(QDate, day);
    QFETCH(Qt::DayOfWeek, first);
    QFETCH(QDate, start);
    QCOMPARE(PlanWeek(day, first, berlin).firstDate(), start);
}

void TestPlanWeek::timesHaveTheirSlots()
{
    const PlanWeek week(QDate(2026, 12, 2), Qt::Monday, berlin);
    QCOMPARE(week.slotOf(at(berlin, {2026, 11, 30}, 0)), (PlanSlot{0, 0}));
    QCOMPARE(week.slotOf(at(berlin, {2026, 12, 6}, 23, 59)), (PlanSlot{6, 23}));
    QVERIFY(!week.slotOf(at(berlin, {2026, 11, 29}, 23, 59)));
    QVERIFY(!week.slotOf(at(berlin, {2026, 12, 7}, 0)));
    QCOMPARE(week.timeIn({3, 19}, 30), at(berlin, {2026, 12, 3}, 19, 30));
    // The zone decides the day.
    const PlanWeek inTokyo(QDate(2026, 12, 2), Qt::Monday, QTimeZone("Asia/Tokyo"));
    QCOMPARE(inTokyo.slotOf(at(berlin, {2026, 12, 1}, 20)), (PlanSlot{2, 4}));
}

void TestPlanWeek::skippedHoursAreNoSlots()
{
    const PlanWeek week(QDate(2026, 3, 29), Qt::Monday, berlin);
    QVERIFY(!week.timeIn({6, 2}));
    QVERIFY(week.timeIn({6, 1}) && week.timeIn({6, 3}) && week.timeIn({5, 2}));
    QCOMPARE(*week.timeIn({6, 3}) - *week.timeIn({6, 1}), qint64{3'600'000});
}

void TestPlanWeek::repeatedHoursAreOneSlot()
{
    const PlanWeek week(QDate(2026, 10, 25), Qt::Monday, berlin);
    const qint64 first = week.timeIn({6, 2}).value_or(0);
    QCOMPARE(week.slotOf(first), (PlanSlot{6, 2}));
    QCOMPARE(week.slotOf(first + 3'600'000), (PlanSlot{6, 2}));
    QCOMPARE(week.slotOf(first + 2 * 3'600'000), (PlanSlot{6, 3}));
}

void TestPlanWeek::daysKeepTheTimeOfDay()
{
    QCOMPARE(movedByDays(at(berlin, {2026, 3, 28}, 19, 30), 1, berlin),
             at(berlin, {2026, 3, 29}, 19, 30));
    QCOMPARE(movedByDays(at(berlin, {2026, 12, 1}, 8), -7, berlin), at(berlin, {2026, 11, 24}, 8));
    // 2:30 on March 29 does not exist.
    QCOMPARE(movedByDays(at(berlin, {2026, 3, 28}, 2, 30), 1, berlin),
             at(berlin, {2026, 3, 30}, 2, 30));
    QCOMPARE(movedByDays(at(berlin, {2026, 3, 30}, 2, 30), -1, berlin),
             at(berlin, {2026, 3, 28}, 2, 30));
}

LIKECAST_TEST(TestPlanWeek)
#include "tst_plan_week.moc"
