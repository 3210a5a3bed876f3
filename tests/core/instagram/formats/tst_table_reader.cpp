#include "core/instagram/formats/plain_csv_reader.h"
#include "core/instagram/formats/post_importer.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/core/instagram/formats/plain_csv_fixture.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::fixtures;
using namespace Qt::StringLiterals;

namespace
{

Result<PostImport> readTable(const QByteArray& text, const ImportOptions& options = {})
{
    TextStream stream(text);
    return readPlainCsv(stream, u"t.csv"_s, u"/photos"_s, {}, options);
}

QList<qint64> likesOf(const Result<PostImport>& import)
{
    QList<qint64> likes;
    if (!import)
        return likes;
    for (const ImportedAccount& account : import->accounts) {
        for (const ImportedPost& post : account.posts)
            likes << post.post.likes.value_or(-1);
    }
    return likes;
}

QString timeOf(const Result<PostImport>& import, std::size_t post = 0)
{
    if (!import)
        return import.error().detail;
    return QDateTime::fromMSecsSinceEpoch(import->accounts.front().posts[post].post.takenAtMs)
        .toUTC()
        .toString(Qt::ISODate);
}

QByteArray utf16(const QString& text, bool isBigEndian = false, bool hasMark = true)
{
    QByteArray bytes;
    for (const QChar c : (hasMark ? QString(QChar(0xFEFF)) : QString()) + text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(isBigEndian ? high : low).append(isBigEndian ? low : high);
    }
    return bytes;
}

} // namespace

/// Tables of posts from any program.
class TestTableReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyShape_data();
    void readsAnyShape();
    void findsColumnsByMeaning_data();
    void findsColumnsByMeaning();
    void readsNumbersAsTheColumnWritesThem_data();
    void readsNumbersAsTheColumnWritesThem();
    void asksForTheDecimalMark();
    void readsTimesAsTheColumnWritesThem_data();
    void readsTimesAsTheColumnWritesThem();
    void asksForTheOrderOfDates();
    void takesTheTimeFromTheLink();
    void anotherZoneIsNoticedByTheLinks();
    void knowsWhenTheHourIsUnknown();
    void saysWhichColumnsThereAre();
    void takesThePersonsColumns();
    void readsWindows1252();
    void keepsWhatElseIsKnown();
    void hiddenLikesAreUnknown();
    void refusesWhatIsNoTableOfPosts_data();
    void refusesWhatIsNoTableOfPosts();
    void readsSpreadsheets_data();
    void readsSpreadsheets();
    void inspectionShowsWhatIsAsked();
};

void TestTableReader::readsAnyShape_data()
{
    QTest::addColumn<QByteArray>("text");
    const QString text = u"taken_at@likes@caption\r\n2020-01-01 10:00@5@a, b\r\n"_s;
    const auto tableOf = [&text](QChar delimiter) {
        return QString(text).replace(u'@', delimiter);
    };
    QTest::newRow("sep line") << QByteArray("sep=;\r\ntaken_at;likes;caption\r\n"
                                            "2020-01-01 10:00;5;a, b\r\n");
    QTest::newRow("quoted sep line") << QByteArray("\"sep=\t\"\ntaken_at\tlikes\tcaption\n"
                                                   "2020-01-01 10:00\t5\ta, b\n");
    QTest::newRow("bars") << tableOf(u'|').toUtf8();
    QTest::newRow("title rows") << QByteArray("My posts\n\nFrom January\n") +
                                       tableOf(u';').toUtf8();
    QTest::newRow("UTF-16 LE") << utf16(tableOf(u'\t'));
    QTest::newRow("UTF-16 BE") << utf16(tableOf(u';'), true);
    QTest::newRow("UTF-16 without a mark") << utf16(tableOf(u'\t'), false, false);
    QTest::newRow("UTF-16 with a sep line") << utf16(u"sep=;\r\n"_s + tableOf(u';'));
}

void TestTableReader::readsAnyShape()
{
    QFETCH(const QByteArray, text);
    const auto import = readTable(text);
    QVERIFY2(import, qPrintable(import ? QString() : import.error().detail));
    QCOMPARE(problemsOf(*import), QStringList());
    QCOMPARE(likesOf(import), QList<qint64>{5});
    QCOMPARE(timeOf(import), u"2020-01-01T10:00:00Z"_s);
    QCOMPARE(import->accounts.front().posts.front().post.caption, u"a, b"_s);
}

