#include "tests/support/test_program.h"
#include "tests/ui/window_parts.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = plainAppearance(); }
    void scaleIsRound_data();
    void scaleIsRound();
    void trendIsDrawn();
    void anOutlierFlattensNothing();
    void trendSpeaks();
    void barsAreDrawn();
    void barsSpeak();
    void aToolTipNamesTheItem();
    void mirrorsForRightToLeft();

private:
    /// The area of a chart in the colour of lines and bars; empty if there is none.
    static QRect inkOf(QWidget& chart, int* pixels = nullptr);

    std::unique_ptr<Appearance> m_appearance;
};

QRect TestCharts::inkOf(QWidget& chart, int* pixels)
{
    chart.resize(400, 200);
    QImage picture(chart.size(), QImage::Format_RGB32);
    picture.fill(themeOf(&chart).card);
    chart.render(&picture);
    const QRgb ink = themeOf(&chart).accent.rgb();
    QRect area;
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != ink)
                continue;
            area |= QRect(x, y, 1, 1);
            ++count;
        }
    }
    if (pixels)
        *pixels = count;
    return area;
}

void TestCharts::scaleIsRound_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("step");
    QTest::newRow("from zero") << 100.0 << 1'240.0 << 0.0 << 1'500.0 << 500.0;
    QTest::newRow("far from zero") << 18'100.0 << 18'412.0 << 18'000.0 << 18'600.0 << 200.0;
    QTest::newRow("one value") << 40.0 << 40.0 << 40.0 << 41.0 << 1.0;
    QTest::newRow("nothing") << 0.0 << 0.0 << 0.0 << 1.0 << 1.0;
}

void TestCharts::scaleIsRound()
{
    QFETCH(double, least);
    QFETCH(double, most);
    const RoundScale scale = RoundScale::covering(least, most);
    QTEST(scale.low, "low");
    QTEST(scale.high, "high");
    QTEST(scale.step, "step");
    QVERIFY(scale.low <= least && scale.high >= most);
    QCOMPARE(scale.marks().front().at, 0.0);
    QCOMPARE(scale.marks().back().at, 1.0);
}

void TestCharts::trendIsDrawn()
{
    TrendChart chart(u"Likes over time"_s);
    QVERIFY(inkOf(chart).isEmpty());
    chart.setPoints({{0, 100.0}, {86'400'000, 300.0}, {172'800'000, 200.0}},
                    TrendChart::Band{120.0, 250.0});
    const QRect line = inkOf(chart);
    // From edge to edge of the plot, in the lower three quarters of a scale up to 300.
    QVERIFY(line.width() > 300 && line.height() > 80);
}

void TestCharts::anOutlierFlattensNothing()
{
    TrendChart chart(u"Likes over time"_s);
    std::vector<TrendChart::Point> points;
    for (int day = 0; day < 40; ++day)
        points.push_back({day * 86'400'000LL, day % 2 == 0 ? 100.0 : 200.0});
    points.push_back({40 * 86'400'000LL, 90'000.0});
    chart.setPoints(points);
    chart.resize(400, 200);
    QImage picture(chart.size(), QImage::Format_RGB32);
    picture.fill(themeOf(&chart).card);
    chart.render(&picture);
    int highest = picture.height();
    int lowest = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 100; x < 200; ++x) {
            if (picture.pixel(x, y) != themeOf(&chart).accent.rgb())
                continue;
            highest = std::min(highest, y);
            lowest = std::max(lowest, y);
        }
    }
    // The usual points still use a good part of the height, and the outlier keeps its figure.
    QVERIFY(lowest - highest > 12);
    QVERIFY(chart.itemText(40).endsWith(u": 90,000"_s));
}

void TestCharts::trendSpeaks()
{
    TrendChart chart(u"Likes over time"_s);
    QCOMPARE(chart.accessibleName(), u"Likes over time"_s);
    chart.setSummary(u"8 in 10 posts got between 120 and 250 likes."_s);
    QCOMPARE(chart.accessibleDescription(), u"8 in 10 posts got between 120 and 250 likes."_s);
    QCOMPARE(chart.focusPolicy(), Qt::NoFocus);
    chart.setPoints({{0, 100.0}, {86'400'000, 1'300.0}});
    QCOMPARE(chart.focusPolicy(), Qt::StrongFocus);
    QVERIFY(chart.itemText(1).endsWith(u": 1,300"_s));
    QVERIFY(chart.accessibleDescription().startsWith(chart.itemText(1)));
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.accessibleDescription().startsWith(chart.itemText(0)));
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.accessibleDescription().startsWith(chart.itemText(0)));
    QVERIFY(chart.accessibleDescription().contains(u"8 in 10 posts"_s));
}

void TestCharts::barsAreDrawn()
{
    HistogramChart chart(u"Likes"_s);
    int few = 0;
    int more = 0;
    chart.setBins({{1, u"0 ×"_s, {}}, {4, {}, {}}});
    inkOf(chart, &few);
    chart.setBins({{4, u"0 ×"_s, {}}, {4, {}, {}}});
    inkOf(chart, &more);
    QVERIFY(few > 1000);
    QVERIFY(more > few * 3 / 2);
    chart.setBins({{0, {}, {}}});
    QVERIFY(inkOf(chart).isEmpty());
}

void TestCharts::barsSpeak()
{
    HistogramChart chart(u"Likes"_s);
    chart.setBins({{1, u"0 ×"_s, u"0 to 1 ×: 1 post"_s}, {4, {}, u"1 × or more: 4 posts"_s}});
    QVERIFY(chart.accessibleDescription().startsWith(u"0 to 1 ×: 1 post"_s));
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.accessibleDescription().startsWith(u"1 × or more: 4 posts"_s));
}

void TestCharts::aToolTipNamesTheItem()
{
    HistogramChart chart(u"Likes"_s);
    chart.setBins({{1, u"0 ×"_s, u"0 to 1 ×: 1 post"_s}, {4, {}, u"1 × or more: 4 posts"_s}});
    chart.resize(400, 200);
    chart.show();
    const auto pointAt = [&chart](const QPoint& position) {
        QHelpEvent help(QEvent::ToolTip, position, chart.mapToGlobal(position));
        QApplication::sendEvent(&chart, &help);
        return QToolTip::text();
    };
    QCOMPARE(pointAt({100, 100}), u"0 to 1 ×: 1 post"_s);
    QCOMPARE(pointAt({300, 100}), u"1 × or more: 4 posts"_s);
    QCOMPARE(chart.itemAt({300, 199}), -1);
}

void TestCharts::mirrorsForRightToLeft()
{
    HistogramChart chart(u"Likes"_s);
    chart.setBins({{4, u"0 ×"_s, {}}, {0, {}, {}}});
    QVERIFY(inkOf(chart).right() <= qCeil(chart.itemRect(0).right()));
    chart.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inkOf(chart).left() >= qFloor(chart.itemRect(0).left()));
    QVERIFY(chart.itemRect(0).left() > chart.itemRect(1).left());
    QCOMPARE(chart.itemAt({300, 100}), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.itemAt({100, 100}), 1);
}

LIKECAST_TEST(TestCharts)

#include "tst_charts.moc"
