#include "ui/predict/compose/count_entry.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestCountEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUsualNotations_data();
    void readsUsualNotations();
    void refusesWhatIsNoCount_data();
    void refusesWhatIsNoCount();
    void readsBackWhatLocalesWrite();
};

void TestCountEntry::readsUsualNotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("count");
    const auto row = [](const QString& text, const QString& locale, double count) {
        QTest::addRow("%s in %s", qPrintable(text), qPrintable(locale)) << text << locale << count;
    };
    for (const QString& locale : {u"en_US"_s, u"de_DE"_s, u"ro_RO"_s, u"es_ES"_s, u"C"_s}) {
        row(u"0"_s, locale, 0);
        row(u"12400"_s, locale, 12400);
        row(u" 12400 "_s, locale, 12400);
        row(u"12,400"_s, locale, 12400);
        row(u"12.400"_s, locale, 12400);
        row(u"12 400"_s, locale, 12400);
        row(u"12\u00A0400"_s, locale, 12400);
        row(u"12\u202F400"_s, locale, 12400);
        row(u"12'400"_s, locale, 12400);
        row(u"12.4K"_s, locale, 12400);
        row(u"12,4 k"_s, locale, 12400);
        row(u"1.2M"_s, locale, 1.2e6);
        row(u"3m"_s, locale, 3e6);
        row(u"1B"_s, locale, 1e9);
        row(u"1,234,567"_s, locale, 1234567);
        row(u"1.234.567"_s, locale, 1234567);
        row(u"1,234.5"_s, locale, 1234.5);
        row(u"1.234,5"_s, locale, 1234.5);
        row(u"12 400,5"_s, locale, 12400.5);
        row(u"12.5"_s, locale, 12.5);
        row(u"12,25"_s, locale, 12.25);
        row(u"0.125"_s, locale, 0.125);
        row(u"12,"_s, locale, 12);
        row(u"1234.567"_s, locale, 1234567); // as Qt 6.4 writes it in Spanish
    }
    row(u"1,234K"_s, u"en_US"_s, 1234000);
    row(u"1,234K"_s, u"de_DE"_s, 1234);
    row(u"12,34,567"_s, u"hi_IN"_s, 1234567);
    row(u"\u0661\u0662\u066C\u0664\u0660\u0660"_s, u"ar_EG"_s, 12400);
    row(u"\u0661\u0662\u066B\u0665"_s, u"ar_EG"_s, 12.5);
    row(u"\u200F12,400\u200E"_s, u"he_IL"_s, 12400);
}

void TestCountEntry::readsUsualNotations()
{
    QFETCH(const QString, text);
    QFETCH(const QString, locale);
    QFETCH(const double, count);
    const std::optional<double> parsed = parseCount(text, QLocale(locale));
    QVERIFY(parsed.has_value());
    QCOMPARE(*parsed, count);
}

void TestCountEntry::refusesWhatIsNoCount_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s,
                                u" "_s,
                                u"-5"_s,
                                u"+5"_s,
                                u"abc"_s,
                                u"12x"_s,
                                u"K"_s,
                                u"1,2,3"_s,
                                u"12,40,0"_s,
                                u"1.2.3"_s,
                                u"1234,567,890"_s,
                                u"1.5.000,2"_s,
                                u".5"_s,
                                u"12 4"_s,
                                u"1e5"_s,
                                u"inf"_s,
                                u"nan"_s,
                                u"12KK"_s,
                                u"99999999999"_s,
                                u"11B"_s,
                                u"1,234.567,8"_s,
                                u"\U0001F600"_s})
        QTest::addRow("'%s'", qPrintable(text)) << text;
}

void TestCountEntry::refusesWhatIsNoCount()
{
    QFETCH(const QString, text);
    for (const QString& locale : {u"en_US"_s, u"de_DE"_s, u"ar_EG"_s})
        QVERIFY(!parseCount(text, QLocale(locale)).has_value());
}

void TestCountEntry::readsBackWhatLocalesWrite()
{
    for (const QString& name : {u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"de_CH"_s, u"ro_RO"_s,
                                u"es_ES"_s, u"hi_IN"_s, u"ar_EG"_s, u"fa_IR"_s, u"ja_JP"_s}) {
        const QLocale locale(name);
        for (const qint64 count : {7LL, 999LL, 1000LL, 12400LL, 123456LL, 1234567LL, 987654321LL}) {
            const QString text = locale.toString(count);
            const std::optional<double> parsed = parseCount(text, locale);
            QVERIFY2(parsed.has_value(), qPrintable(name + u' ' + text));
            QVERIFY2(*parsed == static_cast<double>(count), qPrintable(name + u' ' + text));
        }
    }
}

LIKECAST_TEST(TestCountEntry)
#include "tst_count_entry.moc"
