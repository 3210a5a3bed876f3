#include "tests/support/test_program.h"
#include "tests/ui/window_parts.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_table_dialog.h"
#include "ui/charts/correlation_matrix.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/loss_curve.h"
#include "ui/charts/range_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/common/card.h"
#include "ui/common/message_bar.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace likecast;
using namespace Qt::StringLiterals;

/// What users and assistive technology can read and take out of a chart.
class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = plainAppearance(); }
    void assistiveTechnologyReadsTheData_data();
    void assistiveTechnologyReadsTheData();
    void theCursorIsTheAccessibleValue();
    void csvHasEveryDigit();
    void csvGuardsFormulas();
    void savesEveryFormat_data();
    void savesEveryFormat();
    void saysIfAFileCannotBeWritten();
    void theMenuIsReachedByKeyboard();
    void theMenuCopiesAPicture();
    void theMenuShowsTheTable();
    void oneOutlierDoesNotFlattenTheRest();
    void aHundredThousandPointsKeepTheirExtremes();
    void itemsOfATrendAreFoundByPosition();

private:
    static std::unique_ptr<ChartWidget> make(const QString& kind);
    /// Presses an action of the chart's open context menu.
    static void choose(ChartWidget& chart, const QString& text);

    std::unique_ptr<Appearance> m_appearance;
};

static constexpr qint64 dayMs = 86'400'000;

