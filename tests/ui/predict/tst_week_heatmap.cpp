#include "core/posts/wall_time.h"
#include "tests/support/test_program.h"
#include "ui/predict/week/week_heatmap.h"

#include <QAccessible>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;
using Cell = WeekHeatmap::Cell;

namespace
{

const QTimeZone creatorsZone("Europe/Bucharest");

/// Monday 2026-11-23 to Sunday 2026-11-29; Thursday 19:00 is the best.
WeekForecast someWeek()
{
    WeekForecast week;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const auto row = static_cast<std::size_t>(day);
            const auto column = static_cast<std::size_t>(hour);
            week.likes[row][column] = 900 + 10 * hour + (day == 3 && hour == 19 ? 500 : 0);
            week.posts[row][column] = day + 1;
            week.untried[row][column] = hour < 6;
            week.takenAtMs[row][column] =
                resolveWallTime(QDate(2026, 11, 23).addDays(day), QTime(hour, 0), creatorsZone)
                    .firstMs;
        }
    }
    week.postsWithHours = WeekForecast::postsNeeded;
    week.best = WeekCell{3, 19};
    return week;
}

qint64 cellMs(int weekday, int hour)
{
    return someWeek().takenAtMs[static_cast<std::size_t>(weekday)][static_cast<std::size_t>(hour)];
}

void show(WeekHeatmap& heatmap)
{
    heatmap.setForecast(someWeek(), creatorsZone.id());
    heatmap.resize(heatmap.sizeHint());
    heatmap.show();
    heatmap.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&heatmap));
}

/// The accent's share in the cell's colour, beside its centre, where a mark could be.
double accentShare(const QImage& image, QRect cell)
{
    const QPointF place = QRectF(cell).center() + QPointF(cell.width() / 4.0, cell.height() / 4.0);
    return 1.0 - image.pixelColor((place * image.devicePixelRatio()).toPoint()).lightnessF();
}

} // namespace

class TestWeekHeatmap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void teachesWhileEmpty();
    void saysWhatEvidenceIsMissing();
    void itsDataIsATable();
    void thinHoursAreMarkedAndNamed();
    void hoursHardlyTriedHaveNoShade();
    void hoursThatTheClocksSkipAreNoCells();
    void clickChoosesTheHour();
    void everyCellIsHitWhereItIsPainted_data();
    void everyCellIsHitWhereItIsPainted();
    void rowsGrowWithTheHeight();
    void draggingAwayChoosesNothing();
    void arrowsMoveAndEnterChooses();
    void arrowsStopAtTheEdges();
    void arrowsFollowTheEyeFromRightToLeft();
    void weekBeginsByLocale();
    void setChosenEmitsNothing();
    void chosenTextFollows();
    void betterHoursAreStronger();
    void flatWeeksStayFlat();
    void keepsTheCursorWhileFocused();
    void cellsAreAccessible();
    void pressesByAccessibleAction();
    void nothingIsChosenWithoutAForecast();
};

void TestWeekHeatmap::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestWeekHeatmap::teachesWhileEmpty()
{
    WeekHeatmap heatmap;
    QVERIFY(heatmap.accessibleDescription().contains(u"best hours"_s));
    QVERIFY(heatmap.chosenText().isEmpty());
    heatmap.resize(heatmap.sizeHint());
    const QImage empty = heatmap.grab().toImage();
    heatmap.setForecast(someWeek(), creatorsZone.id());
    QVERIFY(heatmap.grab().toImage() != empty);
    heatmap.clear();
    QVERIFY(!heatmap.hasForecast());
    QCOMPARE(heatmap.grab().toImage(), empty);
}

void TestWeekHeatmap::saysWhatEvidenceIsMissing()
{
    WeekHeatmap heatmap;
    heatmap.resize(heatmap.sizeHint());
    const QImage empty = heatmap.grab().toImage();
    WeekForecast week = someWeek();
    week.postsWithHours = 12;
    heatmap.setForecast(week, creatorsZone.id());
    QVERIFY(!heatmap.hasForecast());
    QCOMPARE(heatmap.accessibleDescription(),
             u"Best hours need 30 posts with real hours. You have 12."_s);
    QVERIFY(heatmap.grab().toImage() != empty);
    const QSignalSpy chosen(&heatmap, &WeekHeatmap::hourChosen);
    QTest::mouseClick(&heatmap, Qt::LeftButton, {}, heatmap.cellRect({3, 19}).center());
    QCOMPARE(chosen.count(), 0);
    week.postsWithHours = 0;
    heatmap.setForecast(week, creatorsZone.id());
    QVERIFY(heatmap.accessibleDescription().contains(u"Import yours"_s));
}

