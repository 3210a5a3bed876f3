#include "ui/common/bidi_text.h"
#include "ui/common/number_format.h"

#include "tests/support/test_program.h"

#include <QGuiApplication>
#include <QTest>

#include <cmath>
#include <limits>

using namespace likecast;

class TestNumberFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortCounts_data();
    void shortCounts();
    void followsTheLocale();
    void signsChanges();
    void percents();
    void changesKeepTheirOrderFromRightToLeft();
    void correlations();
    void ratios();
    void survivesWhatIsNoNumber();
};

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

void TestNumberFormat::shortCounts_data()
{
    QTest::addColumn<double>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    QTest::newRow("rounded") << 1239.6 << QStringLiteral("1,240");
    QTest::newRow("last long") << 9999.0 << QStringLiteral("9,999");
    QTest::newRow("first short") << 10'000.0 << QStringLiteral("10K");
    QTest::newRow("with a decimal") << 12'400.0 << QStringLiteral("12.4K");
    QTest::newRow("last thousand") << 999'900.0 << QStringLiteral("999.9K");
    QTest::newRow("not 1000K") << 999'960.0 << QStringLiteral("1M");
    QTest::newRow("millions") << 3'460'000.0 << QStringLiteral("3.5M");
}

void TestNumberFormat::shortCounts()
{
    QFETCH(double, count);
    QFETCH(QString, expected);
    QCOMPARE(formatCountShort(count, english), expected);
}

void TestNumberFormat::followsTheLocale()
{
    QCOMPARE(formatCount(1240, german), QStringLiteral("1.240"));
    QCOMPARE(formatCountShort(12'400, german), QStringLiteral("12,4K"));
    const QLocale spanish(QLocale::Spanish, QLocale::Spain);
    QCOMPARE(formatCount(1'240, spanish), QStringLiteral("1240"));
    QCOMPARE(formatCount(12'400, spanish), QStringLiteral("12.400"));
    QCOMPARE(formatCount(1'234'567, spanish), QStringLiteral("1.234.567"));
    QCOMPARE(formatCountChange(-1'234'567, spanish), QStringLiteral("−1.234.567"));
    QCOMPARE(formatCount(1'234'567, english), QStringLiteral("1,234,567"));
}

void TestNumberFormat::signsChanges()
{
    QCOMPARE(formatCountChange(95.6, english), QStringLiteral("+96"));
    QCOMPARE(formatCountChange(-35.0, english), QStringLiteral("\u221235"));
    QCOMPARE(formatCountChange(0.2, english), QStringLiteral("0"));
    QCOMPARE(formatCountChange(-0.2, english), QStringLiteral("0"));
}

void TestNumberFormat::percents()
{
    QCOMPARE(formatPercent(0.714, english), QStringLiteral("71\u00a0%"));
    QCOMPARE(formatPercentChange(0.08, english), QStringLiteral("+8\u00a0%"));
    QCOMPARE(formatPercentChange(-0.03, english), QStringLiteral("\u22123\u00a0%"));
    QCOMPARE(formatPercentChange(0.001, english), QStringLiteral("0\u00a0%"));
}

void TestNumberFormat::changesKeepTheirOrderFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList figures{formatCountChange(96, english), formatPercent(0.71, english),
                              formatPercentChange(0.08, english), formatCorrelation(0.514, english),
                              accountHandle(QStringLiteral("studio"))};
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    // A sign at the start of a right-to-left paragraph would be drawn at its end.
    QCOMPARE(
        figures,
        (QStringList{QStringLiteral("\u2066+96\u2069"), QStringLiteral("\u206671\u00a0%\u2069"),
                     QStringLiteral("\u2066+8\u00a0%\u2069"), QStringLiteral("\u2066+0.51\u2069"),
                     QStringLiteral("\u2066@studio\u2069")}));
}

void TestNumberFormat::correlations()
{
    QCOMPARE(formatCorrelation(0.514, english), QStringLiteral("+0.51"));
    QCOMPARE(formatCorrelation(-0.28, english), QStringLiteral("\u22120.28"));
    QCOMPARE(formatCorrelation(-0.001, english), QStringLiteral("0.00"));
    QCOMPARE(accountHandle(QStringLiteral("studio")), QStringLiteral("@studio"));
}

void TestNumberFormat::ratios()
{
    QCOMPARE(formatRatio(1.116, english), QStringLiteral("1.12"));
    QCOMPARE(formatRatio(12.34, english), QStringLiteral("12.3"));
    QCOMPARE(formatRatio(123.4, english), QStringLiteral("123"));
}

void TestNumberFormat::survivesWhatIsNoNumber()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QCOMPARE(formatCount(nan, english), QStringLiteral("0"));
    QCOMPARE(formatCountShort(nan, english), QStringLiteral("0"));
    QVERIFY(!formatCountShort(infinite, english).isEmpty());
    QVERIFY(!formatCount(1e300, english).startsWith(u'-'));
    QCOMPARE(formatRatio(nan, english), QStringLiteral("0.00"));
}

LIKECAST_TEST(TestNumberFormat)
#include "tst_number_format.moc"
