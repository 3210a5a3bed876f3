#include "ui/predict/result/range_bar.h"

#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestRangeBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void marksStandWhereTheirValuesAre();
    void equalRatiosAreEquallyLong();
    void wideRangesLookWide();
    void mirrorsFromRightToLeft();
    void saysItsValues();
    void survivesAbsurdValues();
    void showsAnEmptyTrackAfterClear();
};

namespace
{

LikesRange rangeOf(double low, double median, double high)
{
    return {.median = median, .low = low, .high = high, .coverage = 0.8};
}

/// Grows to the widget's minimum size if necessary.
void resizeTo(RangeBar& bar, int width)
{
    bar.resize(std::max(width, bar.minimumSizeHint().width()), bar.minimumSizeHint().height());
}

bool liesWithin(const QRectF& part, const QRectF& whole)
{
    return part.isEmpty() || whole.adjusted(-0.01, -0.01, 0.01, 0.01).contains(part);
}

} // namespace

void TestRangeBar::labelsNeverOverlap_data()
{
    QTest::addColumn<QString>("localeName");
    QTest::addColumn<int>("pixelSize");
    QTest::addColumn<bool>("rightToLeft");
    for (const QString& locale : {u"en_US"_s, u"de_DE"_s, u"ar_EG"_s, u"hi_IN"_s}) {
        for (const int size : {9, 12, 18, 24, 36}) {
            for (const bool rightToLeft : {false, true})
                QTest::addRow("%s %d px %s", qPrintable(locale), size,
                              rightToLeft ? "right to left" : "left to right")
                    << locale << size << rightToLeft;
        }
    }
}

void TestRangeBar::labelsNeverOverlap()
{
    QFETCH(const QString, localeName);
    QFETCH(const int, pixelSize);
    QFETCH(const bool, rightToLeft);
    RangeBar bar;
    QFont font = bar.font();
    font.setPixelSize(pixelSize);
    bar.setFont(font);
    bar.setLocale(QLocale(localeName));
    bar.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);

    QRandomGenerator random(20261121);
    const auto likes = [&] { return std::expm1(random.generateDouble() * 16); };
    for (int round = 0; round < 400; ++round) {
        const double a = likes();
        const double b =
            random.bounded(4) == 0 ? a * (1 + random.generateDouble() * 0.02) : likes();
        const double low = std::min(a, b);
        const double high = std::max(a, b);
        const double usual = random.bounded(3) == 0 ? low : likes();
        const double from = likes();
        bar.setRange(rangeOf(low, std::sqrt(low * high), high), usual,
                     {from, from * (1 + 50 * random.generateDouble())}, u"usual"_s);
        resizeTo(bar, random.bounded(60, 900));

        const RangeBar::Geometry parts = bar.geometryOfParts();
        const QByteArray where = QByteArray::number(low) + ' ' + QByteArray::number(high) + ' ' +
                                 QByteArray::number(usual) + " at " +
                                 QByteArray::number(bar.width());
        QVERIFY2(!parts.lowLabel.isEmpty() && !parts.highLabel.isEmpty(), where);
        QVERIFY2(!parts.usualLabel.isEmpty(), where);
        QVERIFY2(!parts.lowLabel.intersects(parts.highLabel), where);
        QVERIFY2(!parts.lowLabel.intersects(parts.usualLabel), where);
        QVERIFY2(!parts.highLabel.intersects(parts.usualLabel), where);
        for (const QRectF& part : {parts.lowLabel, parts.usualLabel, parts.highLabel, parts.shaded,
                                   parts.median, parts.usual}) {
            // Inside the widget, and so never in the sentence below it.
            QVERIFY2(liesWithin(part, bar.rect()), where);
        }
        for (const QRectF& label : {parts.lowLabel, parts.usualLabel, parts.highLabel})
            QVERIFY2(!label.intersects(parts.median), where);
    }
}

void TestRangeBar::marksStandWhereTheirValuesAre()
{
    RangeBar bar;
    bar.setRange(rangeOf(910, 1240, 1690), 1107, {350, 4200}, u"usual"_s);
    resizeTo(bar, 436);
    const RangeBar::Geometry parts = bar.geometryOfParts();
    QVERIFY(parts.shaded.left() > 0);
    QVERIFY(parts.shaded.right() < bar.width());
    QVERIFY(parts.shaded.left() < parts.usual.center().x());
    QVERIFY(parts.usual.center().x() < parts.median.center().x());
    QVERIFY(parts.median.center().x() < parts.shaded.right());
    QVERIFY(parts.usual.width() < parts.median.width());
    QVERIFY(std::abs(parts.lowLabel.center().x() - parts.shaded.left()) < 1.5);
    QVERIFY(std::abs(parts.highLabel.center().x() - parts.shaded.right()) < 1.5);
}