void TestWeekHeatmap::itsDataIsATable()
{
    WeekHeatmap heatmap;
    QVERIFY(heatmap.table().rows.empty());
    WeekForecast week = someWeek();
    week.takenAtMs[6][2] = noSuchHour;
    heatmap.setForecast(week, creatorsZone.id());
    const ChartTable table = heatmap.table();
    QCOMPARE(table.title, WeekHeatmap::title());
    QCOMPARE(table.columns,
             (QStringList{u"Weekday"_s, u"Hour"_s, u"Expected likes"_s, u"Your posts"_s}));
    QCOMPARE(table.rows.size(), std::size_t{7 * 24 - 1});
    QCOMPARE(table.rows[3 * 24 + 19],
             (QVariantList{heatmap.locale().standaloneDayName(4), 19, 1590.0, 4}));
    week.figure = {PredictionTarget::EngagementRate, 10'000};
    heatmap.setForecast(week, creatorsZone.id());
    QCOMPARE(heatmap.table().rows[3 * 24 + 19].at(2).toDouble(), 15.9);
}

void TestWeekHeatmap::thinHoursAreMarkedAndNamed()
{
    WeekHeatmap heatmap;
    heatmap.resize(heatmap.sizeHint());
    WeekForecast week = someWeek();
    for (auto& day : week.likes)
        day.fill(1000);
    heatmap.setForecast(week, creatorsZone.id());
    const QImage image = heatmap.grab().toImage();
    const auto colours = [&](WeekCell cell) {
        const double ratio = image.devicePixelRatio();
        const QRect place = heatmap.cellRect(cell).adjusted(2, 2, -2, -2);
        const QImage inside = image.copy(
            QRectF(QPointF(place.topLeft()) * ratio, QSizeF(place.size()) * ratio).toRect());
        QSet<QRgb> found;
        for (int y = 0; y < inside.height(); ++y) {
            for (int x = 0; x < inside.width(); ++x)
                found.insert(inside.pixel(x, y));
        }
        return found.size();
    };
    QCOMPARE(colours({2, 12}), 1);
    QVERIFY(colours({2, 3}) > 1);
    QCOMPARE(heatmap.cellValue({2, 12}), u"1,000 likes, 3 of your posts"_s);
    QVERIFY(heatmap.cellValue({2, 3}).contains(u"hardly ever post around this time"_s));
    // The legend is the last line: it shows the scale and the mark.
    const double ratio = image.devicePixelRatio();
    const int below = heatmap.cellRect({6, 23}).bottom() + 1 + heatmap.fontMetrics().height();
    const QImage legend = image.copy(
        QRectF(0, below * ratio, image.width(), image.height() - below * ratio).toRect());
    QVERIFY(legend.height() > 0);
    WeekForecast tried = week;
    for (auto& day : tried.untried)
        day.fill(false);
    heatmap.setForecast(tried, creatorsZone.id());
    const QImage without = heatmap.grab().toImage().copy(
        QRectF(0, below * ratio, image.width(), image.height() - below * ratio).toRect());
    QVERIFY(legend != without);
}

void TestWeekHeatmap::hoursHardlyTriedHaveNoShade()
{
    WeekHeatmap heatmap;
    heatmap.resize(heatmap.sizeHint());
    WeekForecast week = someWeek();
    const auto imageOf = [&](WeekCell cell) {
        const QImage image = heatmap.grab().toImage();
        const double ratio = image.devicePixelRatio();
        const QRectF place = heatmap.cellRect(cell).adjusted(2, 2, -2, -2);
        return image.copy(QRectF(place.topLeft() * ratio, place.size() * ratio).toRect());
    };
    heatmap.setForecast(week, creatorsZone.id());
    const QImage untried = imageOf({2, 3});
    const QImage tried = imageOf({2, 12});
    week.likes[2][3] = 90'000;
    heatmap.setForecast(week, creatorsZone.id());
    QCOMPARE(imageOf({2, 3}), untried);
    QCOMPARE(imageOf({2, 12}), tried);
}

void TestWeekHeatmap::hoursThatTheClocksSkipAreNoCells()
{
    const QTimeZone berlin("Europe/Berlin");
    WeekForecast week = someWeek();
    week.takenAtMs = weekHours(
        QDateTime(QDate(2026, 3, 27), QTime(12, 0), berlin).toMSecsSinceEpoch(), berlin.id());
    const Cell skipped{6, 2};
    WeekHeatmap heatmap;
    heatmap.setForecast(week, berlin.id());
    heatmap.resize(heatmap.sizeHint());
    heatmap.show();
    QVERIFY(QTest::qWaitForWindowActive(&heatmap));
    heatmap.setFocus();
    const QSignalSpy chosen(&heatmap, &WeekHeatmap::hourChosen);
    QVERIFY(!heatmap.cellAt(heatmap.cellRect(skipped).center()));
    QTest::mouseClick(&heatmap, Qt::LeftButton, {}, heatmap.cellRect(skipped).center());
    heatmap.choose(skipped);
    QCOMPARE(chosen.count(), 0);
    heatmap.moveCursor({6, 1});
    QTest::keyClick(&heatmap, Qt::Key_Right);
    QCOMPARE(heatmap.cursor(), (Cell{6, 3}));
    QTest::keyClick(&heatmap, Qt::Key_Left);
    QCOMPARE(heatmap.cursor(), (Cell{6, 1}));
    heatmap.moveCursor({5, 2});
    QTest::keyClick(&heatmap, Qt::Key_Down);
    QCOMPARE(heatmap.cursor(), (Cell{5, 2}));
    const QAccessibleInterface* cell =
        QAccessible::queryAccessibleInterface(&heatmap)->child(6 * 24 + 2);
    QVERIFY(cell->state().disabled);
    QCOMPARE(cell->text(QAccessible::Value), u"The clocks skip this hour."_s);
}

void TestWeekHeatmap::clickChoosesTheHour()
{
    WeekHeatmap heatmap;
    show(heatmap);
    const QSignalSpy chosen(&heatmap, &WeekHeatmap::hourChosen);
    QTest::mouseClick(&heatmap, Qt::LeftButton, {}, heatmap.cellRect({3, 19}).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), cellMs(3, 19));
    QTest::mouseClick(&heatmap, Qt::RightButton, {}, heatmap.cellRect({1, 2}).center());
    QTest::mouseClick(&heatmap, Qt::LeftButton, {}, QPoint(2, 5)); // a weekday's name
    QCOMPARE(chosen.count(), 1);
}

