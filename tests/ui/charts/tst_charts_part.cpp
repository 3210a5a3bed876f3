#include "tests/support/test_program.h"
#include "ui/charts/charts_part.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestChartsPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trendIsDrawn();
    void countsAreDrawn();
    void saysWhenThePartIsMissing();

private:
    /// Pixels in the colour that lines and bars have.
    static int inkOf(QWidget& chart);
};

int TestChartsPart::inkOf(QWidget& chart)
{
    chart.resize(400, 200);
    const QImage picture = chart.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb ink = themeOf(&chart).accent.rgb();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == ink ? 1 : 0;
    }
    return count;
}

void TestChartsPart::trendIsDrawn()
{
    const std::unique_ptr<TrendChart> chart(makeTrendChart(u"Likes over time"_s));
    QCOMPARE(chart->accessibleName(), u"Likes over time"_s);
    chart->setPoints({});
    QCOMPARE(inkOf(*chart), 0);
    chart->setPoints({{0, 100.0}, {86'400'000, 300.0}, {172'800'000, 200.0}},
                     TrendChart::Band{120.0, 250.0});
    QVERIFY(inkOf(*chart) > 100);
}

void TestChartsPart::countsAreDrawn()
{
    const std::unique_ptr<HistogramChart> chart(makeHistogramChart(u"Likes"_s));
    QCOMPARE(chart->accessibleName(), u"Likes"_s);
    chart->setCounts({1, 4}, {u"0"_s, u"1"_s});
    const int few = inkOf(*chart);
    QVERIFY(few > 100);
    chart->setCounts({4, 4}, {u"0"_s, u"1"_s});
    QVERIFY(inkOf(*chart) > few);
}

void TestChartsPart::saysWhenThePartIsMissing()
{
    const QByteArray before = qgetenv("LIKECAST_PLUGIN_DIR");
    const QTemporaryDir empty;
    qputenv("LIKECAST_PLUGIN_DIR", empty.path().toUtf8());
    const std::unique_ptr<TrendChart> trend(makeTrendChart(u"Likes over time"_s));
    const std::unique_ptr<HistogramChart> counts(makeHistogramChart(u"Likes"_s));
    qputenv("LIKECAST_PLUGIN_DIR", before);
    trend->setPoints({{0, 100.0}});
    counts->setCounts({1}, {u"0"_s});
    for (QWidget* chart :
         {static_cast<QWidget*>(trend.get()), static_cast<QWidget*>(counts.get())}) {
        const auto* text = chart->findChild<QLabel*>();
        QVERIFY(text && text->text().contains(u"missing"_s));
        QVERIFY(!chart->accessibleName().isEmpty());
    }
}

LIKECAST_TEST(TestChartsPart)

#include "tst_charts_part.moc"