std::unique_ptr<ChartWidget> TestChartData::make(const QString& kind)
{
    if (kind == u"trend"_s) {
        auto chart = std::make_unique<TrendChart>(u"Likes"_s);
        chart->setPoints({{0, 100.0}, {dayMs, 1'300.5}, {2 * dayMs, 200.0}});
        return chart;
    }
    if (kind == u"histogram"_s) {
        auto chart = std::make_unique<HistogramChart>(u"Classes"_s);
        chart->setValueTitle(u"Posts"_s);
        chart->setBins({{1, u"0 ×"_s, u"0 to 1 ×: 1 post"_s, u"0 to 1 ×"_s},
                        {4, u"1+ ×"_s, u"1 × or more: 4 posts"_s, u"1 × or more"_s}});
        return chart;
    }
    if (kind == u"loss"_s) {
        auto chart = std::make_unique<LossCurve>();
        TrainingEpoch first;
        first.epoch = 1;
        first.of = 2;
        first.trainingLoss = 0.5;
        TrainingEpoch second = first;
        second.epoch = 2;
        second.trainingLoss = 0.25;
        second.validationLoss = 0.375;
        chart->setEpochs({first, second});
        return chart;
    }
    if (kind == u"matrix"_s) {
        auto chart = std::make_unique<CorrelationMatrix>(u"Habits"_s);
        chart->setMatrix({u"a"_s, u"b"_s, u"c"_s}, {u"A"_s, u"B"_s, u"C"_s},
                         {1.0, 0.5, -0.25, 0.5, 1.0, 0.125, -0.25, 0.125, 1.0});
        return chart;
    }
    auto chart =
        std::make_unique<RangeChart>(u"Ranges"_s, RangeChart::Values::Counts,
                                     RangeChart::Legend{u"Range"_s, u"Prediction"_s, u"Actual"_s});
    chart->setItems({{u"Mon"_s, u"Mon: 50 to 150, 120"_s, 50, 100, 150, 120.0},
                     {u"Tue"_s, u"Tue: 40 to 90, unknown"_s, 40, 60, 90}},
                    {u"Day"_s, u"From"_s, u"To"_s, u"Actual"_s},
                    {{u"Mon"_s, 50.0, 150.0, qint64{120}}, {u"Tue"_s, 40.0, 90.0, QVariant()}});
    return chart;
}

void TestChartData::assistiveTechnologyReadsTheData_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QList<QStringList>>("rows");
    const QLocale us(QLocale::English, QLocale::UnitedStates);
    const auto day = [&us](int days) {
        return us.toString(QDateTime::fromMSecsSinceEpoch(days * dayMs), QLocale::ShortFormat);
    };
    QTest::newRow("trend") << QStringList{u"Time"_s, u"Likes"_s}
                           << QList<QStringList>{
                                  {day(0), u"100"_s}, {day(1), u"1,300.5"_s}, {day(2), u"200"_s}};
    QTest::newRow("histogram") << QStringList{u"From – to"_s, u"Posts"_s}
                               << QList<QStringList>{{u"0 to 1 ×"_s, u"1"_s},
                                                     {u"1 × or more"_s, u"4"_s}};
    QTest::newRow("loss") << QStringList{u"Epoch"_s, u"Training loss"_s, u"Validation loss"_s}
                          << QList<QStringList>{{u"1"_s, u"0.5"_s, u"–"_s},
                                                {u"2"_s, u"0.25"_s, u"0.375"_s}};
    QTest::newRow("matrix") << QStringList{u"Habit"_s, u"Other habit"_s, u"Rank correlation"_s}
                            << QList<QStringList>{{u"B"_s, u"A"_s, u"0.5"_s},
                                                  {u"C"_s, u"A"_s, u"-0.25"_s},
                                                  {u"C"_s, u"B"_s, u"0.125"_s}};
    QTest::newRow("ranges") << QStringList{u"Day"_s, u"From"_s, u"To"_s, u"Actual"_s}
                            << QList<QStringList>{{u"Mon"_s, u"50"_s, u"150"_s, u"120"_s},
                                                  {u"Tue"_s, u"40"_s, u"90"_s, u"–"_s}};
}

void TestChartData::assistiveTechnologyReadsTheData()
{
    QFETCH(QStringList, columns);
    QFETCH(QList<QStringList>, rows);
    const auto chart = make(QString::fromUtf8(QTest::currentDataTag()));
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(chart.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Table);
    QCOMPARE(interface->text(QAccessible::Name), chart->accessibleName());
    QAccessibleTableInterface* table = interface->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->columnCount(), columns.size());
    QCOMPARE(table->rowCount(), rows.size());
    QCOMPARE(table->rowCount(), chart->itemCount());
    QCOMPARE(interface->childCount(), rows.size() * columns.size());
    for (int column = 0; column < columns.size(); ++column)
        QCOMPARE(table->columnDescription(column), columns[column]);
    for (int row = 0; row < rows.size(); ++row) {
        QCOMPARE(table->rowDescription(row), chart->itemText(row));
        for (int column = 0; column < columns.size(); ++column) {
            QAccessibleInterface* cell = table->cellAt(row, column);
            QVERIFY(cell);
            QCOMPARE(cell->text(QAccessible::Name), rows[row][column]);
            QCOMPARE(cell->parent(), interface);
            QCOMPARE(interface->indexOfChild(cell), row * columns.size() + column);
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
        }
    }
    QVERIFY(!table->cellAt(static_cast<int>(rows.size()), 0));
}

void TestChartData::theCursorIsTheAccessibleValue()
{
    const auto chart = make(u"histogram"_s);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(chart.get());
    QCOMPARE(interface->text(QAccessible::Value), u"0 to 1 ×: 1 post"_s);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QCOMPARE(interface->text(QAccessible::Value), u"1 × or more: 4 posts"_s);
}

void TestChartData::csvHasEveryDigit()
{
    const auto chart = make(u"trend"_s);
    const QByteArrayList lines = csvOf(chart->table()).split('\n');
    QCOMPARE(lines[0], "Time,Likes\r");
    QVERIFY(lines[2].endsWith(",1300.5\r"));
    const QDateTime time =
        QDateTime::fromString(QString::fromUtf8(lines[2].split(',').front()), Qt::ISODate);
    QCOMPARE(time.toMSecsSinceEpoch(), dayMs);
}

void TestChartData::csvGuardsFormulas()
{
    const ChartTable table{u"T"_s, {u"Word"_s, u"Effect"_s}, {{u"=1+1"_s, -0.5}, {u"a,b"_s, 2}}};
    QCOMPARE(csvOf(table), "Word,Effect\r\n'=1+1,-0.5\r\n\"a,b\",2\r\n");
}

void TestChartData::savesEveryFormat_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QByteArray("<?xml");
    QTest::newRow("csv") << QByteArray("Time,Likes");
}

void TestChartData::savesEveryFormat()
{
    QFETCH(QByteArray, start);
    QTemporaryDir folder;
    const auto chart = make(u"trend"_s);
    chart->resize(400, 200);
    const QString suffix = QString::fromUtf8(QTest::currentDataTag());
    const QString path = folder.filePath(u"chart."_s + suffix);
    QVERIFY(chart->chartExport().save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(start));
    if (suffix == u"svg"_s) {
        QVERIFY(content.contains("<title>Likes</title>"));
        QVERIFY2(content.contains("1,500"), "the labels of the axis are text");
    }
    if (suffix == u"png"_s)
        QCOMPARE(QImage::fromData(content).size(), 2 * chart->chartExport().paintedSize());
}

void TestChartData::saysIfAFileCannotBeWritten()
{
    const auto chart = make(u"trend"_s);
    const auto saved = chart->chartExport().save(u"/no/such/folder/chart.png"_s);
    QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
}