void TestWeekHeatmap::everyCellIsHitWhereItIsPainted_data()
{
    QTest::addColumn<QString>("localeName");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("width");
    QTest::addRow("British") << u"en_GB"_s << false << 434;
    QTest::addRow("American, narrow") << u"en_US"_s << false << 300;
    QTest::addRow("Arabic") << u"ar_EG"_s << true << 517;
}

void TestWeekHeatmap::everyCellIsHitWhereItIsPainted()
{
    QFETCH(const QString, localeName);
    QFETCH(const bool, rightToLeft);
    QFETCH(const int, width);
    WeekHeatmap heatmap;
    heatmap.setLocale(QLocale(localeName));
    heatmap.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    heatmap.resize(std::max(width, heatmap.minimumSizeHint().width()),
                   heatmap.minimumSizeHint().height());
    QRegion taken;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const QRect place = heatmap.cellRect({day, hour});
            QVERIFY(place.width() >= 6 && place.height() >= 6);
            QVERIFY(heatmap.rect().contains(place));
            QVERIFY(!taken.intersects(place));
            taken += place;
            for (const QPoint& point : {place.topLeft(), place.center(), place.bottomRight()})
                QCOMPARE(heatmap.cellAt(point), std::optional(Cell{day, hour}));
        }
    }
}

void TestWeekHeatmap::rowsGrowWithTheHeight()
{
    WeekHeatmap heatmap;
    heatmap.resize(heatmap.minimumSizeHint());
    const int low = heatmap.cellRect({0, 0}).height();
    heatmap.resize(heatmap.sizeHint());
    const QRect last = heatmap.cellRect({6, 23});
    QVERIFY(last.height() >= low + 4);
    QVERIFY(heatmap.rect().contains(last));
    heatmap.resize(heatmap.width(), 3 * heatmap.height());
    QCOMPARE(heatmap.cellRect({6, 23}).height(), last.height());
}

