#include "core/drafts/week_forecasts.h"
#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "ui/charts/chart_export.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace likecast;

/// The open draft's week in the real window: which draft and model it belongs to, and when it
/// starts.
class TestWindowWeek : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void itsHoursCanBeSaved();
    void anotherModelIsAskedForTheWeekToo();
    void anotherDraftDoesNotShowTheWeekOfTheLast();
    void noHourThatHasBegunIsOffered_data();
    void noHourThatHasBegunIsOffered();
    void asksAgainWhenItsFirstHourHasBegun();
};

void TestWindowWeek::itsHoursCanBeSaved()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.heatmap.hasForecast());
    const auto* chartExport = parts.heatmap.findChild<ChartExport*>();
    QVERIFY(chartExport);
    const QString path = m_directory->filePath(QStringLiteral("hours.csv"));
    QVERIFY(chartExport->save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1 + chartExport->table().rows.size());
    QVERIFY(!chartExport->picture().isNull());
}

void TestWindowWeek::anotherModelIsAskedForTheWeekToo()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.heatmap.hasForecast());
    const QString before = parts.heatmap.cellValue({3, 20});
    running->script->weekFactor = 2.0;
    parts.page.predictAgain();
    QTRY_VERIFY(parts.heatmap.cellValue({3, 20}) != before);
    QCOMPARE(running->script->forecasts.load(), 2);
}

void TestWindowWeek::anotherDraftDoesNotShowTheWeekOfTheLast()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.heatmap.hasForecast());
    const qint64 first = parts.board().currentId;
    running->script->held = true;
    dropFiles(parts.photo, {photo("b.jpg")});
    QTRY_VERIFY(parts.board().currentId != first);
    QVERIFY(!parts.heatmap.hasForecast());
    QTRY_COMPARE(running->script->predictions.load(), 2);
    Q_EMIT parts.result.cancelRequested();
    QTRY_COMPARE(running->script->cancelled.load(), 1);
    QVERIFY(!parts.heatmap.hasForecast());

    parts.list.setCurrentRow(0);
    QCOMPARE(parts.board().currentId, first);
    QTRY_VERIFY(parts.heatmap.hasForecast());
}

void TestWindowWeek::noHourThatHasBegunIsOffered_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("whole hours") << QByteArray("Europe/Bucharest");
    QTest::newRow("half an hour off") << QByteArray("Asia/Kolkata");
    QTest::newRow("three quarters off") << QByteArray("Asia/Kathmandu");
}

void TestWindowWeek::noHourThatHasBegunIsOffered()
{
    QFETCH(const QByteArray, zone);
    constexpr qint64 weekMs = 168 * hourMs;
    PredictionService service([]() -> Result<std::unique_ptr<Predictor>> {
        return std::make_unique<ScriptedPredictor>(std::make_shared<PredictorScript>());
    });
    const qint64 fullHourMs =
        QDateTime(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    for (const qint64 sinceMs : {qint64{0}, qint64{1}, hourMs / 3, hourMs / 2, hourMs - 1}) {
        const qint64 nowMs = fullHourMs + sinceMs;
        WeekForecasts week(service, nullptr, [nowMs] { return nowMs; });
        week.update(Draft{.id = 1, .composition = {.takenAtMs = nowMs, .timeZoneId = zone}});
        QTRY_VERIFY(week.forecast());
        qint64 first = week.forecast()->takenAtMs[0][0];
        for (const auto& day : week.forecast()->takenAtMs) {
            for (const qint64 atMs : day) {
                QVERIFY(atMs >= nowMs);
                QVERIFY(atMs < nowMs + weekMs);
                first = std::min(first, atMs);
            }
        }
        QVERIFY(first < nowMs + hourMs);
    }
}

void TestWindowWeek::asksAgainWhenItsFirstHourHasBegun()
{
    PredictionService service([]() -> Result<std::unique_ptr<Predictor>> {
        return std::make_unique<ScriptedPredictor>(std::make_shared<PredictorScript>());
    });
    const qint64 hourMs = QDateTime(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    qint64 nowMs = hourMs - 50;
    WeekForecasts week(service, nullptr, [&nowMs] { return nowMs; });
    week.update(Draft{.id = 1, .composition = {.takenAtMs = nowMs, .timeZoneId = "UTC"}});
    const auto offers = [&week](qint64 atMs) {
        return week.forecast() && std::ranges::any_of(week.forecast()->takenAtMs, [&](auto& day) {
                   return std::ranges::count(day, atMs) > 0;
               });
    };
    QTRY_VERIFY(offers(hourMs));
    nowMs = hourMs + 1;
    QTRY_VERIFY(week.forecast() && !offers(hourMs));
    QVERIFY(offers(hourMs + 3'600'000));
}

LIKECAST_TEST(TestWindowWeek)
#include "tst_window_week.moc"