void TestChartData::choose(ChartWidget& chart, const QString& text)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, chart.mapToGlobal(QPoint(9, 9)));
    QApplication::sendEvent(&chart, &event);
    auto* menu = chart.findChild<QMenu*>();
    QVERIFY(menu);
    for (QAction* action : menu->actions()) {
        if (action->text() == text) {
            QVERIFY(action->isEnabled());
            action->trigger();
        }
    }
    menu->close();
}

void TestChartData::theMenuIsReachedByKeyboard()
{
    auto* chart = make(u"histogram"_s).release();
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->addWidget(makeChartCard(u"Classes"_s, chart, chart->chartExport(), nullptr));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* button = page.findChild<ChartMenuButton*>();
    QVERIFY(button);
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QCOMPARE(button->accessibleName(), u"Copy or save “Classes”"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto* menu = chart->findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 5);
    menu->close();
}

void TestChartData::theMenuCopiesAPicture()
{
    QWidget page;
    auto* messages = new MessageBar(&page);
    auto* chart = make(u"histogram"_s).release();
    chart->setParent(&page);
    chart->resize(300, 150);
    QGuiApplication::clipboard()->clear();
    choose(*chart, u"Copy as picture"_s);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), 2 * chart->chartExport().paintedSize());
    QCOMPARE(messages->message().text, u"Chart copied."_s);
}

void TestChartData::theMenuShowsTheTable()
{
    QWidget page;
    auto* chart = make(u"matrix"_s).release();
    chart->setParent(&page);
    page.show();
    choose(*chart, u"Show as table"_s);
    auto* dialog = chart->findChild<ChartTableDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Habits"_s);
    const QAbstractItemModel* model = dialog->findChild<QTableView*>()->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(1, 2).data().toString(), u"-0.25"_s);
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"Rank correlation"_s);
    dialog->close();
}

void TestChartData::oneOutlierDoesNotFlattenTheRest()
{
    TrendChart chart(u"Likes"_s);
    std::vector<TrendChart::Point> points;
    for (int i = 0; i < 40; ++i)
        points.push_back({i * dayMs, 100.0 + i % 10});
    points[20].value = 50'000.0;
    chart.setPoints(points);
    QVERIFY(chart.scale().high < 200.0);
    QVERIFY(chart.itemText(20).contains(u"50,000"_s));
    QVERIFY(chart.itemText(20).contains(u"off the scale"_s));
    QVERIFY(!chart.itemText(19).contains(u"off the scale"_s));
    QCOMPARE(chart.table().rows[20][1], QVariant(50'000.0));
}

void TestChartData::aHundredThousandPointsKeepTheirExtremes()
{
    std::vector<TrendChart::Point> points;
    for (int i = 0; i < 100'000; ++i)
        points.push_back({i * dayMs / 100, 500.0});
    points[50'000].value = 900.0;
    points[50'001].value = 100.0;
    points[10].value = 950.0;
    TrendChart chart(u"Likes"_s);
    // Without spread every other value is an outlier; a little spread keeps these on the scale.
    for (std::size_t i = 0; i < points.size(); i += 2)
        points[i].value += i % 4 == 0 ? 200.0 : -200.0;
    chart.setPoints(points);
    chart.resize(400, 200);
    QImage picture(chart.size(), QImage::Format_RGB32);
    picture.fill(themeOf(&chart).card);
    chart.render(&picture);
    const QPointF high = chart.itemRect(50'000).center();
    // The peak's pixel column reaches above the others.
    const auto topOfColumn = [&picture, &chart](int x) {
        for (int y = 0; y < picture.height(); ++y) {
            const QColor pixel = picture.pixelColor(x, y);
            const QColor ink = themeOf(&chart).accent;
            if (qAbs(pixel.red() - ink.red()) + qAbs(pixel.green() - ink.green()) < 60)
                return y;
        }
        return picture.height();
    };
    int peak = picture.height();
    for (int x = qFloor(high.x()) - 1; x <= qFloor(high.x()) + 1; ++x)
        peak = std::min(peak, topOfColumn(x));
    QVERIFY(peak < topOfColumn(qFloor(high.x()) + 20) - 10);
}

void TestChartData::itemsOfATrendAreFoundByPosition()
{
    TrendChart chart(u"Likes"_s);
    chart.setPoints({{0, 100.0}, {dayMs, 300.0}, {10 * dayMs, 200.0}});
    chart.resize(400, 200);
    for (int item = 0; item < 3; ++item)
        QCOMPARE(chart.itemAt(chart.itemRect(item).center()), item);
    QCOMPARE(chart.itemAt({0, 0}), -1);
    chart.setLayoutDirection(Qt::RightToLeft);
    for (int item = 0; item < 3; ++item)
        QCOMPARE(chart.itemAt(chart.itemRect(item).center()), item);
}

LIKECAST_TEST(TestChartData)
#include "tst_chart_data.moc"