void TestWeekHeatmap::draggingAwayChoosesNothing()
{
    WeekHeatmap heatmap;
    show(heatmap);
    const QSignalSpy chosen(&heatmap, &WeekHeatmap::hourChosen);
    QTest::mousePress(&heatmap, Qt::LeftButton, {}, heatmap.cellRect({3, 19}).center());
    QTest::mouseRelease(&heatmap, Qt::LeftButton, {}, heatmap.cellRect({4, 3}).center());
    QCOMPARE(chosen.count(), 0);
}

void TestWeekHeatmap::arrowsMoveAndEnterChooses()
{
    WeekHeatmap heatmap;
    heatmap.setChosen(cellMs(2, 18));
    show(heatmap);
    heatmap.setFocus();
    const QSignalSpy chosen(&heatmap, &WeekHeatmap::hourChosen);
    QCOMPARE(heatmap.cursor(), (Cell{2, 18}));
    QTest::keyClick(&heatmap, Qt::Key_Down);
    QTest::keyClick(&heatmap, Qt::Key_Right);
    QCOMPARE(heatmap.cursor(), (Cell{3, 19}));
    QCOMPARE(chosen.count(), 0);
    QVERIFY(heatmap.accessibleDescription().contains(u"Thursday 19:00, 1,590 likes"_s));
    QTest::keyClick(&heatmap, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().toLongLong(), cellMs(3, 19));
    QTest::keyClick(&heatmap, Qt::Key_Home);
    QTest::keyClick(&heatmap, Qt::Key_Space);
    QCOMPARE(chosen.last().first().toLongLong(), cellMs(3, 0));
    QTest::keyClick(&heatmap, Qt::Key_End);
    QTest::keyClick(&heatmap, Qt::Key_Enter);
    QCOMPARE(chosen.last().first().toLongLong(), cellMs(3, 23));
    QCOMPARE(chosen.count(), 3);
}

void TestWeekHeatmap::arrowsStopAtTheEdges()
{
    WeekHeatmap heatmap;
    show(heatmap);
    heatmap.setFocus();
    heatmap.moveCursor({0, 0});
    QTest::keyClick(&heatmap, Qt::Key_Left);
    QTest::keyClick(&heatmap, Qt::Key_Up);
    QCOMPARE(heatmap.cursor(), (Cell{0, 0}));
    heatmap.moveCursor({6, 23});
    QTest::keyClick(&heatmap, Qt::Key_Right);
    QTest::keyClick(&heatmap, Qt::Key_Down);
    QCOMPARE(heatmap.cursor(), (Cell{6, 23}));
    heatmap.moveCursor({99, -5});
    QCOMPARE(heatmap.cursor(), (Cell{6, 0}));
}

void TestWeekHeatmap::arrowsFollowTheEyeFromRightToLeft()
{
    WeekHeatmap heatmap;
    heatmap.setLayoutDirection(Qt::RightToLeft);
    show(heatmap);
    heatmap.setFocus();
    heatmap.moveCursor({3, 12});
    const int before = heatmap.cellRect(heatmap.cursor()).left();
    QTest::keyClick(&heatmap, Qt::Key_Left);
    QCOMPARE(heatmap.cursor(), (Cell{3, 13}));
    QVERIFY(heatmap.cellRect(heatmap.cursor()).left() < before);
}

void TestWeekHeatmap::weekBeginsByLocale()
{
    WeekHeatmap heatmap;
    heatmap.resize(heatmap.sizeHint());
    heatmap.setLocale(QLocale(u"en_GB"_s));
    QVERIFY(heatmap.cellRect({0, 0}).top() < heatmap.cellRect({6, 0}).top());
    heatmap.setLocale(QLocale(u"en_US"_s)); // Sunday first
    QVERIFY(heatmap.cellRect({6, 0}).top() < heatmap.cellRect({0, 0}).top());
    heatmap.setForecast(someWeek(), creatorsZone.id());
    heatmap.moveCursor({6, 5});
    QTest::keyClick(&heatmap, Qt::Key_Down);
    QCOMPARE(heatmap.cursor(), (Cell{0, 5}));
}

void TestWeekHeatmap::setChosenEmitsNothing()
{
    WeekHeatmap heatmap;
    show(heatmap);
    const QSignalSpy chosen(&heatmap, &WeekHeatmap::hourChosen);
    heatmap.setChosen(cellMs(5, 9));
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(heatmap.chosenCell(), std::optional(Cell{5, 9}));
}

