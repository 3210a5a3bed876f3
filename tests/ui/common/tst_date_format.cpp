#include "tests/support/test_program.h"
#include "ui/common/date_format.h"

#include <QDate>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestDateFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheLocale_data();
    void followsTheLocale();
};

void TestDateFormat::followsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("dayInYear");
    QTest::newRow("American") << u"en_US"_s << u"Nov 26, 2026"_s << u"Nov 26"_s;
    QTest::newRow("British") << u"en_GB"_s << u"26 Nov 2026"_s << u"26 Nov"_s;
    QTest::newRow("German") << u"de_DE"_s << u"26. Nov. 2026"_s << u"26. Nov."_s;
    QTest::newRow("French") << u"fr_FR"_s << u"26 nov. 2026"_s << u"26 nov."_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"26 de nov de 2026"_s << u"26 de nov"_s;
    QTest::newRow("Turkish") << u"tr_TR"_s << u"26 Kas 2026"_s << u"26 Kas"_s;
    QTest::newRow("Hungarian") << u"hu_HU"_s << u"2026. nov. 26."_s << u"nov. 26."_s;
}

void TestDateFormat::followsTheLocale()
{
    QFETCH(QString, locale);
    const QLocale here(locale);
    const QDate date(2026, 11, 26);
    QTEST(here.toString(date, dayFormat(here)), "day");
    QTEST(here.toString(date, dayInYearFormat(here)), "dayInYear");
    // The weekday's own spelling is the locale's.
    const QString name = here.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    QVERIFY(here.toString(date, weekdayFormat(here)).contains(name));
    const QString near = here.toString(date, weekdayInYearFormat(here));
    QVERIFY2(near.contains(name) && !near.contains(u"2026"_s), qPrintable(near));
}

LIKECAST_TEST(TestDateFormat)
#include "tst_date_format.moc"