void TestTableReader::findsColumnsByMeaning_data()
{
    QTest::addColumn<QString>("header"); // a time, likes and a caption
    QTest::newRow("Instagram API") << u"timestamp;like_count;caption"_s;
    QTest::newRow("everyday") << u"Date posted;Number of likes;Post text"_s;
    QTest::newRow("portuguese") << u"Horário de publicação;Curtidas;Descrição"_s;
    QTest::newRow("german") << u"Veröffentlichungszeitpunkt;„Gefällt mir“-Angaben;Beschreibung"_s;
    QTest::newRow("spanish") << u"Hora de publicación;Me gusta;Descripción"_s;
    QTest::newRow("french") << u"Heure de publication;Mentions J’aime;Légende"_s;
    QTest::newRow("polish") << u"Data publikacji;Polubienia;Opis"_s;
    QTest::newRow("russian") << u"Дата публикации;Отметки «Нравится»;Описание"_s;
    QTest::newRow("japanese") << u"公開日時;いいね！数;説明"_s;
    QTest::newRow("shouted") << u"DATE;LIKES;TEXT"_s;
}

void TestTableReader::findsColumnsByMeaning()
{
    QFETCH(const QString, header);
    const auto import = readTable((header + u"\n2020-01-01T10:00:00Z;5;hello\n"_s).toUtf8());
    QVERIFY2(import, qPrintable(import ? QString() : import.error().detail));
    QCOMPARE(likesOf(import), QList<qint64>{5});
    QCOMPARE(import->accounts.front().posts.front().post.caption, u"hello"_s);
}