void TestRangeBar::equalRatiosAreEquallyLong()
{
    const RangeScale scale({1000, 16000}, 2000, {500, 20000});
    const double first = scale.position(4000) - scale.position(2000);
    const double second = scale.position(8000) - scale.position(4000);
    QVERIFY(std::abs(first - second) < 0.001);
    QVERIFY(scale.position(0) >= 0);
    QVERIFY(scale.position(1e12) <= 1);
}

void TestRangeBar::wideRangesLookWide()
{
    RangeBar bar;
    bar.setLocale(QLocale(u"en_US"_s));
    resizeTo(bar, 436);
    const auto shadedShare = [&bar](double low, double high) {
        bar.setRange(rangeOf(low, 1000, high), 1000, {300, 3300}, u"usual"_s);
        return bar.geometryOfParts().shaded.width() / bar.width();
    };
    QVERIFY(shadedShare(900, 1100) < 0.12);
    QVERIFY(shadedShare(500, 2000) > 0.5);
    QVERIFY(shadedShare(300, 3300) > 0.9);
    // Beyond the account's own range, the bar grows with the predicted range.
    QVERIFY(shadedShare(10, 20000) > 0.9);
    QVERIFY(bar.toolTip().contains(u"The bar runs from 10 to 20,000 likes."_s));
}

void TestRangeBar::mirrorsFromRightToLeft()
{
    RangeBar bar;
    bar.setRange(rangeOf(910, 1240, 1690), 1107, {350, 4200}, u"usual"_s);
    resizeTo(bar, 436);
    const RangeBar::Geometry there = bar.geometryOfParts();
    bar.setLayoutDirection(Qt::RightToLeft);
    const RangeBar::Geometry mirrored = bar.geometryOfParts();
    QCOMPARE(mirrored.median.center().x(), bar.width() - there.median.center().x());
    QCOMPARE(mirrored.lowLabel.right(), bar.width() - there.lowLabel.left());
    QVERIFY(mirrored.lowLabel.left() > mirrored.highLabel.right());
}

void TestRangeBar::saysItsValues()
{
    RangeBar bar;
    bar.setLocale(QLocale(u"en_US"_s));
    bar.setRange(rangeOf(12345, 24000, 1250000), 23000, {5000, 90000}, u"usual"_s);
    for (const QString& value : {u"12,345"_s, u"24,000"_s, u"1,250,000"_s, u"usual 23,000"_s})
        QVERIFY2(bar.accessibleDescription().contains(value), qPrintable(value));
    QCOMPARE(bar.toolTip(), bar.accessibleDescription());
}

void TestRangeBar::survivesAbsurdValues()
{
    RangeBar bar;
    const double infinity = std::numeric_limits<double>::infinity();
    const double none = std::numeric_limits<double>::quiet_NaN();
    bar.setRange(rangeOf(none, 5, 10), 5, {1, 20}, u"usual"_s);
    QVERIFY(bar.geometryOfParts().shaded.isEmpty());
    bar.setRange(rangeOf(1, 5, infinity), 5, {1, 20}, u"usual"_s);
    QVERIFY(bar.geometryOfParts().shaded.isEmpty());
    bar.setRange(rangeOf(0, 0, 0), 0, {0, 0}, u"usual"_s);
    resizeTo(bar, 300);
    QVERIFY(liesWithin(bar.geometryOfParts().median, bar.rect()));
    bar.setRange(rangeOf(10, 5, 1), 5, {1, 20}, u"usual"_s); // ends in the wrong order
    QVERIFY(bar.geometryOfParts().shaded.width() > 0);
    bar.resize(3, 3);
    QVERIFY(!bar.grab().isNull());
}

void TestRangeBar::showsAnEmptyTrackAfterClear()
{
    RangeBar bar;
    bar.setRange(rangeOf(910, 1240, 1690), 1107, {350, 4200}, u"usual"_s);
    bar.clear();
    QVERIFY(bar.geometryOfParts().shaded.isEmpty());
    QVERIFY(bar.accessibleDescription().isEmpty());
    QVERIFY(!bar.grab().isNull());
}

LIKECAST_TEST(TestRangeBar)
#include "tst_range_bar.moc"