void TestWeekHeatmap::chosenTextFollows()
{
    WeekHeatmap heatmap;
    const QSignalSpy changed(&heatmap, &WeekHeatmap::chosenTextChanged);
    heatmap.setForecast(someWeek(), creatorsZone.id());
    QVERIFY(heatmap.chosenText().isEmpty());
    heatmap.setChosen(cellMs(3, 19) + 30 * 60'000);
    QCOMPARE(heatmap.chosenText(), u"Thu 19:30 chosen"_s);
    QCOMPARE(changed.last().first().toString(), heatmap.chosenText());
    heatmap.setLocale(QLocale(u"de_DE"_s));
    QVERIFY(heatmap.chosenText().startsWith(u"Do"_s));
}

void TestWeekHeatmap::betterHoursAreStronger()
{
    WeekHeatmap heatmap;
    heatmap.resize(heatmap.sizeHint());
    heatmap.setForecast(someWeek(), creatorsZone.id());
    const QImage image = heatmap.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const double worst = accentShare(image, heatmap.cellRect({0, 0}));
    const double middle = accentShare(image, heatmap.cellRect({0, 23}));
    const double best = accentShare(image, heatmap.cellRect({3, 19}));
    QVERIFY(worst < middle);
    QVERIFY(middle < best);
}

void TestWeekHeatmap::flatWeeksStayFlat()
{
    WeekHeatmap heatmap;
    heatmap.resize(heatmap.sizeHint());
    WeekForecast flat = someWeek();
    for (auto& day : flat.likes)
        day.fill(1000);
    flat.likes[2][8] = 1005; // half a percent more
    heatmap.setForecast(flat, creatorsZone.id());
    const QImage image = heatmap.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const double usual = accentShare(image, heatmap.cellRect({0, 0}));
    const double slightlyBetter = accentShare(image, heatmap.cellRect({2, 8}));
    QVERIFY(slightlyBetter >= usual);
    QVERIFY(slightlyBetter - usual < 0.08);
}

void TestWeekHeatmap::keepsTheCursorWhileFocused()
{
    WeekHeatmap heatmap;
    show(heatmap);
    heatmap.setFocus();
    heatmap.moveCursor({1, 7});
    heatmap.setForecast(someWeek(), creatorsZone.id());
    heatmap.setChosen(cellMs(4, 4));
    QCOMPARE(heatmap.cursor(), (Cell{1, 7}));
}

void TestWeekHeatmap::cellsAreAccessible()
{
    WeekHeatmap heatmap;
    heatmap.setChosen(cellMs(3, 19));
    show(heatmap);
    heatmap.setFocus();
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&heatmap);
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->childCount(), 168);
    QVERIFY(!table->child(168));
    QAccessibleInterface* cell = table->child(3 * 24 + 19);
    QVERIFY(cell);
    QCOMPARE(cell, table->child(3 * 24 + 19));
    QCOMPARE(table->indexOfChild(cell), 3 * 24 + 19);
    QCOMPARE(cell->text(QAccessible::Name), u"Thursday 19:00"_s);
    QCOMPARE(cell->text(QAccessible::Value), u"1,590 likes, 4 of your posts"_s);
    QVERIFY(cell->state().selected);
    QVERIFY(cell->state().focused);
    QVERIFY(!table->child(0)->state().selected);
    QCOMPARE(cell->rect().size(), heatmap.cellRect({3, 19}).size());
    QCOMPARE(cell->parent(), table);
    const QPoint middle = cell->rect().center();
    QCOMPARE(table->childAt(middle.x(), middle.y()), cell);
    QCOMPARE(table->focusChild(), cell);
}

void TestWeekHeatmap::pressesByAccessibleAction()
{
    WeekHeatmap heatmap;
    show(heatmap);
    const QSignalSpy chosen(&heatmap, &WeekHeatmap::hourChosen);
    QAccessibleInterface* cell = QAccessible::queryAccessibleInterface(&heatmap)->child(24 + 6);
    QVERIFY(cell->actionInterface());
    QVERIFY(
        cell->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().toLongLong(), cellMs(1, 6));
}

void TestWeekHeatmap::nothingIsChosenWithoutAForecast()
{
    WeekHeatmap heatmap;
    heatmap.resize(heatmap.sizeHint());
    const QSignalSpy chosen(&heatmap, &WeekHeatmap::hourChosen);
    QTest::mouseClick(&heatmap, Qt::LeftButton, {}, heatmap.cellRect({3, 19}).center());
    QTest::keyClick(&heatmap, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
}

LIKECAST_TEST(TestWeekHeatmap)
#include "tst_week_heatmap.moc"
