#include "core/instagram/formats/plain_csv_reader.h"
#include "core/instagram/formats/post_importer.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/core/instagram/formats/plain_csv_fixture.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::fixtures;
using namespace Qt::StringLiterals;

namespace
{

Result<PostImport> readDates(const QString& dates, const ImportOptions& options = {})
{
    QString table = u"Date;Likes\n"_s;
    for (const QString& date : dates.split(u'|'))
        table += date + u";5\n"_s;
    TextStream stream(table.toUtf8());
    return readPlainCsv(stream, u"t.csv"_s, {}, {}, options);
}

/// "2026-03-02" for each post; the error's name if there is none.
QString daysOf(const Result<PostImport>& import)
{
    if (!import)
        return errorCodeName(import.error().code);
    QStringList days;
    for (const ImportedPost& post : import->accounts.front().posts)
        days << QDateTime::fromMSecsSinceEpoch(post.post.takenAtMs, Qt::UTC)
                    .toString(u"yyyy-MM-dd"_s);
    return days.join(u' ');
}

} // namespace

/// Dates whose order, weekday or calendar decides which day they mean.
class TestTableDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfTwoDigitsCanBeChosenToLead();
    void theQuestionSaysWhetherTheYearMayLead_data();
    void theQuestionSaysWhetherTheYearMayLead();
    void weekdaysTellTheOrder_data();
    void weekdaysTellTheOrder();
    void rowsThatContradictTheirWeekdayAreListed();
    void thaiYears_data();
    void thaiYears();
    void otherCalendarsAreRefused();
    void pointsAreAskedAboutIfNoDayComesFirst();
    void timesWithAZone_data();
    void timesWithAZone();
    void theNamedZoneIsThePosts();
};

void TestTableDates::aYearOfTwoDigitsCanBeChosenToLead()
{
    ImportOptions options;
    options.dateOrder = DateOrder::YearFirst;
    QCOMPARE(importOptionsFromText(toText(options)), options);
    QCOMPARE(daysOf(readDates(u"26-01-24"_s)), u"columns_unclear"_s);
    QCOMPARE(daysOf(readDates(u"26-01-24"_s, options)), u"2026-01-24"_s);
    options.dateOrder = DateOrder::DayFirst;
    QCOMPARE(daysOf(readDates(u"26-01-24"_s, options)), u"2024-01-26"_s);
    QCOMPARE(dateOrderFromName(u"sometimes"_s), std::nullopt);
}

void TestTableDates::theQuestionSaysWhetherTheYearMayLead_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<bool>("mayYearLead");
    QTest::newRow("may") << QByteArray("11/12/10") << true;
    QTest::newRow("four digits") << QByteArray("01/02/2026") << false;
    QTest::newRow("before Instagram") << QByteArray("01/02/26") << false;
    QTest::newRow("one that may not") << QByteArray("11/12/10\n01/02/10") << false;
}

void TestTableDates::theQuestionSaysWhetherTheYearMayLead()
{
    QFETCH(const QByteArray, dates);
    QFETCH(const bool, mayYearLead);
    QTemporaryDir folder;
    writeFolder(folder.path(),
                {{u"t.csv"_s, "Date,Likes\n" + QByteArray(dates).replace("\n", ",5\n") + ",5\n"}});
    for (const auto order : {std::optional<DateOrder>(), std::optional(DateOrder::MonthFirst)}) {
        ImportOptions options;
        options.dateOrder = order;
        const auto table = inspectTable({folder.filePath(u"t.csv"_s)}, options, {});
        QVERIFY(table);
        QCOMPARE(table->questions.dateExamples.isEmpty(), order.has_value());
        QCOMPARE(table->questions.mayYearLead, mayYearLead);
    }
}

void TestTableDates::weekdaysTellTheOrder_data()
{
    QTest::addColumn<QString>("dates");
    QTest::addColumn<QString>("days");
    QTest::newRow("month first") << u"Mon 03/02/2026|Thu 03/05/2026"_s
                                 << u"2026-03-02 2026-03-05"_s;
    QTest::newRow("day first") << u"Tue 03/02/2026|Thu 05/03/2026"_s << u"2026-02-03 2026-03-05"_s;
    QTest::newRow("German") << u"Montag, 02/03/2026"_s << u"2026-03-02"_s;
    QTest::newRow("Spanish") << u"lun 02/03/2026 19:07"_s << u"2026-03-02"_s;
    QTest::newRow("Italian or Romanian") << u"mar 03/02/2026"_s << u"2026-02-03"_s;
    QTest::newRow("Portuguese") << u"segunda-feira, 02/03/2026"_s << u"2026-03-02"_s;
    QTest::newRow("after the date") << u"03/02/2026 Monday"_s << u"2026-03-02"_s;
    QTest::newRow("both orders fit") << u"Mon 02/02/2026"_s << u"2026-02-02"_s;
    QTest::newRow("a word that is no weekday") << u"la 03/02/2026"_s << u"columns_unclear"_s;
    QTest::newRow("Japanese") << u"2026/03/02(月) 19:07|2026年3月5日木曜日"_s
                              << u"2026-03-02 2026-03-05"_s;
    QTest::newRow("Korean") << u"2026년 3월 2일 월요일|2026. 3. 5. (목)"_s
                            << u"2026-03-02 2026-03-05"_s;
}

void TestTableDates::weekdaysTellTheOrder()
{
    QFETCH(const QString, dates);
    QFETCH(const QString, days);
    const auto import = readDates(dates);
    QCOMPARE(daysOf(import), days);
    QVERIFY(!import || import->problems.isEmpty());
}