void TestTableReader::readsNumbersAsTheColumnWritesThem_data()
{
    QTest::addColumn<QStringList>("written");
    QTest::addColumn<QList<qint64>>("likes");
    QTest::newRow("german") << QStringList{u"812"_s, u"1.234"_s, u"12.000"_s}
                            << QList<qint64>{812, 1234, 12'000};
    QTest::newRow("english") << QStringList{u"812"_s, u"1,234"_s, u"12,000"_s}
                             << QList<qint64>{812, 1234, 12'000};
    QTest::newRow("french") << QStringList{u"812"_s, u"1\u202f234"_s, u"12 000"_s}
                            << QList<qint64>{812, 1234, 12'000};
    QTest::newRow("swiss") << QStringList{u"1’234"_s, u"1'234'567"_s}
                           << QList<qint64>{1234, 1'234'567};
    QTest::newRow("thousands alone")
        << QStringList{u"900"_s, u"1.000"_s, u"2.000"_s} << QList<qint64>{900, 1000, 2000};
    QTest::newRow("of a data frame")
        << QStringList{u"12.0"_s, u"1234.0"_s, u"1.000"_s} << QList<qint64>{12, 1234, 1};
    QTest::newRow("short german") << QStringList{u"12,5 Tsd."_s, u"1.234"_s}
                                  << QList<qint64>{12'500, 1234};
    QTest::newRow("short english")
        << QStringList{u"12.5K"_s, u"1,234"_s} << QList<qint64>{12'500, 1234};
    QTest::newRow("hidden") << QStringList{u"-1"_s, u"--"_s, QString(), u"7"_s}
                            << QList<qint64>{-1, -1, -1, 7};
}

void TestTableReader::readsNumbersAsTheColumnWritesThem()
{
    QFETCH(const QStringList, written);
    QFETCH(const QList<qint64>, likes);
    QByteArray text("taken_at\tlikes\n");
    for (qsizetype i = 0; i < written.size(); ++i)
        text +=
            "2020-01-0" + QByteArray::number(i + 1) + "T10:00:00Z\t" + written[i].toUtf8() + '\n';
    const auto import = readTable(text);
    QVERIFY2(import, qPrintable(import ? QString() : import.error().detail));
    QCOMPARE(problemsOf(*import), QStringList());
    QCOMPARE(likesOf(import), likes);
}

void TestTableReader::asksForTheDecimalMark()
{
    const QByteArray text("taken_at;likes\n2020-01-01;1.000\n2020-01-02;2.000\n");
    const auto unclear = readTable(text);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().code, ErrorCode::ColumnsUnclear);
    QVERIFY2(unclear.error().detail.contains(u"1.000"), qPrintable(unclear.error().detail));
    ImportOptions options;
    options.decimalMark = DecimalMark::Comma;
    QCOMPARE(likesOf(readTable(text, options)), (QList<qint64>{1000, 2000}));
    options.decimalMark = DecimalMark::Point;
    QCOMPARE(likesOf(readTable(text, options)), (QList<qint64>{1, 2}));
}

void TestTableReader::readsTimesAsTheColumnWritesThem_data()
{
    QTest::addColumn<QStringList>("written");
    QTest::addColumn<QString>("first");
    const auto row = [](const char* name, const QStringList& written, const QString& first) {
        QTest::newRow(name) << written << first;
    };
    row("seconds", {u"1767290400"_s}, u"2026-01-01T18:00:00Z"_s);
    row("milliseconds", {u"1767290400123"_s}, u"2026-01-01T18:00:00Z"_s);
    row("german", {u"02.01.2026 07:07"_s}, u"2026-01-02T07:07:00Z"_s);
    row("day first by another row", {u"02/01/2026 07:07"_s, u"25/01/2026 07:07"_s},
        u"2026-01-02T07:07:00Z"_s);
    row("month first by another row", {u"01/02/2026 7:07 PM"_s, u"01/25/2026 7:07 AM"_s},
        u"2026-01-02T19:07:00Z"_s);
    row("the same either way", {u"02/02/2026 07:07"_s}, u"2026-02-02T07:07:00Z"_s);
    row("english words", {u"Jan 2, 2026 7:07 PM"_s}, u"2026-01-02T19:07:00Z"_s);
    row("spanish words", {u"2 de enero de 2026, 19:07"_s}, u"2026-01-02T19:07:00Z"_s);
    row("german words", {u"2. Januar 2026 um 19:07 Uhr"_s}, u"2026-01-02T19:07:00Z"_s);
    row("romanian words", {u"2 ianuarie 2026 19:07"_s}, u"2026-01-02T19:07:00Z"_s);
    row("turkish words", {u"2 Ocak 2026 19:07"_s}, u"2026-01-02T19:07:00Z"_s);
    row("french", {u"2 janv. 2026 19h07"_s}, u"2026-01-02T19:07:00Z"_s);
    row("RFC 2822", {u"Fri, 02 Jan 2026 19:07:11 +0100"_s}, u"2026-01-02T18:07:11Z"_s);
    row("year first", {u"2026/01/02 7:07 pm"_s}, u"2026-01-02T19:07:00Z"_s);
    row("chinese", {u"2026年1月2日 19:07"_s}, u"2026-01-02T19:07:00Z"_s);
    row("short year", {u"25.01.26 19:07"_s}, u"2026-01-25T19:07:00Z"_s);
    row("midnight", {u"2026-01-02 12:07 AM"_s}, u"2026-01-02T00:07:00Z"_s);
    row("hour only", {u"2026-01-02 7 PM"_s}, u"2026-01-02T19:00:00Z"_s);
    row("hour only, words", {u"Jan 2, 2026, 12 a.m."_s}, u"2026-01-02T00:00:00Z"_s);
}

void TestTableReader::readsTimesAsTheColumnWritesThem()
{
    QFETCH(const QStringList, written);
    QFETCH(const QString, first);
    QByteArray text("when posted\tdate\tlikes\n");
    for (const QString& time : written)
        text += "x\t" + time.toUtf8() + "\t5\n";
    const auto import = readTable(text);
    QVERIFY2(import, qPrintable(import ? QString() : import.error().detail));
    QCOMPARE(problemsOf(*import), QStringList());
    QCOMPARE(timeOf(import), first);
}

void TestTableReader::asksForTheOrderOfDates()
{
    const QByteArray text("date,likes\n01/02/2026 10:00,5\n03/04/2026 10:00,6\n");
    const auto unclear = readTable(text);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().code, ErrorCode::ColumnsUnclear);
    QVERIFY2(unclear.error().detail.contains(u"01/02/2026"), qPrintable(unclear.error().detail));
    ImportOptions options;
    options.dateOrder = DateOrder::DayFirst;
    QCOMPARE(timeOf(readTable(text, options)), u"2026-02-01T10:00:00Z"_s);
    options.dateOrder = DateOrder::MonthFirst;
    options.timeZone = u"America/New_York"_s;
    QCOMPARE(timeOf(readTable(text, options)), u"2026-01-02T15:00:00Z"_s);
}

void TestTableReader::takesTheTimeFromTheLink()
{
    // DTA0L0c7wNn was created at 2026-01-02 15:07:11.
    const auto damaged =
        readTable("date,likes,url\n#####,5,https://www.instagram.com/p/DTA0L0c7wNn/\n");
    QCOMPARE(timeOf(damaged), u"2026-01-02T15:07:11Z"_s);
    QCOMPARE(problemsOf(*damaged), QStringList());
    const auto none = readTable("likes,permalink\n5,https://www.instagram.com/p/DTA0L0c7wNn/\n");
    QCOMPARE(timeOf(none), u"2026-01-02T15:07:11Z"_s);
    QCOMPARE(none->accounts.front().posts.front().post.shortcode, u"DTA0L0c7wNn"_s);
    const auto open = readTable(
        "date,likes,shortcode\n02/01/2026 15:07,5,DTA0L0c7wNn\n04/02/2026 16:08,6,DUV5ZeM6w1U\n");
    QCOMPARE(timeOf(open), u"2026-01-02T15:07:11Z"_s);
}

void TestTableReader::anotherZoneIsNoticedByTheLinks()
{
    const auto import = readTable("date,likes,shortcode\n2026-01-02 07:07,5,DTA0L0c7wNn\n"
                                  "2026-02-04 08:08,6,DUV5ZeM6w1U\n"
                                  "2026-03-06 09:09,7,DVjQOf8keIL\n");
    QCOMPARE(timeOf(import), u"2026-01-02T15:07:11Z"_s);
    QCOMPARE(timeOf(import, 2), u"2026-03-06T17:09:11Z"_s);
    QCOMPARE(import->problems.total(), 1);
}

void TestTableReader::knowsWhenTheHourIsUnknown()
{
    const auto import = readTable("date,likes,time_zone,time_precision\n"
                                  "2020-01-01,5,Europe/Berlin,\n"
                                  "2020-01-02T10:00:00Z,6,,second\n"
                                  "2020-01-03T05:00:00Z,7,,day\n");
    QVERIFY(import);
    const auto& posts = import->accounts.front().posts;
    QCOMPARE(posts[0].post.timePrecision, TimePrecision::Day);
    QCOMPARE(posts[0].post.timeZone, u"Europe/Berlin"_s);
    QCOMPARE(posts[1].post.timePrecision, TimePrecision::Second);
    QCOMPARE(posts[1].post.timeZone, QString());
    QCOMPARE(posts[2].post.timePrecision, TimePrecision::Day);
    const auto twoColumns = readTable("Date,Time,Likes\n2020-01-01,10:30,5\n");
    QCOMPARE(timeOf(twoColumns), u"2020-01-01T10:30:00Z"_s);
}

void TestTableReader::saysWhichColumnsThereAre()
{
    const auto noLikes = readTable("Date posted,Caption,Zaps\n2020-01-01,a,5\n2020-01-02,b,7\n");
    QVERIFY(!noLikes);
    QCOMPARE(noLikes.error().code, ErrorCode::ColumnsUnclear);
    for (const QStringView part : {u"likes", u"\"Date posted\"", u"\"Caption\"", u"\"Zaps\""})
        QVERIFY2(noLikes.error().detail.contains(part), qPrintable(noLikes.error().detail));
    const auto two = readTable("taken_at,Number of likes,Total likes\n2020-01-01,5,6\n");
    QVERIFY(!two);
    QCOMPARE(two.error().code, ErrorCode::ColumnsUnclear);
    QVERIFY2(two.error().detail.contains(u"\"Total likes\""), qPrintable(two.error().detail));
    const auto unknown = readTable("a,b,c\n1,2,3\n4,5,6\n");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::ColumnsUnclear);
}

void TestTableReader::takesThePersonsColumns()
{
    const QByteArray text("day of it,Zaps,Thoughts\n2020-01-01T10:00:00Z,5,hello\n");
    ImportOptions options;
    options.columns = {{ColumnMeaning::Time, u"day of it"_s},
                       {ColumnMeaning::Likes, u"Zaps"_s},
                       {ColumnMeaning::Caption, u"Thoughts"_s}};
    const auto import = readTable(text, options);
    QCOMPARE(likesOf(import), QList<qint64>{5});
    QCOMPARE(import->accounts.front().posts.front().post.caption, u"hello"_s);
    options.decimalMark = DecimalMark::Comma;
    options.dateOrder = DateOrder::MonthFirst;
    options.timeZone = u"Europe/Berlin"_s;
    QCOMPARE(importOptionsFromText(toText(options)), options);
    options.columns[ColumnMeaning::Likes] = u"Likes?"_s;
    const auto missing = readTable(text, options);
    QVERIFY(!missing);
    QVERIFY2(missing.error().detail.contains(u"\"Likes?\""), qPrintable(missing.error().detail));
    options.columns[ColumnMeaning::Likes] = QString();
    QCOMPARE(likesOf(readTable(text, options)), QList<qint64>{-1});
    QCOMPARE(headerKey({u"Date"_s, u"Likes"_s}), headerKey({u"likes"_s, u"DATE"_s}));
}

void TestTableReader::readsWindows1252()
{
    const auto import = readTable("taken_at;likes;caption\n2020-01-01;5;caf\xE9 \x80 \x84\n");
    QVERIFY(import);
    QCOMPARE(problemsOf(*import), QStringList());
    QCOMPARE(import->accounts.front().posts.front().post.caption, u"café € „"_s);
}

void TestTableReader::keepsWhatElseIsKnown()
{
    const auto import = readTable("timestamp,like_count,Saves,Shares,Reach,Views\n"
                                  "2020-01-01T10:00:00+0000,5,6,7,\"8,250\",9001\n");
    QVERIFY2(import, qPrintable(import ? QString() : import.error().detail));
    QCOMPARE(import->accounts.front().posts.front().post.figures,
             (PostFigures{6, 7, 8250, 9001, std::nullopt}));
}

void TestTableReader::hiddenLikesAreUnknown()
{
    const auto import = readTable("taken_at,like_count,like_and_view_counts_disabled\n"
                                  "1767290400,3,True\n1767376800,500,False\n");
    QCOMPARE(likesOf(import), (QList<qint64>{-1, 500}));
}

void TestTableReader::refusesWhatIsNoTableOfPosts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("facebook page")
        << QByteArray(
               "Post ID,Page ID,Page name,Publish time,Permalink,Post type,Reactions,Likes\n"
               "1,2,Kiln,04/10/2026 18:12,https://www.facebook.com/kiln/posts/x,Photos,7,7\n")
        << ErrorCode::FacebookExport;
    QTest::newRow("daily totals")
        << QByteArray("sep=,\n\"Instagram reach\"\n\"Date\",\"Primary\"\n"
                      "\"2026-06-01T00:00:00\",\"701\"\n\"2026-06-02T00:00:00\",\"702\"\n")
        << ErrorCode::DailyTotals;
    QTest::newRow("noise") << QByteArray("\x01\x02\x03,\x04\n\x05,\x06\n")
                           << ErrorCode::FormatUnrecognised;
}

void TestTableReader::refusesWhatIsNoTableOfPosts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorCode, code);
    const auto import = readTable(text);
    QVERIFY(!import);
    QCOMPARE(import.error().code, code);
}

