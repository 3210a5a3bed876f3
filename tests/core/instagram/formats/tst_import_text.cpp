#include "core/instagram/formats/table/time_column.h"
#include "core/instagram/formats/values/label_table.h"
#include "core/instagram/formats/values/locale_number.h"
#include "core/instagram/formats/values/mojibake.h"
#include "core/instagram/formats/values/post_time.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

ColumnTimes pacificTimes(const std::vector<TimeMoment>& moments)
{
    return readTimeColumn(moments, TimeRules::ofBusinessSuite());
}

std::optional<qint64> utcMsOf(const std::optional<ColumnTime>& time)
{
    return time ? std::optional(time->utcMs) : std::nullopt;
}

} // namespace

class TstImportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mojibakeIsUndone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("accent") << u"são"_s;
        QTest::newRow("quotes") << u"„Gefällt mir“-Angaben"_s;
        QTest::newRow("emoji") << u"☀️🤘"_s;
        QTest::newRow("plain") << u"plain"_s;
        QTest::newRow("empty") << QString();
    }

    void mojibakeIsUndone()
    {
        QFETCH(QString, text);
        QCOMPARE(decodeMojibake(fixtures::mojibake(text)), text);
        // Proper text stays unchanged.
        QCOMPARE(decodeMojibake(text + u'\u0103'), text + u'\u0103');
    }

    void latinTextThatIsNoMojibakeStays() { QCOMPARE(decodeMojibake(u"né à"_s), u"né à"_s); }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count");
        QTest::newRow("plain") << u"980"_s << qint64(980);
        QTest::newRow("zero") << u"0"_s << qint64(0);
        QTest::newRow("english") << u"1,234"_s << qint64(1234);
        QTest::newRow("german") << u"12.345"_s << qint64(12345);
        QTest::newRow("millions") << u"1.234.567"_s << qint64(1234567);
        QTest::newRow("french") << u"12\u202f345"_s << qint64(12345);
        QTest::newRow("swiss") << u"12’345"_s << qint64(12345);
        QTest::newRow("indian") << u"1,23,456"_s << qint64(123456);
        QTest::newRow("arabic") << u"١٢٣"_s << qint64(123);
        QTest::newRow("short") << u"63.3K"_s << qint64(63300);
        QTest::newRow("short german") << u"1,2 Mio."_s << qint64(1200000);
        QTest::newRow("short turkish") << u"4,5 B"_s << qint64(4500);
    }

    void counts()
    {
        QFETCH(QString, text);
        QTEST(countFromText(text).value_or(-1), "count");
    }

    void whatIsNoCount_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "--", "-1", "12%", "12.34", "abc", "1.2.3", "1,,2", ",",
                                 "5 July", "99999999999999999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoCount()
    {
        QFETCH(QString, text);
        QVERIFY(!countFromText(text));
    }

    void labelsInEveryLanguage()
    {
        for (const fixtures::ExportLanguage& language : fixtures::exportLanguages()) {
            QVERIFY2(fieldOfLabel(language.likes) == Field::Likes, language.name);
            QVERIFY2(fieldOfLabel(fixtures::mojibake(language.likes)) == Field::Likes,
                     language.name);
            QVERIFY2(fieldOfLabel(language.comments) == Field::Comments, language.name);
            QVERIFY2(!fieldOfLabel(language.created), language.name);
        }
        QVERIFY(!fieldOfLabel(u"Impressions"_s));
        QVERIFY(!fieldOfLabel(QString()));
    }

    void labelsInAnyCase()
    {
        QVERIFY(fieldOfLabel(u"INSTAGRAM LIKES"_s) == Field::Likes);
        QVERIFY(fieldOfLabel(u"publish_time"_s) == Field::PublishTime);
    }

    void timesOfExports()
    {
        QCOMPARE(postTimeFromUnix(1616000000), std::optional(1616000000000LL));
        QCOMPARE(postTimeFromUnix(1616000000123), std::optional(1616000000123LL));
        QVERIFY(!postTimeFromUnix(0));
        QVERIFY(!postTimeFromUnix(-5));
        QVERIFY(!postTimeFromUnix(86400));
        QVERIFY(!postTimeFromUnix(99999999999));
        QVERIFY(!postTimeFromUnix(std::numeric_limits<qint64>::max()));
    }

    void timesOfTheApi()
    {
        const qint64 expected = utcMs(u"2025-02-16T11:30:46Z"_s);
        QCOMPARE(postTimeFromIso(u"2025-02-16T11:30:46+0000"_s), std::optional(expected));
        QCOMPARE(postTimeFromIso(u"2025-02-16T12:30:46+01:00"_s), std::optional(expected));
        QCOMPARE(postTimeFromIso(u"2025-02-16T11:30:46"_s), std::optional(expected));
        QVERIFY(!postTimeFromIso(u"yesterday at noon"_s));
        QVERIFY(!postTimeFromIso(u"1999-02-16T11:30:46Z"_s));
    }

    void pacificTimeKnowsSummerAndWinter()
    {
        const ColumnTimes times = pacificTimes({{u"02/28/2026 18:00"_s, {}},
                                                {u"07/01/2025 18:00"_s, {}},
                                                {u"no time"_s, {}},
                                                {u"13/45/2025 10:00"_s, {}}});
        QCOMPARE(utcMsOf(times.times[0]), std::optional(utcMs(u"2026-03-01T02:00:00Z"_s)));
        QCOMPARE(utcMsOf(times.times[1]), std::optional(utcMs(u"2025-07-02T01:00:00Z"_s)));
        QVERIFY(!times.times[2]);
        QVERIFY(!times.times[3]);
        QVERIFY(!times.isOtherZone);
    }

    void theIdCompletesTheSeconds()
    {
        const qint64 idTimeMs = utcMs(u"2026-03-01T02:00:36.907Z"_s);
        const qint64 otherTimeMs = utcMs(u"2026-02-12T12:57:57.760Z"_s);
        const ColumnTimes times =
            pacificTimes({{u"02/28/2026 18:00"_s, idTimeMs}, {u"02/12/2026 04:58"_s, otherTimeMs}});
        QCOMPARE(utcMsOf(times.times[0]), std::optional(utcMs(u"2026-03-01T02:00:36Z"_s)));
        QCOMPARE(utcMsOf(times.times[1]), std::optional(utcMs(u"2026-02-12T12:58:00Z"_s)));
    }

    void theIdDecidesTheDoubledHour()
    {
        // 01:30 occurred twice on 2 November 2025; the second one is 09:30 UTC.
        for (const char* time : {"2025-11-02T08:30:20Z", "2025-11-02T09:30:20Z"}) {
            const qint64 idTimeMs = utcMs(QString::fromLatin1(time));
            const ColumnTimes times = pacificTimes({{u"11/02/2025 01:30"_s, idTimeMs}});
            QCOMPARE(utcMsOf(times.times[0]), std::optional(idTimeMs));
        }
    }

    void anotherZoneIsNoticed()
    {
        std::vector<TimeMoment> moments;
        for (int day = 1; day <= 5; ++day) {
            moments.push_back(
                {u"03/0%1/2025 15:17"_s.arg(day), utcMs(u"2025-03-0%1T08:17:07Z"_s.arg(day))});
        }
        const ColumnTimes times = pacificTimes(moments);
        QVERIFY(times.isOtherZone);
        QCOMPARE(utcMsOf(times.times[0]), std::optional(utcMs(u"2025-03-01T08:17:07Z"_s)));
    }

    void dayBeforeMonthIsNoticed()
    {
        const ColumnTimes times =
            pacificTimes({{u"04/03/2025 00:17"_s, utcMs(u"2025-03-04T08:17:07Z"_s)},
                          {u"25/03/2025 00:17"_s, utcMs(u"2025-03-25T07:17:09Z"_s)}});
        QVERIFY(times.isDayFirst);
        QCOMPARE(utcMsOf(times.times[0]), std::optional(utcMs(u"2025-03-04T08:17:07Z"_s)));
        QCOMPARE(utcMsOf(times.times[1]), std::optional(utcMs(u"2025-03-25T07:17:09Z"_s)));
    }
};

LIKECAST_TEST(TstImportText)
#include "tst_import_text.moc"