void TestTableDates::rowsThatContradictTheirWeekdayAreListed()
{
    const auto import = readDates(u"Mon 03/02/2026|Fri 03/05/2026|Tue 03/24/2026"_s);
    QCOMPARE(daysOf(import), u"2026-03-02 2026-03-24"_s);
    QCOMPARE(problemsOf(*import),
             QStringList{u"t.csv:3 Date is not a time: \"Fri 03/05/2026\"; row skipped"_s});
    ImportOptions options;
    options.dateOrder = DateOrder::DayFirst;
    const auto chosen = readDates(u"Mon 03/02/2026|Tue 03/02/2026"_s, options);
    QCOMPARE(daysOf(chosen), u"2026-02-03"_s);
    QCOMPARE(chosen->problems.total(), 1);
}

void TestTableDates::thaiYears_data()
{
    QTest::addColumn<QString>("dates");
    QTest::addColumn<QString>("days");
    QTest::newRow("numbers") << u"24/1/2569|5/2/2569 19:07"_s << u"2026-01-24 2026-02-05"_s;
    QTest::newRow("ISO") << u"2569-01-24|2568-12-31T10:00:00"_s << u"2025-12-31 2026-01-24"_s;
    QTest::newRow("names") << u"5 มกราคม 2569|6 ก.พ. 2569|7 ม.ค. 2569 19:07 น.|8 มี.ค. 2569"_s
                           << u"2026-01-05 2026-01-07 2026-02-06 2026-03-08"_s;
    QTest::newRow("Thai digits") << u"๒๔/๑/๒๕๖๙"_s << u"2026-01-24"_s;
    QTest::newRow("leap day") << u"29/2/2567"_s << u"2024-02-29"_s;
    QTest::newRow("with other years first") << u"2026-01-24|2569-01-25"_s << u"2026-01-24"_s;
    QTest::newRow("with other years last") << u"2569-01-25|2026-01-24"_s << u"2026-01-24"_s;
}

void TestTableDates::thaiYears()
{
    QFETCH(const QString, dates);
    QFETCH(const QString, days);
    const auto import = readDates(dates);
    QCOMPARE(daysOf(import), days);
    QCOMPARE(import->problems.total(), days.count(u' ') == dates.count(u'|') ? 0 : 1);
}

void TestTableDates::otherCalendarsAreRefused()
{
    for (const QString& date : {u"1404/12/10"_s, u"10/12/1447"_s, u"۱۴۰۴/۱۲/۱۰"_s}) {
        const auto import = readDates(date);
        QVERIFY(!import);
        QCOMPARE(import.error().code, ErrorCode::ColumnsUnclear);
        QVERIFY2(import.error().detail.contains(u"another calendar"),
                 qPrintable(import.error().detail));
    }
    const auto mixed = readDates(u"2026-01-24|2569-01-25"_s);
    QCOMPARE(
        problemsOf(*mixed).front(),
        u"t.csv:3 Date is not a time: \"2569-01-25\" (a year of another calendar); row skipped"_s);
}

void TestTableDates::pointsAreAskedAboutIfNoDayComesFirst()
{
    QCOMPARE(daysOf(readDates(u"1.5.2026|1.6.2026"_s)), u"2026-05-01 2026-06-01"_s);
    QCOMPARE(daysOf(readDates(u"1.5.2026|1.13.2026"_s)), u"columns_unclear"_s);
    // A slip of the pen between dates whose days are clear.
    const auto slip = readDates(u"1.5.2026|1.13.2026|24.5.2026"_s);
    QCOMPARE(daysOf(slip), u"2026-05-01 2026-05-24"_s);
    QCOMPARE(slip->problems.total(), 1);
}

void TestTableDates::timesWithAZone_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("utc");
    QTest::newRow("name") << u"2026-01-05 19:07 Europe/Berlin"_s << u"2026-01-05T18:07:00Z"_s;
    QTest::newRow("summer") << u"2026-07-05 19:07 Europe/Berlin"_s << u"2026-07-05T17:07:00Z"_s;
    QTest::newRow("in brackets") << u"2026-01-05T19:07:00+01:00[Europe/Berlin]"_s
                                 << u"2026-01-05T18:07:00Z"_s;
    QTest::newRow("three parts") << u"Jan 5, 2026, 7:07 PM (America/Argentina/Buenos_Aires)"_s
                                 << u"2026-01-05T22:07:00Z"_s;
    QTest::newRow("order open until here")
        << u"24/01/2026 19:07 America/New_York"_s << u"2026-01-25T00:07:00Z"_s;
    QTest::newRow("offset, order open")
        << u"24/01/2026 19:07 +02:00"_s << u"2026-01-24T17:07:00Z"_s;
    QTest::newRow("no such hour") << u"2026-03-29 02:30 Europe/Berlin"_s << u"columns_unclear"_s;
    QTest::newRow("no such zone") << u"2026-01-05 19:07 Europe/Atlantis"_s << u"columns_unclear"_s;
}

void TestTableDates::timesWithAZone()
{
    QFETCH(const QString, time);
    QFETCH(const QString, utc);
    const auto import = readDates(time);
    if (!import) {
        QCOMPARE(errorCodeName(import.error().code), utc);
        return;
    }
    const qint64 takenAtMs = import->accounts.front().posts.front().post.takenAtMs;
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(takenAtMs, Qt::UTC).toString(Qt::ISODate), utc);
    QVERIFY(!import->hasTimesWithoutZone);
}

void TestTableDates::theNamedZoneIsThePosts()
{
    const auto import = readDates(u"2026-01-05 19:07 Europe/Berlin|2026-01-06 19:07 +01:00"_s);
    const auto& posts = import->accounts.front().posts;
    QCOMPARE(posts[0].post.timeZone, u"Europe/Berlin"_s);
    QCOMPARE(posts[1].post.timeZone, QString());
}

LIKECAST_TEST(TestTableDates)
#include "tst_table_dates.moc"