void TestTableReader::readsSpreadsheets_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Excel") << u"posts.xlsx"_s;
    QTest::newRow("OpenDocument") << u"posts.ods"_s;
}

void TestTableReader::readsSpreadsheets()
{
    QFETCH(const QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    writeZip(path, name.endsWith(u"xlsx"_s) ? excelDocument() : openDocument());
    const auto import = readPosts({path}, {}, {});
    QVERIFY2(import, qPrintable(import ? QString() : import.error().detail));
    QCOMPARE(problemsOf(*import), QStringList());
    QCOMPARE(likesOf(import), (QList<qint64>{1234, 12'000}));
    QCOMPARE(timeOf(import), u"2026-02-24T12:18:00Z"_s);
    const auto& posts = import->accounts.front().posts;
    QCOMPARE(posts[0].post.caption, u"Töpfe & \"mehr\""_s);
    QCOMPARE(posts[1].post.timePrecision, TimePrecision::Day);
}

void TestTableReader::inspectionShowsWhatIsAsked()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"t.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("My posts\nDate;Zaps;Text\n01/02/2026;1.000;a\n03/04/2026;2.000;b\n");
    file.close();
    ImportOptions options;
    auto seen = inspectTable({file.fileName()}, options, {});
    QVERIFY(seen);
    QCOMPARE(seen->titles, (QStringList{u"Date"_s, u"Zaps"_s, u"Text"_s}));
    QCOMPARE(seen->sampleRows.front(), (QStringList{u"01/02/2026"_s, u"1.000"_s, u"a"_s}));
    QCOMPARE(seen->columns.at(ColumnMeaning::Time), 0);
    QCOMPARE(seen->columns.at(ColumnMeaning::Caption), 2);
    QVERIFY(!seen->columns.has(ColumnMeaning::Likes));
    options.columns = {{ColumnMeaning::Likes, u"Zaps"_s}};
    seen = inspectTable({file.fileName()}, options, {});
    QVERIFY(seen);
    QCOMPARE(seen->columns.at(ColumnMeaning::Likes), 1);
    QCOMPARE(seen->questions.decimalExamples, (QStringList{u"1.000"_s, u"2.000"_s}));
    QCOMPARE(seen->questions.dateExamples, (QStringList{u"01/02/2026"_s, u"03/04/2026"_s}));
    options.decimalMark = DecimalMark::Comma;
    options.dateOrder = DateOrder::DayFirst;
    const auto preview = previewPosts({file.fileName()}, options, {});
    QVERIFY(preview);
    QCOMPARE(preview->posts, 2);
}

LIKECAST_TEST(TestTableReader)
#include "tst_table_reader.moc"
